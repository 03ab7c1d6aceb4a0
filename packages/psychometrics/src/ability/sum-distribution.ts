import { categoryProbabilities, type ItemCurve } from "../irt/curve.js";
import type { Quadrature } from "../irt/quadrature.js";
import type { BankItem } from "./item-bank.js";

/**
 * P(sum of places | θ) of a set of items, by the recursion of Lord and Wingersky (1984). Within a testlet sums are
 * formed given its factor, which is then integrated out (Cai, 2015).
 */
export function sumDistribution(
  items: readonly BankItem[],
  testlets: number,
  factor: Quadrature,
  theta: number,
): Float64Array {
  let sums = sumsGivenFactor(
    items.filter(({ testlet }) => testlet < 0),
    theta,
    0,
  );
  for (let t = 0; t < testlets; t += 1) {
    const members = items.filter(({ testlet }) => testlet === t);
    if (members.length === 0) continue;
    sums = convolved(
      sums,
      overFactor(factor, (u) => sumsGivenFactor(members, theta, u)),
    );
  }
  return sums;
}

/** P(sum | θ, factor) of items that are independent given both. */
export function sumsGivenFactor(items: readonly BankItem[], theta: number, factor: number): Float64Array {
  let sums: Float64Array = Float64Array.of(1);
  for (const { curve } of items) sums = convolved(sums, probabilitiesOf(curve, theta, factor));
  return sums;
}

/** A distribution given a testlet's factor, with the factor summed out. */
export function overFactor(
  { nodes, weights }: Quadrature,
  given: (factor: number) => Float64Array,
): Float64Array {
  let integrated: Float64Array | undefined;
  nodes.forEach((node, u) => {
    const own = given(node);
    integrated ??= new Float64Array(own.length);
    for (let s = 0; s < own.length; s += 1) integrated[s]! += weights[u]! * own[s]!;
  });
  return integrated ?? new Float64Array(0);
}

/** The distribution of the sum of two independent counts. */
export function convolved(a: Float64Array, b: Float64Array): Float64Array {
  const sums = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) sums[i + j]! += a[i]! * b[j]!;
  }
  return sums;
}

/** P of each category, in a list of its own. */
export function probabilitiesOf(curve: ItemCurve, theta: number, factor: number): Float64Array {
  const probability = new Float64Array(curve.categories);
  categoryProbabilities(curve, theta, factor, probability, 0);
  return probability;
}
