import { categoryProbabilities, type ItemCurve } from "./curve.js";
import type { Quadrature } from "./quadrature.js";

/** Writes P(x = k | θ) of an item to `into`, with the factor of its testlet, where it has one, integrated out. */
export function marginalProbabilities(
  curve: ItemCurve,
  factor: Quadrature,
  theta: number,
  into: Float64Array,
): void {
  const { categories, testletSlopes } = curve;
  if (testletSlopes[categories - 1] === 0) {
    categoryProbabilities(curve, theta, 0, into, 0);
    return;
  }
  const room = new Float64Array(categories);
  into.fill(0, 0, categories);
  factor.nodes.forEach((node, u) => {
    categoryProbabilities(curve, theta, node, room, 0);
    for (let k = 0; k < categories; k += 1) into[k] = into[k]! + factor.weights[u]! * room[k]!;
  });
}
