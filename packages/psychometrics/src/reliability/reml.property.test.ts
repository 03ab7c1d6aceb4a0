import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, cholesky, put, solve, zeros } from "../numeric/matrix.js";
import { crossedDesign } from "./crossed-design.js";
import { itemScoresOf } from "./item-scores.js";
import type { Variances } from "./pattern-sums.js";
import { projection } from "./reml-projection.js";

const scenarioOf = Int32Array.from([0, 0, 1, 2, 2, 2]);
const cell = fc.oneof(fc.double({ min: 1, max: 5, noNaN: true }), fc.constant(Number.NaN));
const rows = fc
  .array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 6 })
  .filter((rows) => rows.flat().filter((value) => !Number.isNaN(value)).length > 4);
const variances = fc.tuple(
  fc.double({ min: 0.1, max: 2, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** V written out in full, and what follows from it by dense algebra. */
function dense(given: readonly (readonly number[])[], [e, ps, p, i, s]: Variances) {
  const met = given.flatMap((row, person) =>
    row.flatMap((y, item) => (Number.isNaN(y) ? [] : [{ person, item, scenario: scenarioOf[item]!, y }])),
  );
  const parts = met.map((a) =>
    met.map((b) => [
      Number(a === b),
      Number(a.person === b.person && a.scenario === b.scenario),
      Number(a.person === b.person),
      Number(a.item === b.item),
      Number(a.scenario === b.scenario),
    ]),
  );
  const n = met.length;
  const v = zeros(n, n);
  parts.forEach((row, a) => {
    row.forEach((part, b) => {
      put(
        v,
        a,
        b,
        [e, ps, p, i, s].reduce((sum, value, k) => sum + value * part[k]!, 0),
      );
    });
  });
  const lower = cholesky(v)!;
  const inverse = met.map((_, a) =>
    solve(
      lower,
      met.map((_, b) => Number(a === b)),
    ),
  );
  const ones = inverse.map((row) => row.reduce((sum, value) => sum + value, 0));
  const information = ones.reduce((sum, value) => sum + value, 0);
  const projected = inverse.map((row, a) =>
    row.map((value, b) => value - (ones[a]! * ones[b]!) / information),
  );
  const traces = [0, 1, 2, 3, 4].map((k) =>
    parts.reduce(
      (sum, row, a) => sum + row.reduce((more, part, b) => more + part[k]! * projected[a]![b]!, 0),
      0,
    ),
  );
  let logDeterminant = Math.log(information);
  for (let a = 0; a < n; a += 1) logDeterminant += 2 * Math.log(at(lower, a, a));
  return { met, projected, traces, logDeterminant };
}

describe("projection", () => {
  it("is what inverting the whole covariance of the responses gives", () => {
    fc.assert(
      fc.property(rows, variances, (given, at) => {
        const design = crossedDesign(itemScoresOf(["a", "b", "c", "d", "e", "f"], given), scenarioOf, 3);
        const fast = projection(design, at);
        const slow = dense(given, at);
        expect(fast.logDeterminant).toBeCloseTo(slow.logDeterminant, 8);
        for (const [k, trace] of slow.traces.entries()) expect(fast.traces[k]).toBeCloseTo(trace, 6);
        const into = new Float64Array(design.values.length);
        fast.project(design.values, into);
        for (const [a, row] of slow.projected.entries()) {
          const value = row.reduce((sum, p, b) => sum + p * (slow.met[b]!.y - design.mean), 0);
          expect(into[a]).toBeCloseTo(value, 7);
        }
      }),
      { numRuns: 60 },
    );
  });
});
