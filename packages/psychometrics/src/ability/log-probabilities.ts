import { categoryProbabilities, type ItemCurve } from "../irt/curve.js";

/**
 * Writes ln P(responses of a person | θ) at each node to `into` and returns how many items the person met.
 * Allocates nothing.
 */
export type LogLikelihood = (person: number, into: Float64Array) => number;

/** Where a probability is too small for its logarithm, this stands for it. */
const smallest = -700;

/**
 * Writes ln P of each category at each node to `into`: categories `stride` apart from `offset` on, nodes side
 * by side.
 */
export function logProbabilities(
  curve: ItemCurve,
  nodes: Float64Array,
  factor: number,
  into: Float64Array,
  offset: number,
  stride: number,
): void {
  const room = new Float64Array(curve.categories);
  nodes.forEach((node, q) => {
    categoryProbabilities(curve, node, factor, room, 0);
    for (let k = 0; k < curve.categories; k += 1) {
      into[offset + k * stride + q] = Math.max(smallest, Math.log(room[k]!));
    }
  });
}
