import { describe, expect, it } from "vitest";
import { referenceSample, referenceStatistics } from "./fit.test-support.js";
import { compareCounts } from "./observed-expected.js";
import { sumScoreTables } from "./sum-score-tables.js";

describe.each(referenceStatistics.map((reference) => [reference.name, reference] as const))(
  "S-X² tables of %s",
  (_, reference) => {
    const sample = referenceSample(reference);
    const everybody = {
      items: sample.items.map((__, i) => i),
      group: 0,
      people: [...sample.weights.keys()],
    };
    const tables = sumScoreTables(sample, everybody);

    it("hold the reference's counts, observed and expected", () => {
      reference.tables.forEach(({ groups, n, observed, expected }, i) => {
        const rows = tables[i]!;
        if (groups) {
          groups.forEach(([people, right, awaited, contribution], at) => {
            const row = rows[at + 1]!;
            expect(row.observed[1]).toBeCloseTo(right, 8);
            expect(row.observed[0]).toBeCloseTo(people - right, 8);
            if (people === 0) return;
            expect(row.expected[1]).toBeCloseTo(awaited, 8);
            const own =
              (right - row.expected[1]!) ** 2 / (row.expected[1]! * (1 - row.expected[1]! / people));
            expect(own).toBeCloseTo(contribution, 8);
          });
          return;
        }
        n!.forEach((people, sum) => {
          expect([...rows[sum]!.observed]).toEqual(observed![sum]);
          if (people === 0) return;
          // The reference rounds to six places.
          expected![sum]!.forEach((awaited, k) => {
            expect(Math.abs(rows[sum]!.expected[k]! - awaited)).toBeLessThan(5.1e-7);
          });
        });
      });
    });

    it("give the reference's statistic where nothing has to be joined", () => {
      reference.uncollapsed?.forEach(({ S_X2_uncollapsed, min_expected }, i) => {
        if (min_expected < 1) return;
        const inner = tables[i]!.slice(1, -1);
        expect(compareCounts(inner).x2).toBeCloseTo(S_X2_uncollapsed, 8);
      });
    });
  },
);
