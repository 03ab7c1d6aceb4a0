import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generalizedMantelHaenszel, mantel } from "./dif/mantel.js";
import { mantelHaenszel } from "./dif/mantel-haenszel.js";
import type { MatchedTable } from "./dif/matched-table.js";
import { standardizedDifference } from "./dif/standardized-difference.js";
import { fairness } from "./fairness.js";

const people = fc.array(
  fc.record({
    selected: fc.boolean(),
    score: fc.integer({ min: 0, max: 20 }),
    sex: fc.constantFrom("f", "m", undefined),
    race: fc.constantFrom("a", "b", "c"),
  }),
  { minLength: 2, maxLength: 60 },
);

function inputOf(
  rows: readonly { selected: boolean; score: number; sex: string | undefined; race: string }[],
) {
  return {
    outcomes: rows.map(({ selected, score }, at) => ({ person: `p${at}`, selected, score })),
    groups: rows.map(({ sex, race }, at) => ({ person: `p${at}`, values: { sex, race } })),
  };
}

const options = { by: ["race"], crossed: [["sex", "race"]], minimumForImpact: 5, suppressUnder: 3 };

describe("impact, whoever the people are", () => {
  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(people, fc.integer(), (rows, seed) => {
        fc.pre(rows.some(({ sex }) => sex !== undefined));
        const input = inputOf(rows);
        const turned = (list: readonly { person: string }[]) =>
          [...list].sort(
            (a, b) =>
              ((a.person.length * 31 + Number(a.person.slice(1)) * seed) % 7) -
              ((b.person.length * 31 + Number(b.person.slice(1)) * seed) % 7),
          );
        const other = fairness(
          {
            outcomes: turned(input.outcomes) as typeof input.outcomes,
            groups: [...input.groups].reverse(),
          },
          options,
        );
        expect(other.impact).toEqual(fairness(input, options).impact);
      }),
      { numRuns: 50 },
    );
  });

  it("counts everybody once: in a group, or as unknown", () => {
    fc.assert(
      fc.property(people, (rows) => {
        fc.pre(rows.some(({ sex }) => sex !== undefined));
        const report = fairness(inputOf(rows), { ...options, suppressUnder: 1 });
        for (const { groups, persons, unknown } of report.impact) {
          expect(persons + unknown).toBe(rows.length);
          if (groups.some(({ suppressed }) => suppressed)) continue;
          expect(groups.reduce((sum, { n }) => sum + n!, 0)).toBe(persons);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves no count under the limit, and no single hidden row in a table without unknowns", () => {
    fc.assert(
      fc.property(people, (rows) => {
        const { impact } = fairness(inputOf(rows), { by: ["race"], suppressUnder: 3 });
        for (const { groups, measure } of impact) {
          const hidden = groups.filter(({ suppressed }) => suppressed).length;
          if (groups.length > 1) expect([measure, hidden]).not.toEqual([measure, 1]);
          for (const { n, selected, suppressed } of groups) {
            if (!suppressed) expect(Math.min(n!, selected!, n! - selected!)).toBeGreaterThanOrEqual(3);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is 1 in every ratio where groups fare alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }), (selected, others) => {
        const rows = ["a", "b", "c"].flatMap((race) =>
          Array.from({ length: selected + others }, (_, at) => ({
            selected: at < selected,
            score: at,
            sex: "f",
            race,
          })),
        );
        const [table] = fairness(inputOf(rows), { by: ["race"], minimumForImpact: 2 }).impact;
        for (const { localLaw144, fourFifths } of table!.groups) {
          expect(localLaw144.ratio).toBe(1);
          if (fourFifths) expect(fourFifths.ratio).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

const counts = fc.integer({ min: 0, max: 30 });

function tableOf(scores: readonly number[], strata: readonly (readonly number[])[]): MatchedTable {
  const half = scores.length;
  return {
    scores,
    strata: strata.length,
    reference: Float64Array.from(strata.flatMap((cells) => cells.slice(0, half))),
    focal: Float64Array.from(strata.flatMap((cells) => cells.slice(half))),
  };
}

describe("matched tables, whatever they hold", () => {
  const strata = (categories: number) =>
    fc.array(fc.array(counts, { minLength: 2 * categories, maxLength: 2 * categories }), {
      minLength: 1,
      maxLength: 6,
    });

  it("say the same with empty strata and with strata of one group added", () => {
    fc.assert(
      fc.property(strata(3), (cells) => {
        const bare = tableOf([1, 2, 4], cells);
        const padded = tableOf([1, 2, 4], [[0, 0, 0, 0, 0, 0], ...cells, [3, 1, 2, 0, 0, 0]]);
        expect(mantel(padded)).toEqual(mantel(bare));
        expect(generalizedMantelHaenszel(padded)).toEqual(generalizedMantelHaenszel(bare));
        expect(standardizedDifference(padded)?.difference).toEqual(standardizedDifference(bare)?.difference);
      }),
    );
  });

  it("turn upside down when the groups change places", () => {
    fc.assert(
      fc.property(strata(2), (cells) => {
        const there = tableOf([0, 1], cells);
        const back = { ...there, reference: there.focal, focal: there.reference };
        const [one, other] = [mantelHaenszel(there), mantelHaenszel(back)];
        expect(one === undefined).toBe(other === undefined);
        if (!one || !other) return;
        expect(Math.abs(one.alpha * other.alpha - 1)).toBeLessThan(1e-9);
        expect(Math.abs(one.test.chi2 - other.test.chi2)).toBeLessThan(1e-7 * (1 + one.test.chi2));
        expect(Math.abs(one.standardError - other.standardError)).toBeLessThan(1e-9);
        expect(one.corrected.chi2).toBeLessThanOrEqual(one.test.chi2);
      }),
    );
  });

  it("do not change Mantel's test when scores are moved and stretched", () => {
    fc.assert(
      fc.property(
        strata(3),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -5, max: 5 }),
        (cells, by, to) => {
          const [one, other] = [[1, 2, 3], [1, 2, 3].map((score) => score * by + to)].map((scores) =>
            mantel(tableOf(scores, cells)),
          );
          expect(one === undefined).toBe(other === undefined);
          if (one && other) expect(Math.abs(one.chi2 - other.chi2)).toBeLessThan(1e-6 * (1 + one.chi2));
        },
      ),
    );
  });
});
