import { ScoringError } from "@leadsim/psychometrics";
import { chiSquareQuantile } from "@leadsim/psychometrics/numeric";

/** How alike two profiles are, in parts that add up. */
export interface Similarity {
  /** Scales compared. */
  readonly scales: number;
  /** Σ(x − y)², and its three parts, which add up to it exactly. */
  readonly d2: number;
  /** k·(mean x − mean y)²: different levels. */
  readonly elevation: number;
  /** (S_x − S_y)², S the root of a profile's sum of squares about its mean: different spreads. */
  readonly scatter: number;
  /** 2·S_x·S_y·(1 − r): different shapes. */
  readonly shape: number;
  /** Correlation over the scales; null where a profile is flat. */
  readonly pearson: number | null;
  /**
   * Correlation of both orders of the pairs, which asks for the same level and spread too; null where all
   * scores are the same.
   */
  readonly doubleEntry: number | null;
  /** Cosine of the angle between both; null where one is all zeros. */
  readonly cosine: number | null;
  /** (E_k − D²)/(E_k + D²); means something for standard scores only. Never to be shown without the parts above. */
  readonly cattell: number;
}

/**
 * Compares two profiles over the same scales: D² split into elevation, scatter and shape (Cronbach & Gleser
 * 1953), the correlation (Pearson), the double-entry intraclass correlation (Fisher 1925; McCrae 2008), the
 * cosine (Burt 1948; Tucker 1951), and Cattell's r_p (1949) with E_k twice the median of χ² with k degrees of
 * freedom, the D² of two people drawn at random.
 *
 * @param x one score per scale
 * @param y the other, in the same order
 * @throws ScoringError `bad-norms` under two scales, for different lengths, or a score that is not finite
 */
export function profileSimilarity(x: readonly number[], y: readonly number[]): Similarity {
  const k = x.length;
  if (k < 2 || y.length !== k || ![...x, ...y].every(Number.isFinite)) {
    throw new ScoringError(
      "bad-norms",
      `Two profiles of finite scores over the same two or more scales can be compared; these have ${k} and ${y.length}.`,
      { first: k, second: y.length },
    );
  }
  const [a, b] = [deviations(x), deviations(y)];
  const product = sum(a.from.map((value, at) => value * (b.from[at] as number)));
  const elevation = k * (a.mean - b.mean) ** 2;
  const scatter = (a.scatter - b.scatter) ** 2;
  const flat = a.scatter === 0 || b.scatter === 0;
  // 2·S_x·S_y·(1 − r) without the division: a flat profile has no shape to differ in.
  const shape = flat ? 0 : Math.max(0, 2 * (a.scatter * b.scatter - product));
  const d2 = sum(x.map((value, at) => (value - (y[at] as number)) ** 2));
  const expected = 2 * chiSquareQuantile(0.5, k);
  return {
    scales: k,
    d2,
    elevation,
    scatter,
    shape,
    pearson: flat ? null : within(product / (a.scatter * b.scatter)),
    doubleEntry: doubleEntry(x, y, (a.mean + b.mean) / 2),
    cosine: cosine(x, y),
    cattell: (expected - d2) / (expected + d2),
  };
}

function deviations(scores: readonly number[]): { mean: number; from: number[]; scatter: number } {
  const mean = sum(scores) / scores.length;
  const from = scores.map((score) => score - mean);
  const size = Math.max(...scores.map(Math.abs));
  const scatter = Math.sqrt(sum(from.map((value) => value * value)));
  // Equal scores whose mean was rounded are flat, not shaped by rounding.
  return { mean, from, scatter: scatter <= 1e-14 * size * Math.sqrt(scores.length) ? 0 : scatter };
}

function doubleEntry(x: readonly number[], y: readonly number[], center: number): number | null {
  const squares = sum([...x, ...y].map((value) => (value - center) ** 2));
  if (squares === 0) return null;
  return within((2 * sum(x.map((value, at) => (value - center) * ((y[at] as number) - center)))) / squares);
}

function cosine(x: readonly number[], y: readonly number[]): number | null {
  const lengths = Math.sqrt(sum(x.map((value) => value * value)) * sum(y.map((value) => value * value)));
  return lengths === 0 ? null : within(sum(x.map((value, at) => value * (y[at] as number))) / lengths);
}

function within(correlation: number): number {
  return Math.min(1, Math.max(-1, correlation));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
