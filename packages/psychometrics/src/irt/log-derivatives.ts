import { categoryProbabilities, type ItemCurve } from "./curve.js";

/** Room for what {@link logDerivatives} writes: one entry per category. */
export interface CategoryDerivatives {
  /** P(x = k). */
  readonly probability: Float64Array;
  /** d ln P(x = k) / dθ. */
  readonly first: Float64Array;
  /** d² ln P(x = k) / dθ². */
  readonly second: Float64Array;
}

/** Room for items with up to so many categories. */
export function derivativeRoom(categories: number): CategoryDerivatives {
  return {
    probability: new Float64Array(categories),
    first: new Float64Array(categories),
    second: new Float64Array(categories),
  };
}

/**
 * Probabilities of an item's categories at ability `theta` and testlet factor `factor`, and the derivatives
 * of their logarithms by θ: s_k − E(s) and −Var(s) for adjacent curves with slopes s; a(1 − P*_k − P*_{k+1})
 * and −a²(P*_k Q*_k + P*_{k+1} Q*_{k+1}) for cumulative ones, P* the probability of reaching a category. Both
 * kinds are concave, so a likelihood has one maximum.
 */
export function logDerivatives(
  curve: ItemCurve,
  theta: number,
  factor: number,
  into: CategoryDerivatives,
): void {
  categoryProbabilities(curve, theta, factor, into.probability, 0);
  if (curve.kind === "adjacent") adjacent(curve, into);
  else cumulative(curve, theta, factor, into);
}

function adjacent({ categories, slopes }: ItemCurve, into: CategoryDerivatives): void {
  const { probability, first, second } = into;
  let mean = 0;
  for (let k = 0; k < categories; k += 1) mean += probability[k]! * slopes[k]!;
  let variance = 0;
  for (let k = 0; k < categories; k += 1) {
    const deviation = slopes[k]! - mean;
    first[k] = deviation;
    variance += probability[k]! * deviation * deviation;
  }
  for (let k = 0; k < categories; k += 1) second[k] = -variance;
}

function cumulative(curve: ItemCurve, theta: number, factor: number, into: CategoryDerivatives): void {
  const { categories, slopes, intercepts, testletSlopes } = curve;
  const slope = slopes[1]!;
  let reach = 1;
  let reachSpread = 0;
  for (let k = 0; k < categories; k += 1) {
    let next = 0;
    let nextSpread = 0;
    if (k + 1 < categories) {
      const z = slope * theta + testletSlopes[k + 1]! * factor + intercepts[k + 1]!;
      next = 1 / (1 + Math.exp(-z));
      nextSpread = next / (1 + Math.exp(z));
    }
    into.first[k] = slope * (1 - reach - next);
    into.second[k] = -slope * slope * (reachSpread + nextSpread);
    reach = next;
    reachSpread = nextSpread;
  }
}
