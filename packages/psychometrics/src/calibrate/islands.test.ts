import { describe, expect, it } from "vitest";
import { randomFrom } from "../numeric/random.js";
import { metPatterns } from "../responses/met-patterns.js";
import { responseTable } from "../responses/response-table.js";
import { islandsOf } from "./islands.js";

/** People who met the items of a list, so many of each. */
function patterns(size: number, ...people: readonly (readonly [count: number, met: readonly number[]])[]) {
  const rows = people.flatMap(([count, met]) =>
    Array.from({ length: count }, () =>
      Array.from({ length: size }, (_, item) => (met.includes(item) ? 1 : undefined)),
    ),
  );
  const items = Array.from({ length: size }, (_, item) => `q${item}`);
  return metPatterns(responseTable(items, rows));
}

/** Parts the items at the first cut that fewer than ten people cross, of all there are, until there is none. */
function islandsByTrying(lists: readonly (readonly number[])[], items: readonly number[]): number[][] {
  for (let cut = 1; cut < 2 ** (items.length - 1); cut += 1) {
    const [left, right] = [0, 1].map((side) => items.filter((_, place) => ((cut >> place) & 1) === side));
    const crossing = lists.filter(
      (met) => met.some((item) => left!.includes(item)) && met.some((item) => right!.includes(item)),
    );
    if (crossing.length >= 10) continue;
    return [...islandsByTrying(lists, left!), ...islandsByTrying(lists, right!)].sort(
      (a, b) => a[0]! - b[0]!,
    );
  }
  return [[...items]];
}

describe("islands of items", () => {
  it("are one where everybody met everything, or chains hold", () => {
    expect(islandsOf(patterns(4, [20, [0, 1, 2, 3]]), 4)).toEqual([[0, 1, 2, 3]]);
    expect(islandsOf(patterns(4, [20, [0, 1]], [20, [1, 2]], [20, [2, 3]]), 4)).toEqual([[0, 1, 2, 3]]);
  });

  it("are several where nobody met items of both", () => {
    expect(islandsOf(patterns(5, [50, [0, 3]], [50, [1, 2, 4]]), 5)).toEqual([
      [0, 3],
      [1, 2, 4],
    ]);
    expect(islandsOf(patterns(3, [50, [0, 2]]), 3)).toEqual([[0, 2], [1]]);
  });

  it("are not tied by nine people, and are by ten", () => {
    const apart = (ties: number) =>
      patterns(6, [200, [0, 1, 2]], [200, [3, 4, 5]], [ties, [0, 1, 2, 3, 4, 5]]);
    expect(islandsOf(apart(1), 6)).toHaveLength(2);
    expect(islandsOf(patterns(4, [50, [0, 1]], [50, [2, 3]], [9, [1, 2]]), 4)).toHaveLength(2);
    expect(islandsOf(patterns(4, [50, [0, 1]], [50, [2, 3]], [10, [1, 2]]), 4)).toHaveLength(1);
  });

  it.each([4, 9])("are not tied by %i people who met all of both, however many items that is", (ties) => {
    const [first, second] = [0, 20].map((from) => Array.from({ length: 20 }, (_, item) => from + item));
    const met = patterns(40, [200, first!], [200, second!], [ties, [...first!, ...second!]]);
    expect(islandsOf(met, 40)).toEqual([first, second]);
    expect(
      islandsOf(patterns(40, [200, first!], [200, second!], [10, [...first!, ...second!]]), 40),
    ).toHaveLength(1);
  });

  it("are what trying all cuts finds, of a few people who met a few items each", () => {
    const random = randomFrom(7);
    for (let sample = 0; sample < 60; sample += 1) {
      const people = Array.from({ length: 60 }, (): readonly [number, number[]] => {
        const half = random() < 0.5 ? 0 : 4;
        const stays = random() < 0.85;
        const met = [0, 1, 2, 3, 4, 5, 6, 7].filter(
          (item) => random() < 0.45 && (!stays || (item >= half && item < half + 4)),
        );
        return [1, met];
      });
      const lists = people.map(([, met]) => met);
      expect(islandsOf(patterns(8, ...people), 8)).toEqual(islandsByTrying(lists, [...Array(8).keys()]));
    }
  });

  it("count a row of several people by heads", () => {
    const met = patterns(4, [50, [0, 1]], [50, [2, 3]], [2, [1, 2]]);
    expect(islandsOf(met, 4)).toHaveLength(2);
    expect(islandsOf(met, 4, [], () => 5)).toHaveLength(1);
  });

  it("are one where each pair of items is met by few, but all hang together", () => {
    const spread = Array.from({ length: 300 }, (_, person): [number, number[]] => [
      1,
      [0, 7, 19, 31, 53].map((step) => (person * 11 + step) % 60),
    ]);
    expect(islandsOf(patterns(60, ...spread), 60)).toHaveLength(1);
  });

  it("are tied by items on one scale already", () => {
    expect(islandsOf(patterns(4, [50, [0, 1]], [50, [2, 3]]), 4, [1, 2])).toEqual([[0, 1, 2, 3]]);
  });
});
