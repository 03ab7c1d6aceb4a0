import { at, clamp, quadratic } from "@leadsim/psychometrics/numeric";
import type { Shrinkage } from "./shrinkage.js";

/** A mean nearer to the ends of the scale than 1.2 or 4.8 counts as that: nearer, a few answers would decide. */
const nearestToEnds = 0.05;
/** So much of m(1 − m) counts as explained at most: a share can't vary as much as some priors say. Ours. */
const mostExplained = 0.5;

/**
 * Per competency, the standard error at this person's level over the one of all people:
 * `√(e(1 − e) / E[e(1 − e)])`, with e the estimate as a share. Over people `E[e(1 − e)] = m(1 − m) − (T − V)`,
 * so that error variances average V, the one that does not look at the level (Lord 1955 for the binomial error,
 * Keats 1957 for the scaling; Morris 1983 for why the posterior variance goes with the estimate).
 */
export function relativeErrors(
  { mean, prior, posterior }: Shrinkage,
  estimates: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(mean, (expected, c) => {
    const explained = at(prior, c, c) - at(posterior, c, c);
    return relativeError(estimates[c] as number, expected, explained, explained / at(prior, c, c));
  });
}

/**
 * Standard error of a weighted sum of competencies at this person's levels: `√(w′DVDw)`, with D the relative
 * errors. Errors keep their correlations.
 */
export function errorAtLevel(
  { posterior }: Shrinkage,
  relative: ArrayLike<number>,
  weights: ArrayLike<number>,
): number {
  const scaled = Float64Array.from(weights, (weight, c) => weight * (relative[c] as number));
  return Math.sqrt(Math.max(0, quadratic(posterior, scaled)));
}

function relativeError(estimate: number, expected: number, explained: number, reliability: number): number {
  const m = clamp(expected, nearestToEnds, 1 - nearestToEnds);
  // What nothing but the lowest levels, or the highest, would give: no nearer to the ends, so no error is 0.
  const lowest = (1 - reliability) * m;
  const e = clamp(estimate, lowest, lowest + reliability);
  const average = m * (1 - m) - Math.min(explained, mostExplained * m * (1 - m));
  return Math.sqrt((e * (1 - e)) / average);
}
