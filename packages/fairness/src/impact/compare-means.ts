import { logGamma, noncentralityAt, studentTwoSided } from "@leadsim/psychometrics/numeric";

/** Mean and standard deviation (n − 1) of a group's scores. */
export interface ScoreSummary {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

/** How far the mean score of a group is from that of the group it is compared with. */
export interface MeanComparison {
  /** Cohen's d, group less other: the difference in pooled standard deviations. Below 0 the group scores lower. */
  readonly d: number;
  /** Exact confidence limits of d by the noncentral t distribution. */
  readonly low: number;
  readonly high: number;
  /** Hedges' g: d freed of its small-sample bias. */
  readonly g: number;
  /** Welch's t test, which does not take the spreads to be equal. */
  readonly welch: { readonly t: number; readonly df: number; readonly p: number };
}

/** n, mean and standard deviation of a list of finite numbers; the deviation is NaN for fewer than two. */
export function summarizeScores(scores: readonly number[]): ScoreSummary {
  const n = scores.length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

/**
 * Compares two means: Cohen (1988) for d, Hedges (1981) for g with the exact correction, Steiger & Fouladi
 * (1997) for the limits, Welch (1947) for the test. Undefined where either group has fewer than two people or
 * nobody's score differs.
 *
 * @param confidence of the limits, between 0 and 1
 */
export function compareMeans(
  group: ScoreSummary,
  reference: ScoreSummary,
  confidence = 0.95,
): MeanComparison | undefined {
  const df = group.n + reference.n - 2;
  const pooled = Math.sqrt(((group.n - 1) * group.sd ** 2 + (reference.n - 1) * reference.sd ** 2) / df);
  if (!(pooled > 0) || group.n < 2 || reference.n < 2) return undefined;
  const d = (group.mean - reference.mean) / pooled;
  const scale = Math.sqrt((group.n * reference.n) / (group.n + reference.n));
  const correction = Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2) - Math.log(df / 2) / 2);
  return {
    d,
    low: noncentralityAt((1 + confidence) / 2, d * scale, df) / scale,
    high: noncentralityAt((1 - confidence) / 2, d * scale, df) / scale,
    g: df > 1 ? d * correction : d,
    welch: welch(group, reference),
  };
}

function welch(group: ScoreSummary, reference: ScoreSummary): MeanComparison["welch"] {
  const one = group.sd ** 2 / group.n;
  const other = reference.sd ** 2 / reference.n;
  const t = (group.mean - reference.mean) / Math.sqrt(one + other);
  const df = (one + other) ** 2 / (one ** 2 / (group.n - 1) + other ** 2 / (reference.n - 1));
  return { t, df, p: studentTwoSided(t, df) };
}
