import { responseTable } from "@leadsim/psychometrics";
import { normalQuantile, randomFrom } from "@leadsim/psychometrics/numeric";
import type { DifComparison } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { fairness } from "../fairness.js";
import type { FairnessOptions } from "../input/fairness-input.js";

interface Simulation {
  readonly seed: number;
  readonly people: number;
  readonly items: number;
  /** Standing of the focal group against the reference group, in standard deviations. */
  readonly impact: number;
  /** How much harder an item is for the focal group, by item. */
  readonly shift: (item: number) => number;
  readonly missing?: number;
  readonly steps?: readonly number[];
}

/** People of two groups respond to graded items (Samejima 1969) of slope 1.5; standing is normal with spread 1. */
function simulate({ seed, people, items, impact, shift, missing = 0, steps = [-1, 0, 1] }: Simulation) {
  const random = randomFrom(seed);
  const rows: (number | undefined)[][] = [];
  const theta: number[] = [];
  const groups = Array.from({ length: people }, (_, at) => (at % 2 === 0 ? "reference" : "focal"));
  for (const group of groups) {
    const standing = normalQuantile(random()) - (group === "focal" ? impact : 0);
    theta.push(standing);
    rows.push(
      Array.from({ length: items }, (_, item) => {
        const draw = random();
        const location = (item % 5) * 0.4 - 0.8 + (group === "focal" ? shift(item) : 0);
        const response = steps.filter(
          (step) => draw < 1 / (1 + Math.exp(-1.5 * (standing - step - location))),
        ).length;
        return random() < missing ? undefined : response;
      }),
    );
  }
  const names = Array.from({ length: items }, (_, item) => `item${item}`);
  return { table: responseTable(names, rows), groups, theta };
}

function compare(
  simulation: Simulation,
  options: Partial<FairnessOptions> = {},
  withTheta = false,
): DifComparison {
  const { table, groups, theta } = simulate(simulation);
  const persons = groups.map((_, at) => `p${at}`);
  const report = fairness(
    {
      outcomes: persons.map((person, at) => ({ person, score: theta[at]! })),
      groups: persons.map((person, at) => ({ person, values: { group: groups[at]! } })),
      responses: { persons, table, ...(withTheta ? { matching: theta } : {}) },
    },
    { by: ["group"], reference: { group: "reference" }, ...options },
  );
  return report.dif!.comparisons[0]!;
}

const reviewed = ({ items }: DifComparison) => items.filter(({ review }) => review).map(({ id }) => id);

describe("differential item functioning that was put in", () => {
  const shift = (item: number): number => (item === 3 ? 0.6 : item === 7 ? -0.6 : 0);

  it("is found, with its direction, and nothing else, though the groups differ by half a deviation", () => {
    const found = compare({ seed: 11, people: 2000, items: 12, impact: 0.5, shift });
    expect(reviewed(found)).toEqual(["item3", "item7"]);
    expect(found.items[3]).toMatchObject({ favors: "reference", inMatching: false });
    expect(found.items[7]).toMatchObject({ favors: "focal", inMatching: false });
    expect(found).toMatchObject({ rounds: 2, settled: true, standing: "compared" });
    // A shift of .6 at a slope of 1.5 is .9 in log odds at equal standing; measured by observed scores it
    // comes out smaller.
    expect(found.items[3]!.logistic!.groupSlope).toBeLessThan(-0.6);
    expect(found.items[3]!.logistic!.groupSlope).toBeGreaterThan(-1.2);
  });

  it("is found where two in five responses are missing, by proportion and by given standing", () => {
    const simulation = { seed: 12, people: 3000, items: 12, impact: 0.5, shift, missing: 0.4 };
    expect(reviewed(compare(simulation))).toEqual(["item3", "item7"]);
    const given = compare(simulation, {}, true);
    expect(reviewed(given)).toEqual(["item3", "item7"]);
    expect(given.items[3]!.logistic!.groupSlope).toBeCloseTo(-0.9, 0);
  });

  it("is found in three of eight items, and in no other, though the three bend the sums that people are matched on", () => {
    const three = (item: number): number => ([1, 4, 6].includes(item) ? 0.9 : 0);
    const simulation = { people: 2000, items: 8, impact: 0.5, shift: three, steps: [0] };
    for (const seed of [1001, 1002, 1003, 1004]) {
      const found = compare({ ...simulation, seed });
      expect(reviewed(found)).toEqual(["item1", "item4", "item6"]);
      expect(found.settled).toBe(true);
      // Compared once, most of the others seem to differ the other way.
      const once = compare({ ...simulation, seed }, { purify: false });
      expect(reviewed(once).length).toBeGreaterThan(5);
    }
  });

  it("is said not to be settled where no item can leave the matching score", () => {
    const one = (item: number): number => (item === 0 ? 1.2 : 0);
    const found = compare({ seed: 5, people: 2000, items: 3, impact: 0, shift: one, steps: [0] });
    expect(reviewed(found)).toContain("item0");
    expect(found).toMatchObject({ rounds: 1, settled: false });
    expect(found.items.every(({ inMatching }) => inMatching)).toBe(true);
  });

  it("is on the delta scale for items with two categories", () => {
    const found = compare({ seed: 13, people: 2400, items: 20, impact: 0, shift, steps: [0] });
    expect(reviewed(found)).toEqual(["item3", "item7"]);
    const { mantelHaenszel, class: size } = found.items[3]!;
    expect(size).toBe("C");
    // −2.35 · .9 = −2.1 at equal standing.
    expect(Math.abs(mantelHaenszel!.delta + 2.1)).toBeLessThan(3 * mantelHaenszel!.standardError + 0.2);
  });

  it("is not looked for in groups too small", () => {
    const found = compare({ seed: 14, people: 190, items: 5, impact: 0, shift });
    expect(found).toMatchObject({ standing: "too-few", items: [], referencePersons: 95, focalPersons: 95 });
  });

  it("counts per item who met it, and says where they are too few", () => {
    const found = compare({ seed: 15, people: 260, items: 6, impact: 0, shift, missing: 0.4 });
    expect(found.items.every(({ standing, mantel }) => standing === "too-few" && mantel === null)).toBe(true);
  });
});

