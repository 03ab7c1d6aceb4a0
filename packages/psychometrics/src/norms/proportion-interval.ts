import { betaQuantile } from "../numeric/beta.js";
import { normalQuantile } from "../numeric/normal.js";
import { clamp } from "../numeric/round.js";
import { ScoringError } from "../scoring-error.js";

/** How an interval of a proportion is worked out. */
export type ProportionMethod = "wilson" | "jeffreys" | "clopper-pearson";

/** Two ends. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of a proportion, x of n.
 *
 * - `wilson`: the score interval (Wilson 1927). x may be a fraction, as in percentile ranks and with an
 *   effective number of people.
 * - `jeffreys`: quantiles of Beta(x + ½, n − x + ½), not moved to 0 and 1 at none and all (Brown, Cai & DasGupta 2001).
 * - `clopper-pearson`: quantiles of Beta(x, n − x + 1) and Beta(x + 1, n − x), which cover at least as
 *   often as stated (Clopper & Pearson 1934).
 *
 * @param x how many, 0 to `n`
 * @param n of how many, above 0
 * @param coverage how often such intervals hold the true proportion, between 0 and 1
 * @returns both ends, on 0 to 1
 * @throws ScoringError `bad-norms` where x, n or coverage cannot be
 */
export function proportionInterval(
  x: number,
  n: number,
  method: ProportionMethod = "wilson",
  coverage = 0.9,
): Interval {
  if (!(n > 0 && Number.isFinite(n) && x >= 0 && x <= n && coverage > 0 && coverage < 1)) {
    throw new ScoringError("bad-norms", `There is no interval of ${x} of ${n} at coverage ${coverage}.`, {
      x,
      n,
      coverage,
    });
  }
  const tail = (1 - coverage) / 2;
  if (method === "wilson") return wilson(x / n, n, normalQuantile(1 - tail));
  if (method === "jeffreys") {
    return {
      low: betaQuantile(tail, x + 0.5, n - x + 0.5),
      high: betaQuantile(1 - tail, x + 0.5, n - x + 0.5),
    };
  }
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
}

function wilson(p: number, n: number, z: number): Interval {
  const squares = (z * z) / n;
  const middle = (p + squares / 2) / (1 + squares);
  const half = (Math.sqrt((p * (1 - p)) / n + squares / (4 * n)) * z) / (1 + squares);
  // At 0 and 1 the ends are exact; rounding must not miss them by a hair.
  return {
    low: p === 0 ? 0 : clamp(middle - half, 0, 1),
    high: p === 1 ? 1 : clamp(middle + half, 0, 1),
  };
}
