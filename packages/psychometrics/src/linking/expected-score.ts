import type { ItemCurve } from "../irt/curve.js";
import { marginalProbabilities } from "../irt/marginal-probabilities.js";
import { normalQuadrature } from "../irt/quadrature.js";

/** Where an item belongs to a testlet, its score is averaged over people's testlet factor. */
const factor = normalQuadrature({ nodes: 21, from: -4, to: 4 });

/** What a person of ability `theta` is expected to score on an item: Σ k·P(x = k), from 0 to categories − 1. */
export function expectedScore(curve: ItemCurve, theta: number): number {
  const probabilities = new Float64Array(curve.categories);
  marginalProbabilities(curve, factor, theta, probabilities);
  return probabilities.reduce((sum, probability, k) => sum + k * probability, 0);
}

/**
 * The curve of an item on another scale, where θ there is `slope`·θ here + `intercept`: the same person gets
 * the same probabilities (Kolen & Brennan, 2014, ch. 6).
 */
export function movedCurve(curve: ItemCurve, slope: number, intercept: number): ItemCurve {
  const slopes = curve.slopes.map((value) => value / slope);
  return {
    ...curve,
    slopes,
    intercepts: curve.intercepts.map((value, k) => value - slopes[k]! * intercept),
  };
}