describe("no differential item functioning", () => {
  it("is called significant in about 5% of items, matched on total, on proportion or on given standing", () => {
    for (const [options, withTheta, missing] of [
      [{ matching: "total" }, false, 0],
      [{ matching: "proportion" }, false, 0.3],
      [{}, true, 0.3],
    ] as const) {
      let tested = 0;
      let mantel = 0;
      let logistic = 0;
      for (let seed = 100; seed < 106; seed += 1) {
        const simulation = { seed, people: 500, items: 20, impact: 0, shift: () => 0, missing };
        for (const item of compare(simulation, { ...options, purify: false }, withTheta).items) {
          tested += 1;
          if (item.mantel!.p < 0.05) mantel += 1;
          if (item.logistic!.total.p < 0.05) logistic += 1;
        }
      }
      // 120 tests at 5%: six expected, three standard errors are 7.2.
      expect(tested).toBe(120);
      expect(mantel).toBeGreaterThan(0);
      expect(mantel).toBeLessThan(14);
      expect(logistic).toBeGreaterThan(0);
      expect(logistic).toBeLessThan(14);
    }
  });
});

describe("items that people are sent to by how they did", () => {
  // Four items for all, then eight easier or eight harder ones; no item works differently, the groups are
  // half a deviation apart.
  const random = randomFrom(77);
  const theta: number[] = [];
  const rows = Array.from({ length: 2000 }, (_, person) => {
    const standing = normalQuantile(random()) - (person % 2) * 0.5;
    theta.push(standing);
    const respond = (location: number): number => {
      const draw = random();
      return [-1, 0, 1].filter((step) => draw < 1 / (1 + Math.exp(-1.5 * (standing - step - location))))
        .length;
    };
    const shared = [-0.6, -0.2, 0.2, 0.6].map(respond);
    const hard = shared.reduce((sum, response) => sum + response, 0) >= 6;
    const path = Array.from({ length: 8 }, () => respond(hard ? 0.8 : -0.8));
    const none = Array<undefined>(8).fill(undefined);
    return hard ? [...shared, ...none, ...path] : [...shared, ...path, ...none];
  });
  const persons = rows.map((_, person) => `p${person}`);
  const table = responseTable(
    rows[0]!.map((_, item) => `item${item}`),
    rows,
  );
  const report = (matching?: readonly number[]) =>
    fairness(
      {
        outcomes: persons.map((person, at) => ({ person, score: theta[at]! })),
        groups: persons.map((person, at) => ({ person, values: { group: at % 2 === 0 ? "one" : "two" } })),
        responses: { persons, table, ...(matching ? { matching, matchingSource: "true standing" } : {}) },
      },
      { by: ["group"], reference: { group: "one" } },
    );
  const sharedEffect = ({ dif }: ReturnType<typeof report>): number =>
    dif!.comparisons[0]!.items.slice(0, 4).reduce(
      (sum, { standardizedDifference }) => sum + standardizedDifference!.effect / 4,
      0,
    );

  it("are compared fairly at equal standing", () => {
    const given = report(theta);
    expect(Math.abs(sharedEffect(given))).toBeLessThan(0.05);
    expect(reviewed(given.dif!.comparisons[0]!)).toEqual([]);
    expect(given.dif!.matching).toMatchObject({ kind: "given", source: "true standing", purified: false });
  });

  it("seem to differ at equal shares of what was attainable, where all met them: the report warns of it", () => {
    const shares = report();
    expect(sharedEffect(shares)).toBeLessThan(-0.07);
    expect(shares.warnings.map(({ code }) => code)).toContain("matched-on-proportion");
  });
});
