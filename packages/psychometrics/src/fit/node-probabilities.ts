import type { BankItem } from "../ability/item-bank.js";
import { categoryProbabilities } from "../irt/curve.js";
import type { Quadrature } from "../irt/quadrature.js";

/** P of an item's categories at each ability node and node of its testlet's factor. */
export interface NodeProbabilities {
  /** Nodes of the factor: 1 for an item in no testlet. */
  readonly factors: number;
  /** By category, ability node and factor node, at (k·Q + q)·factors + u. */
  readonly values: Float64Array;
}

/** The probabilities of an item at all nodes. */
export function nodeProbabilities(
  { curve, testlet }: BankItem,
  abilities: Float64Array,
  factor: Quadrature,
): NodeProbabilities {
  const factors = testlet < 0 ? 1 : factor.nodes.length;
  const { categories } = curve;
  const count = abilities.length;
  const values = new Float64Array(categories * count * factors);
  const room = new Float64Array(categories);
  for (let q = 0; q < count; q += 1) {
    for (let u = 0; u < factors; u += 1) {
      categoryProbabilities(curve, abilities[q]!, testlet < 0 ? 0 : factor.nodes[u]!, room, 0);
      for (let k = 0; k < categories; k += 1) values[(k * count + q) * factors + u] = room[k]!;
    }
  }
  return { factors, values };
}

/** P(x = k | ability) with the factor summed out, by category and ability node at k·Q + q. */
export function overFactor({ factors, values }: NodeProbabilities, { weights }: Quadrature): Float64Array {
  if (factors === 1) return values;
  const summed = new Float64Array(values.length / factors);
  for (let at = 0; at < summed.length; at += 1) {
    for (let u = 0; u < factors; u += 1) {
      summed[at] = summed[at]! + weights[u]! * values[at * factors + u]!;
    }
  }
  return summed;
}
