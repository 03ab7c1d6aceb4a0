import type { Calibration } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ResponseTable, responseTable } from "../responses/response-table.js";
import { abilities } from "./abilities.js";
import { calibrationOf, type ItemSketch, idsOf } from "./calibration.test-support.js";
import { expectedScores } from "./expected-scores.js";
import { itemInformation } from "./information.js";
import { sumScoreTable } from "./sum-scores.js";

const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

/** Calibrations of all models, slopes positive, some items in testlets where asked for. */
function calibrations(testlets: boolean): fc.Arbitrary<Calibration> {
  const item = fc.record({
    a: number(0.2, 2.5),
    steps: fc.array(number(0.05, 1.5), { minLength: 1, maxLength: 4 }),
    from: number(-3, 1),
    slope: number(0, 1.5),
    testlet: fc.integer({ min: 0, max: 2 }),
  });
  return fc
    .tuple(
      fc.constantFrom("gpcm" as const, "graded" as const),
      fc.array(item, { minLength: 1, maxLength: 7 }),
    )
    .map(([model, items]) =>
      calibrationOf(
        model,
        items.map(({ a, steps, from, slope, testlet }, at): ItemSketch => {
          const b = steps.map((_, k) => steps.slice(0, k + 1).reduce((sum, step) => sum + step, from));
          const own = testlets && testlet > 0 ? { testlet: { id: `t${testlet}`, slope } } : {};
          return { id: `i${at}`, a, b, ...own };
        }),
      ),
    );
}

/** A calibration, and one person's responses to it: at least one. */
function answered(testlets: boolean): fc.Arbitrary<readonly [Calibration, readonly number[]]> {
  return calibrations(testlets).chain((calibration) =>
    fc.tuple(
      fc.constant(calibration),
      fc.tuple(...calibration.items.map(({ b }) => fc.integer({ min: 0, max: b.length }))),
    ),
  );
}

const tableOf = (ids: readonly string[], rows: readonly (readonly (number | undefined)[])[]): ResponseTable =>
  responseTable(ids, rows);

describe("EAP", () => {
  it("lies between the ends of the grid, with a spread above 0", () => {
    fc.assert(
      fc.property(answered(true), ([calibration, row]) => {
        const { theta, se } = abilities(calibration, tableOf(idsOf(calibration), [row]));
        expect(theta[0]).toBeGreaterThan(-6);
        expect(theta[0]).toBeLessThan(6);
        expect(se[0]).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of items, in the table or in the calibration", () => {
    fc.assert(
      fc.property(answered(true), fc.integer(), ([calibration, row], turn) => {
        const ids = idsOf(calibration);
        const order = ids.map((_, at) => (at + Math.abs(turn)) % ids.length).reverse();
        const here = abilities(calibration, tableOf(ids, [row]));
        const turned = {
          ...calibration,
          items: order.map((at) => calibration.items[at]!) as Calibration["items"],
        };
        const there = abilities(turned, tableOf(ids.toReversed(), [row.toReversed()]));
        expect(there.theta[0]).toBeCloseTo(here.theta[0]!, 9);
        expect(there.se[0]).toBeCloseTo(here.se[0]!, 9);
        expect(there.items[0]).toBe(here.items[0]);
      }),
      { numRuns: 60 },
    );
  });

  // With testlets it need not: a better response can be laid to the testlet's factor (Hooker, Finkelman &
  // Schwartzman, 2009).
  it("rises with each response, where there are no testlets", () => {
    fc.assert(
      fc.property(answered(false), fc.nat(), ([calibration, row], pick) => {
        const item = pick % row.length;
        fc.pre(row[item]! < calibration.items[item]!.b.length);
        const higher = row.map((code, at) => (at === item ? code + 1 : code));
        const { theta } = abilities(calibration, tableOf(idsOf(calibration), [row, higher]));
        expect(theta[1]).toBeGreaterThan(theta[0]! - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("of an item left out is that of a table without it", () => {
    fc.assert(
      fc.property(answered(true), fc.nat(), ([calibration, row], pick) => {
        fc.pre(row.length > 1);
        const ids = idsOf(calibration);
        const item = pick % row.length;
        const keep = <T>(values: readonly T[]): T[] => values.filter((_, at) => at !== item);
        const missing = abilities(
          calibration,
          tableOf(ids, [row.map((code, at) => (at === item ? undefined : code))]),
        );
        const absent = abilities(calibration, tableOf(keep(ids), [keep(row)]));
        expect(missing.theta[0]).toBeCloseTo(absent.theta[0]!, 9);
        expect(missing.se[0]).toBeCloseTo(absent.se[0]!, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("MAP, ML and WLE", () => {
  it("are finite wherever they say so, and MAP lies between ML and the prior's mean", () => {
    fc.assert(
      fc.property(answered(false), ([calibration, row]) => {
        const table = tableOf(idsOf(calibration), [row]);
        const map = abilities(calibration, table, { method: "map" });
        const ml = abilities(calibration, table, { method: "ml" });
        const wle = abilities(calibration, table, { method: "wle" });
        expect(map.status[0]).toBe(0);
        expect(Math.abs(map.theta[0]!)).toBeLessThanOrEqual(Math.abs(ml.theta[0]!) + 1e-9);
        if (wle.status[0] === 0) expect(Number.isFinite(wle.theta[0]! + wle.se[0]!)).toBe(true);
        else expect(wle.theta[0]).toBeNaN();
        expect(Number.isFinite(ml.theta[0])).toBe(ml.status[0] === 0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("curves", () => {
  it("rise where slopes are positive, between the lowest and the highest sum", () => {
    fc.assert(
      fc.property(calibrations(true), number(-5, 5), number(0.01, 2), (calibration, theta, step) => {
        const { expected, lowest, highest } = expectedScores(calibration, [theta, theta + step]);
        expect(expected[1]).toBeGreaterThan(expected[0]!);
        expect(expected[0]).toBeGreaterThanOrEqual(lowest);
        expect(expected[1]).toBeLessThanOrEqual(highest);
      }),
      { numRuns: 100 },
    );
  });

  it("give no negative information", () => {
    fc.assert(
      fc.property(calibrations(true), number(-8, 8), (calibration, theta) => {
        for (const id of idsOf(calibration)) {
          expect(itemInformation(calibration, id, [theta])[0]).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("sums", () => {
  it("have probabilities that add up to 1, and the prior's mean and variance between them", () => {
    fc.assert(
      fc.property(calibrations(true), (calibration) => {
        const { theta, se, probability } = sumScoreTable(calibration);
        const over = (value: (sum: number) => number): number =>
          probability.reduce((total, share, sum) => total + share * value(sum), 0);
        expect(over(() => 1)).toBeCloseTo(1, 10);
        expect(over((sum) => theta[sum]!)).toBeCloseTo(0, 8);
        expect(over((sum) => se[sum]! ** 2 + theta[sum]! ** 2)).toBeCloseTo(1, 6);
      }),
      { numRuns: 40 },
    );
  });
});
