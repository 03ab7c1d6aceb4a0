import { describe, expect, it } from "vitest";
import { fairness } from "../fairness.js";
import type { PersonGroups, PersonOutcome } from "../input/fairness-input.js";

// The worked examples of New York City's rule, 6 RCNY § 5-301: (b) for a tool that selects, (c) and (d) for
// one that scores. In (d) the rule prints rates without counts; the counts here are the only whole numbers
// that give them, and add up the same way in every table.

interface Cell {
  readonly sex?: string;
  readonly race?: string;
  readonly n: number;
  readonly selected: number;
}

const races = ["Hispanic", "White", "Black", "Pacific Islander", "Asian", "Native American", "Two or more"];

function cellsOf(sex: string, counts: readonly (readonly [selected: number, n: number])[]): Cell[] {
  return counts.map(([selected, n], at) => ({ sex, race: races[at]!, selected, n }));
}

/** One person per count; those selected score 2, the others 1. */
function people(cells: readonly Cell[]): { outcomes: PersonOutcome[]; groups: PersonGroups[] } {
  const outcomes: PersonOutcome[] = [];
  const groups: PersonGroups[] = [];
  for (const { sex, race, n, selected } of cells) {
    for (let at = 0; at < n; at += 1) {
      const person = `p${outcomes.length}`;
      outcomes.push({ person, selected: at < selected, score: at < selected ? 2 : 1 });
      groups.push({ person, values: { sex, race } });
    }
  }
  return { outcomes, groups };
}

describe("the rule's example of a tool that scores, § 5-301(d)", () => {
  const cells = [
    ...cellsOf("Male", [
      [12, 16],
      [7, 20],
      [10, 20],
      [3, 4],
      [7, 12],
      [5, 8],
      [6, 12],
    ]),
    ...cellsOf("Female", [
      [6, 12],
      [8, 20],
      [6, 12],
      [2, 4],
      [3, 12],
      [5, 8],
      [4, 8],
    ]),
    // "15 individuals with an unknown sex or race/ethnicity category"; seven above keep the median between the halves.
    { n: 15, selected: 7 },
  ];
  const report = fairness(people(cells), { by: ["sex", "race"], crossed: [["sex", "race"]] });
  const rows = (by: string) =>
    report.impact.find((table) => table.measure === "scoring" && table.by.join() === by)!;
  const shown = (by: string) =>
    Object.fromEntries(
      rows(by).groups.map(({ id, n, rate, localLaw144 }) => [
        id,
        [n, (100 * rate!).toFixed(1), localLaw144.ratio!.toFixed(2)],
      ]),
    );

  it("gives the rates and ratios of the sexes", () => {
    expect(shown("sex")).toEqual({ Male: [92, "54.3", "1.00"], Female: [76, "44.7", "0.82"] });
    expect(rows("sex").unknown).toBe(15);
  });

  it("gives the rates and ratios of race and ethnicity; 18 of 28 is 64.3%, printed in the rule as 64.2%", () => {
    expect(shown("race")).toEqual({
      White: [40, "37.5", "0.58"],
      Black: [32, "50.0", "0.78"],
      Hispanic: [28, "64.3", "1.00"],
      Asian: [24, "41.7", "0.65"],
      "Two or more": [20, "50.0", "0.78"],
      "Native American": [16, "62.5", "0.97"],
      "Pacific Islander": [8, "62.5", "0.97"],
    });
  });

  it("gives the fourteen crossed ratios", () => {
    const ratios = Object.fromEntries(Object.entries(shown("sex,race")).map(([id, row]) => [id, row[2]]));
    expect(ratios).toEqual({
      "Male · Hispanic": "1.00",
      "Male · White": "0.47",
      "Male · Black": "0.67",
      "Male · Pacific Islander": "1.00",
      "Male · Asian": "0.78",
      "Male · Native American": "0.83",
      "Male · Two or more": "0.67",
      "Female · Hispanic": "0.67",
      "Female · White": "0.53",
      "Female · Black": "0.67",
      "Female · Pacific Islander": "0.67",
      "Female · Asian": "0.33",
      "Female · Native American": "0.83",
      "Female · Two or more": "0.67",
    });
  });

  it("leaves groups too few to judge without a verdict, never out", () => {
    const byRace = rows("race").groups;
    expect(byRace.filter(({ standing }) => standing === "too-few").map(({ id }) => id)).toEqual([
      "Hispanic",
      "Asian",
      "Two or more",
      "Native American",
      "Pacific Islander",
    ]);
    expect(rows("race").reference).toBe("Black");
    expect(rows("race").localLaw144Reference).toBe("Hispanic");
    const asian = byRace.find(({ id }) => id === "Asian")!;
    expect(asian).toMatchObject({ n: 24, fourFifths: null, z: null });
    expect(asian.fisher!.p).toBeLessThan(1);
  });
});

describe("the rule's example of a tool that selects, § 5-301(b)", () => {
  const table = (column: "sex" | "race", counts: readonly (readonly [string, number, number])[]) => {
    const cells = counts.map(([id, n, selected]) => ({ [column]: id, n, selected }));
    const { outcomes, groups } = people(cells);
    const selections = outcomes.map(({ person, selected }) => ({ person, selected: selected! }));
    const [found] = fairness({ outcomes: selections, groups }, { by: [column] }).impact;
    return Object.fromEntries(found!.groups.map(({ id, localLaw144 }) => [id, localLaw144.ratio!]));
  };

  it("gives 0.979 for women, from rates that are not rounded first", () => {
    const ratios = table("sex", [
      ["Male", 1390, 667],
      ["Female", 1181, 555],
    ]);
    expect(ratios.Male).toBe(1);
    expect(ratios.Female!.toFixed(3)).toBe("0.979");
  });

  it("gives the ratios of race and ethnicity; rates rounded first would make 0.84 of Black applicants 0.85", () => {
    const ratios = table("race", [
      ["Hispanic", 408, 204],
      ["White", 797, 412],
      ["Black", 390, 170],
      ["Pacific Islander", 119, 52],
      ["Asian", 616, 302],
      ["Native American", 41, 18],
      ["Two or more", 213, 96],
    ]);
    expect(Object.fromEntries(Object.entries(ratios).map(([id, ratio]) => [id, ratio.toFixed(2)]))).toEqual({
      Hispanic: "0.97",
      White: "1.00",
      Black: "0.84",
      "Pacific Islander": "0.85",
      Asian: "0.95",
      "Native American": "0.85",
      "Two or more": "0.87",
    });
  });

  it("may leave out what is under 2% of the people, with its number and rate shown", () => {
    const cells = [
      { sex: "a", n: 500, selected: 100 },
      { sex: "b", n: 490, selected: 98 },
      { sex: "c", n: 10, selected: 9 },
    ];
    const [with_] = fairness(people(cells), { by: ["sex"] }).impact;
    expect(with_!.localLaw144Reference).toBe("c");
    const [without] = fairness(people(cells), { by: ["sex"], leaveOutSmall: true }).impact;
    expect(without!.localLaw144Reference).toBe("a");
    expect(without!.groups[2]).toMatchObject({
      n: 10,
      rate: 0.9,
      localLaw144: { ratio: null, leftOut: true },
    });
  });
});
