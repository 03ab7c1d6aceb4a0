import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScoringError } from "../scoring-error.js";
import { alpha, alphaIfDropped, alphaInterval } from "./alpha.js";
import type { Components } from "./components.js";
import { covariances, pairwiseCovariances } from "./covariance.js";
import { decisionStudy, observedStudy } from "./d-study.js";
import { itemScoresOf, pickItems } from "./item-scores.js";
import { subscoreValues } from "./subscores.js";
import { estimateVarianceComponents } from "./variance-components.js";

const names = ["a/1", "a/2", "b/1", "b/2"];
const level = fc.integer({ min: 1, max: 5 });
const complete = fc
  .array(fc.array(level, { minLength: 4, maxLength: 4 }), { minLength: 6, maxLength: 30 })
  .map((rows) => itemScoresOf(names, rows));
const scenarioOf = (item: string): string => item[0]!;
const variance = fc.double({ min: 0, max: 2, noNaN: true });
const components = fc.record({
  person: fc.double({ min: 0.01, max: 2, noNaN: true }),
  scenario: variance,
  item: variance,
  personScenario: variance,
  residual: fc.double({ min: 0.01, max: 2, noNaN: true }),
});
const form = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });

/** Passes over data that carry no figure: constant items, people all alike. */
function unlessRefused(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    fc.pre(false);
  }
}

describe("alpha", () => {
  it("does not change with the units or zero of the scores, nor with the order of items", () => {
    fc.assert(
      fc.property(complete, fc.double({ min: 0.1, max: 9, noNaN: true }), (scores, factor) => {
        unlessRefused(() => {
          const value = alpha(covariances(scores).matrix);
          const scaled = { ...scores, values: scores.values.map((score) => factor * score - 7) };
          expect(alpha(covariances(scaled).matrix)).toBeCloseTo(value, 8);
          expect(alpha(covariances(pickItems(scores, [3, 1, 0, 2])).matrix)).toBeCloseTo(value, 8);
          expect(value).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it("without an item is the alpha of the others", () => {
    fc.assert(
      fc.property(complete, fc.nat(3), (scores, dropped) => {
        unlessRefused(() => {
          const others = [0, 1, 2, 3].filter((place) => place !== dropped);
          const rest = alpha(covariances(pickItems(scores, others)).matrix);
          expect(alphaIfDropped(covariances(scores).matrix)[dropped]).toBeCloseTo(rest, 8);
        });
      }),
    );
  });

  it("lies in its interval, wider the surer it should be", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 0.99, noNaN: true }),
        fc.integer({ min: 20, max: 5000 }),
        fc.integer({ min: 2, max: 60 }),
        (value, n, k) => {
          const narrow = alphaInterval(value, n, k, 0.8);
          const wide = alphaInterval(value, n, k, 0.99);
          expect(narrow.low).toBeLessThan(value + 1e-9);
          expect(narrow.high).toBeGreaterThan(value - 1e-9);
          expect(wide.low).toBeLessThan(narrow.low);
          expect(wide.high).toBeGreaterThan(narrow.high);
        },
      ),
    );
  });
});

describe("covariances", () => {
  it("of pairs are those of complete rows where all rows are complete", () => {
    fc.assert(
      fc.property(complete, (scores) => {
        const pairs = pairwiseCovariances(scores);
        for (const [cell, value] of covariances(scores).matrix.values.entries()) {
          expect(pairs.matrix.values[cell]).toBeCloseTo(value, 10);
        }
      }),
    );
  });
});

describe("subscoreValues", () => {
  it("lie between 0 and 1, and both together tell at least as much as each", () => {
    fc.assert(
      fc.property(complete, (scores) => {
        unlessRefused(() => {
          for (const { bySubscore, byTotal, byBoth, addsValue } of subscoreValues(scores, scenarioOf)) {
            for (const value of [bySubscore, byTotal, byBoth]) {
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(1);
            }
            expect(byBoth).toBeGreaterThanOrEqual(Math.max(bySubscore, byTotal));
            expect(addsValue).toBe(bySubscore > byTotal);
          }
        });
      }),
    );
  });
});

describe("variance components", () => {
  it("are the same by REML as by ANOVA where none is negative, and never negative", () => {
    fc.assert(
      fc.property(complete, (scores) => {
        unlessRefused(() => {
          const reml = estimateVarianceComponents(scores, scenarioOf, "reml");
          const auto = estimateVarianceComponents(scores, scenarioOf);
          for (const name of Object.keys(reml.components) as (keyof Components)[]) {
            expect(reml.components[name]).toBeGreaterThanOrEqual(0);
            if (auto.method === "anova") expect(reml.components[name]).toBeCloseTo(auto.components[name], 6);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it("scale with the square of the units, missing cells or not", () => {
    const cell = fc.oneof({ weight: 4, arbitrary: level }, fc.constant(Number.NaN));
    const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(rows, (given) => {
        unlessRefused(() => {
          const once = estimateVarianceComponents(itemScoresOf(names, given), scenarioOf, "reml");
          const tripled = given.map((row) => row.map((value) => 3 * value + 10));
          const thrice = estimateVarianceComponents(itemScoresOf(names, tripled), scenarioOf, "reml");
          for (const name of Object.keys(once.components) as (keyof Components)[]) {
            expect(thrice.components[name]).toBeCloseTo(9 * once.components[name], 4);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("D studies", () => {
  it("gain by every scenario more, and absolute error is never below relative", () => {
    fc.assert(
      fc.property(
        components,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (given, s, i) => {
          const short = decisionStudy(
            given,
            Array.from({ length: s }, () => i),
          );
          const long = decisionStudy(
            given,
            Array.from({ length: s + 1 }, () => i),
          );
          expect(long.generalizability).toBeGreaterThan(short.generalizability);
          expect(long.dependability).toBeGreaterThan(short.dependability);
          expect(short.absoluteError).toBeGreaterThanOrEqual(short.relativeError);
          expect(short.dependability).toBeLessThanOrEqual(short.generalizability);
        },
      ),
    );
  });

  it("of a form that everybody met whole are the same observed as planned", () => {
    fc.assert(
      fc.property(components, form, (given, itemsPerScenario) => {
        const items = itemsPerScenario.flatMap((count, s) =>
          Array.from({ length: count }, (_, i) => `${s}/${i}`),
        );
        const scores = itemScoresOf(items, [items.map(() => 3), items.map(() => 4)]);
        const observed = observedStudy(given, scores, (item) => item.split("/")[0]!);
        const { generalizability, absoluteError } = decisionStudy(given, itemsPerScenario);
        expect(observed.generalizability).toBeCloseTo(generalizability, 10);
        expect(observed.absoluteError).toBeCloseTo(absoluteError, 10);
      }),
    );
  });
});
