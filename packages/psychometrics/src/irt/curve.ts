import { logistic } from "../numeric/logistic.js";

/**
 * How the probabilities of an item's categories depend on ability θ (and on the factor u of its testlet), in
 * slope–intercept form.
 *
 * `adjacent`: P(x = k) ∝ exp(slopes[k]·θ + testletSlopes[k]·u + intercepts[k]), k from 0, where the first of
 * each is 0. Partial credit, generalized partial credit (Muraki, 1992), nominal (Bock, 1972) and
 * two-parameter logistic items are of this kind.
 *
 * `cumulative`: P(x ≥ k) = logistic(slopes[k]·θ + testletSlopes[k]·u + intercepts[k]) for k from 1, one slope
 * for all, intercepts falling with k; the entries at 0 are not read (graded response, Samejima, 1969).
 */
export interface ItemCurve {
  readonly kind: "adjacent" | "cumulative";
  /** How many categories, at least 2. */
  readonly categories: number;
  /** By category. */
  readonly slopes: Float64Array;
  /** By category. */
  readonly intercepts: Float64Array;
  /** By category; zeros where the item belongs to no testlet. */
  readonly testletSlopes: Float64Array;
}

/**
 * Writes the probability of each category at ability `theta` and testlet factor `factor` to `into`, from `offset` on.
 * Allocates nothing; the probabilities add up to 1.
 */
export function categoryProbabilities(
  curve: ItemCurve,
  theta: number,
  factor: number,
  into: Float64Array,
  offset: number,
): void {
  if (curve.kind === "adjacent") adjacent(curve, theta, factor, into, offset);
  else cumulative(curve, theta, factor, into, offset);
}

function adjacent(
  { categories, slopes, intercepts, testletSlopes }: ItemCurve,
  theta: number,
  factor: number,
  into: Float64Array,
  offset: number,
): void {
  let largest = -Infinity;
  for (let k = 0; k < categories; k += 1) {
    const z = slopes[k]! * theta + testletSlopes[k]! * factor + intercepts[k]!;
    into[offset + k] = z;
    if (z > largest) largest = z;
  }
  let sum = 0;
  for (let k = 0; k < categories; k += 1) {
    const weight = Math.exp(into[offset + k]! - largest);
    into[offset + k] = weight;
    sum += weight;
  }
  for (let k = 0; k < categories; k += 1) into[offset + k] = into[offset + k]! / sum;
}

function cumulative(
  { categories, slopes, intercepts, testletSlopes }: ItemCurve,
  theta: number,
  factor: number,
  into: Float64Array,
  offset: number,
): void {
  let zAbove = Infinity;
  for (let k = 0; k < categories; k += 1) {
    const zNext =
      k + 1 < categories
        ? slopes[k + 1]! * theta + testletSlopes[k + 1]! * factor + intercepts[k + 1]!
        : -Infinity;
    into[offset + k] = logisticDifference(zAbove, zNext);
    zAbove = zNext;
  }
}

/** logistic(high) − logistic(low) for high ≥ low, without loss of digits in the tails. */
function logisticDifference(high: number, low: number): number {
  if (high === Infinity) return 1 / (1 + Math.exp(low));
  if (low === -Infinity) return 1 / (1 + Math.exp(-high));
  return logistic(high) * logistic(-low) * -Math.expm1(low - high);
}
