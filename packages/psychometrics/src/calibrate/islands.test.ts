import { describe, expect, it } from "vitest";
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
