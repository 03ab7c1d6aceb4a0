import type { ItemFunctions } from "./item-functions.js";
import { forPairs } from "./item-pairs.js";

/** Averages of one item's function, or of the product of two items' functions, that a model is held against. */
export interface Moments {
  readonly count: number;
  /** By moment: the first function. */
  readonly first: Int32Array;
  /** By moment: the second, or −1. */
  readonly second: Int32Array;
}

/**
 * The moments of a limited-information statistic: products of places for all pairs of items, and of single items the
 * shares of their categories (`C2`; for two categories the same as M2), or the mean place (`M2*`).
 *
 * @param pairs whether anybody met both items of a pair
 */
export function momentsOf(
  kind: "M2" | "C2" | "M2*",
  { place, item }: ItemFunctions,
  pairs: (first: number, second: number) => boolean,
): Moments {
  const first: number[] = [];
  const second: number[] = [];
  const add = (a: number, b: number): void => {
    first.push(a);
    second.push(b);
  };
  item.forEach((i, at) => {
    if (kind === "M2*" ? at === place[i] : at !== place[i]) add(at, -1);
  });
  forPairs(place.length, (i, j) => {
    if (pairs(i, j)) add(place[i]!, place[j]!);
  });
  return { count: first.length, first: Int32Array.from(first), second: Int32Array.from(second) };
}
