import { normalCdf, normalQuantile } from "@leadsim/psychometrics/numeric";
import { type FisherExact, fisherExact, type Rate } from "./fisher-exact.js";

/** How far the rate of a group is from the rate of the group it is compared with. */
export interface RateComparison {
  /** The group's rate over the other's; null where the other's is 0. */
  readonly ratio: number | null;
  /** Confidence interval of the ratio; null where the ratio is, and `high` where nothing bounds it. */
  readonly interval: RatioInterval | null;
  readonly fisher: FisherExact;
  /** Difference of rates (group less other) in pooled standard errors; null where both rates are 0 or both 1. */
  readonly z: number | null;
  /** Two-sided p value of `z`. */
  readonly zP: number | null;
  /** Cohen's h: difference of the arcsine-transformed rates, group less other. */
  readonly h: number;
  /** The ratio if one more of the group had been selected and one fewer of the other. */
  readonly ratioWithOneMore: number | null;
}

/** An interval of a ratio of rates, and how it was made. */
export interface RatioInterval {
  readonly low: number;
  readonly high: number;
  /**
   * `log`: normal on the logarithm (Katz et al. 1978). `log-half`: the same with ½ added to each of the four
   * counts (Haldane 1956; Anscombe 1956).
   */
  readonly method: "log" | "log-half";
}

/**
 * Compares the rate of `group` with the rate of `reference`. Ratio and the rule of four fifths: 29 CFR 1607.4
 * D; one more person: Questions and Answers on the Uniform Guidelines (1979), no. 21; h: Cohen (1988).
 *
 * @param confidence of the interval, between 0 and 1
 */
export function compareRates(group: Rate, reference: Rate, confidence = 0.95): RateComparison {
  const rate = group.selected / group.n;
  const other = reference.selected / reference.n;
  const pooled = (group.selected + reference.selected) / (group.n + reference.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / group.n + 1 / reference.n));
  const z = error > 0 ? (rate - other) / error : null;
  return {
    ratio: other > 0 ? rate / other : null,
    interval: other > 0 ? ratioInterval(group, reference, confidence) : null,
    fisher: fisherExact(group, reference),
    z,
    zP: z === null ? null : 2 * normalCdf(-Math.abs(z)),
    h: 2 * Math.asin(Math.sqrt(rate)) - 2 * Math.asin(Math.sqrt(other)),
    ratioWithOneMore: withOneMore(group, reference),
  };
}

/**
 * With nobody selected in the group, or everybody in both, the logarithm or its error is not defined: ½ is
 * added to selected and not selected, and with nobody selected the interval starts at 0.
 */
function ratioInterval(group: Rate, reference: Rate, confidence: number): RatioInterval {
  const everybody = group.selected === group.n && reference.selected === reference.n;
  const half = group.selected === 0 || everybody ? 0.5 : 0;
  const [x, n] = [group.selected + half, group.n + 2 * half];
  const [y, m] = [reference.selected + half, reference.n + 2 * half];
  const center = Math.log(x / n) - Math.log(y / m);
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(1 / x - 1 / n + 1 / y - 1 / m);
  return {
    low: group.selected === 0 ? 0 : Math.exp(center - reach),
    high: Math.exp(center + reach),
    method: half > 0 ? "log-half" : "log",
  };
}

function withOneMore(group: Rate, reference: Rate): number | null {
  const more = Math.min(group.n, group.selected + 1) / group.n;
  const fewer = (reference.selected - 1) / reference.n;
  return fewer > 0 ? more / fewer : null;
}
