import { present } from "@leadsim/scenarios/rules";
import { describe, expect, it } from "vitest";
import { normTable } from "./norm-table.js";
import { scaleNorms } from "./scale-norms.js";

/** People in groups of the sizes given, with scores that tell the groups apart. */
function people(sizes: Record<string, number>): { scores: number[]; of: (string | undefined)[] } {
  const members = Object.entries(sizes).flatMap(([name, n], group) =>
    Array.from({ length: n }, (_, at) => ({
      name: name === "?" ? undefined : name,
      score: group + (at % 7),
    })),
  );
  return { scores: members.map(({ score }) => score), of: members.map(({ name }) => name) };
}

const cells = (sizes: Record<string, number>, minimum?: number) => {
  const { scores, of } = people(sizes);
  const groups = { by: "role level", of, ...present({ minimum }) };
  return scaleNorms(scores, { groups }).grouping;
};

describe("scaleNorms", () => {
  it("gives a table per group, with what a table of the group alone would say", () => {
    const grouping = cells({ second: 250, first: 300 });
    expect(grouping?.groups.map(({ name, n, suppressed }) => [name, n, suppressed])).toEqual([
      ["first", 300, null],
      ["second", 250, null],
    ]);
    const alone = normTable(Array.from({ length: 300 }, (_, at) => 1 + (at % 7)));
    expect(grouping?.groups[0]?.norm?.rows?.[2]?.percentile.value).toBeCloseTo(
      alone.rows?.[2]?.percentile.value as number,
      5,
    );
  });

  it("suppresses groups under the minimum, and says how many they are", () => {
    const grouping = cells({ big: 300, small: 40, tiny: 12 });
    expect(grouping?.groups).toEqual([
      expect.objectContaining({ name: "big", suppressed: null }),
      { name: "small", n: 40, effectiveN: 40, suppressed: "small", norm: null },
      { name: "tiny", n: 12, effectiveN: 12, suppressed: "small", norm: null },
    ]);
  });

  it("gives mean and deviation, no table, to groups between the minimum and 200", () => {
    const middle = cells({ big: 300, middle: 60 }, 50)?.groups[1];
    expect(middle?.suppressed).toBeNull();
    expect(middle?.norm?.mean.value).toBeCloseTo(3.9, 1);
    expect(middle?.norm?.rows).toBeNull();
  });

  it("hides a second group where a few people could be worked out by subtraction", () => {
    const named = (sizes: Record<string, number>) =>
      cells(sizes)?.groups.map(({ name, suppressed }) => `${name} ${suppressed}`);
    expect(named({ a: 300, b: 250, c: 3 })).toEqual(["a null", "b complementary", "c small"]);
    expect(named({ a: 300, b: 250, c: 3, d: 8 })).toEqual(["a null", "b null", "c small", "d small"]);
    // People whose group is not known are left over by subtraction, too.
    expect(named({ a: 300, b: 250, "?": 4 })).toEqual(["a null", "b complementary"]);
    expect(cells({ a: 300, b: 250, "?": 40 })?.without).toBe(40);
  });

  it("refuses minima that hide nobody, and groups that do not fit", () => {
    expect(() => cells({ a: 300 }, 9)).toThrow(expect.objectContaining({ code: "bad-norms" }));
    expect(() => scaleNorms([1, 2, 3], { groups: { by: "x", of: ["a"] } })).toThrow(/one group per score/);
  });
});
