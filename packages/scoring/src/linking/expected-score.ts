import { categoryProbabilities, type ItemCurve } from "../irt/curve.js";
import { normalQuadrature } from "../irt/quadrature.js";

/** Where an item belongs to a testlet, its score is averaged over people's testlet factor. */
const factor = normalQuadrature({ nodes: 21, from: -4, to: 4 });
const alone = normalQuadrature({ nodes: 5, from: -1e-9, to: 1e-9 });

/** What a person of ability `theta` is expected to score on an item: Σ k·P(x = k), from 0 to categories − 1. */
export function expectedScore(curve: ItemCurve, theta: number): number {
  const probabilities = new Float64Array(curve.categories);
  const { nodes, weights } = curve.testletSlopes.some((slope) => slope !== 0) ? factor : alone;
  let score = 0;
  for (let node = 0; node < nodes.length; node += 1) {
    categoryProbabilities(curve, theta, nodes[node]!, probabilities, 0);
    for (let k = 1; k < curve.categories; k += 1) score += weights[node]! * k * probabilities[k]!;
  }
  return score;
}

/**
 * The curve of an item on another scale, where θ there is `slope`·θ here + `intercept`: the same person gets the same probabilities
 * (Kolen & Brennan, 2014, ch. 6).
 */
export function movedCurve(curve: ItemCurve, slope: number, intercept: number): ItemCurve {
  const slopes = curve.slopes.map((value) => value / slope);
  return {
    ...curve,
    slopes,
    intercepts: curve.intercepts.map((value, k) => value - slopes[k]! * intercept),
  };
}
