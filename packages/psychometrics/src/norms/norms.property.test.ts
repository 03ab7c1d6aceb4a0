import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUp } from "./look-up.js";
import { normTable } from "./norm-table.js";

const sample = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 200, maxLength: 300 });
const weights = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 300, maxLength: 300 });

describe("norms", () => {
  it("rise with the score, within their intervals", () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(0, 1, 2.5), (scores, step) => {
        const rows = normTable(scores, { step }).rows ?? [];
        rows.forEach(({ percentile, t, sten, stanine, z }, at) => {
          const before = rows[at - 1];
          if (before) {
            expect(percentile.value).toBeGreaterThan(before.percentile.value);
            expect(z).toBeGreaterThan(before.z);
          }
          for (const { value, low, high } of [percentile, t, sten, stanine]) {
            expect(low).toBeLessThanOrEqual(value);
            expect(high).toBeGreaterThanOrEqual(value);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it("are those of rows repeated, where whole weights repeat them", () => {
    fc.assert(
      fc.property(sample, weights, (scores, many) => {
        const used = scores.map((_, at) => many[at] as number);
        const weighted = normTable(scores, { weights: used });
        const repeated = normTable(scores.flatMap((score, at) => Array(used[at]).fill(score)));
        expect(weighted.mean.value).toBeCloseTo(repeated.mean.value, 10);
        // Repeating rows adds no people: only the effective number knows that.
        expect(weighted.effectiveN).toBeLessThanOrEqual(scores.length + 1e-9);
        weighted.rows?.forEach((row, at) => {
          expect(row.percentile.value).toBeCloseTo(repeated.rows?.[at]?.percentile.value as number, 9);
          expect(row.t.value).toBeCloseTo(repeated.rows?.[at]?.t.value as number, 8);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("do not change when all weigh twice", () => {
    fc.assert(
      fc.property(sample, (scores) => {
        const twice = normTable(scores, { weights: scores.map(() => 2) });
        const once = normTable(scores);
        expect(twice.effectiveN).toBeCloseTo(once.effectiveN, 8);
        expect(twice.sd.value).toBeCloseTo(once.sd.value, 8);
        twice.rows?.forEach((row, at) => {
          expect(row.percentile.low).toBeCloseTo(once.rows?.[at]?.percentile.low as number, 8);
          expect(row.weight).toBe(2 * row.n);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("give a looked-up row back, and never fall as the score rises", () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(0, 1, 4), (scores, step) => {
        const table = normTable(scores, { step });
        for (const row of table.rows ?? []) {
          const found = lookUp(table, { score: row.score, low: row.score - 3, high: row.score + 3 });
          expect(found?.percentile.value).toBeCloseTo(row.percentile.value, 9);
          expect(found?.sample.low).toBeCloseTo(row.percentile.low, 9);
        }
        let last = -1;
        for (let score = -5; score <= 45; score += 0.25) {
          const { value } = lookUp(table, { score, low: score, high: score })?.percentile ?? { value: -1 };
          expect(value).toBeGreaterThanOrEqual(last);
          last = value;
        }
        expect(last).toBeCloseTo(100, 9);
      }),
      { numRuns: 30 },
    );
  });
});
