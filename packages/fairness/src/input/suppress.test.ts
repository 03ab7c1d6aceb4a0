import { describe, expect, it } from "vitest";
import { fairness } from "../fairness.js";

/** Sex by race with how many of how many were selected. */
function people(cells: readonly (readonly [sex: string, race: string, selected: number, n: number])[]) {
  const rows = cells.flatMap(([sex, race, selected, n], cell) =>
    Array.from({ length: n }, (_, at) => ({ person: `${cell}-${at}`, sex, race, selected: at < selected })),
  );
  return {
    outcomes: rows.map(({ person, selected }) => ({ person, selected })),
    groups: rows.map(({ person, sex, race }) => ({ person, values: { sex, race } })),
  };
}

const input = people([
  ["f", "a", 40, 100],
  ["f", "b", 30, 80],
  ["f", "c", 6, 12],
  ["m", "a", 50, 110],
  ["m", "b", 30, 70],
  ["m", "c", 3, 9],
]);
const report = fairness(input, { by: ["sex", "race"], crossed: [["sex", "race"]], suppressUnder: 5 });
const table = (by: string) => report.impact.find((one) => one.by.join() === by)!;
const hidden = (by: string) =>
  table(by)
    .groups.filter(({ suppressed }) => suppressed)
    .map(({ id }) => id)
    .sort();

describe("suppression", () => {
  it("hides rows with a count under five, and more so that none comes out by subtraction", () => {
    // m · c has 3 selected. Alone in its sex and in its race it would be a difference: f · c and m · b go, then f · b.
    expect(hidden("sex,race")).toEqual(["f · b", "f · c", "m · b", "m · c"]);
    expect(hidden("sex")).toEqual([]);
    expect(hidden("race")).toEqual([]);
  });

  it("leaves no number of a hidden row, nor the ratios to a hidden reference", () => {
    const row = table("sex,race").groups.find(({ id }) => id === "m · c")!;
    expect(row).toMatchObject({
      n: null,
      selected: null,
      rate: null,
      share: null,
      fisher: null,
      suppressed: true,
    });
    expect(row.localLaw144.ratio).toBeNull();
    expect(table("sex,race").localLaw144Reference).toBe("f · c");
    expect(table("sex,race").groups.every(({ localLaw144 }) => localLaw144.ratio === null)).toBe(true);
  });

  it("shows everything when not asked to publish", () => {
    const whole = fairness(input, { by: ["sex", "race"], crossed: [["sex", "race"]] });
    expect(whole.impact.flatMap(({ groups }) => groups).some(({ suppressed }) => suppressed)).toBe(false);
  });

  it("hides a second group of a column where one is small", () => {
    const small = fairness(
      people([
        ["f", "a", 40, 100],
        ["m", "a", 50, 90],
        ["x", "a", 1, 3],
      ]),
      { by: ["sex"], suppressUnder: 5 },
    );
    expect(small.impact[0]!.groups.map(({ id, suppressed }) => [id, suppressed])).toEqual([
      ["f", false],
      ["m", true],
      ["x", true],
    ]);
  });
});
