import { describe, expect, it } from "vitest";
import { randomFrom } from "../numeric/random.js";
import { forPairs, pairsOf } from "./item-pairs.js";
import { itemSets } from "./item-sets.js";

/** Correlations of items with loadings from .3 to .8 on two abilities that correlate by `r`, each off by a little. */
function correlations(count: number, first: number, r: number, seed: number): Float64Array {
  const random = randomFrom(seed);
  const loadings = Array.from({ length: count }, () => 0.3 + 0.5 * random());
  const raw = new Float64Array(pairsOf(count));
  forPairs(count, (i, j, place) => {
    const between = i < first !== j < first ? r : 1;
    raw[place] = loadings[i]! * loadings[j]! * between + 0.06 * (random() - 0.5);
  });
  return raw;
}

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

describe("two sets of items", () => {
  it.each([
    [16, 8, 0.3],
    [16, 12, 0.3],
    [13, 10, 0.5],
    [30, 4, 0.4],
    [40, 36, 0.6],
  ])(
    "of %i items the first %i apart from the others, r = %f, whatever order they are tried in",
    (count, first, r) => {
      const random = randomFrom(3);
      for (let seed = 1; seed <= 5; seed += 1) {
        const order = Float64Array.from({ length: count }, () => random() - 0.5);
        const helpful = Float64Array.from(
          { length: count },
          (_, i) => (i < first ? -0.3 : 0.3) + random() - 0.5,
        );
        const raw = correlations(count, first, r, seed);
        expect(itemSets(helpful, raw)).toEqual([upTo(0, first), upTo(first, count)]);
        const [one, other] = itemSets(order, raw);
        expect([...one, ...other].sort((a, b) => a - b)).toEqual(upTo(0, count));
      }
    },
  );

  it("are found where some pairs were met by nobody", () => {
    const raw = correlations(14, 9, 0.3, 8).map((value, place) => (place % 5 === 0 ? Number.NaN : value));
    const order = Float64Array.from({ length: 14 }, (_, i) => (i < 9 ? -0.1 - i / 100 : 0.3 + i / 100));
    expect(itemSets(order, raw)).toEqual([upTo(0, 9), upTo(9, 14)]);
  });
});
