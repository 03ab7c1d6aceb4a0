import { describe, expect, it } from "vitest";
import { responseTable } from "../responses/response-table.js";
import { calibrate } from "./calibrate.js";
import { readResponses, referenceFits, responsesOf } from "./calibrate.test-support.js";
import { blockOf, fit } from "./fit.js";
import { logLikelihood } from "./log-likelihood.js";
import { prepare } from "./prepare.js";

const limits = { maxCycles: 500, tolerance: { gradient: 1e-6, change: 1e-7 } };

describe.each(referenceFits.fits)("the reference fit $name", (reference) => {
  const table = responsesOf(reference.data);
  const { model } = reference;
  const calibration = calibrate(table, { model });

  it("is met in its log-likelihood and every a and b", () => {
    expect(calibration.parameters).toBe(reference.parameters);
    expect(Math.abs(calibration.logLikelihood - reference.logLikelihood)).toBeLessThan(1e-7);
    reference.items.forEach(({ id, a, b }, i) => {
      const item = calibration.items[i]!;
      expect(item.id).toBe(id);
      expect(Math.abs((item.a as number) - a)).toBeLessThan(1e-5);
      b.forEach((step, k) => {
        expect(Math.abs(item.b[k]! - step)).toBeLessThan(1e-5);
      });
    });
  });

  it("has this log-likelihood at its own parameters", () => {
    const items = reference.items.map(({ a, b }, i) => ({ ...calibration.items[i]!, a, b: [...b] }));
    const there = logLikelihood({ ...calibration, items: items as typeof calibration.items }, table);
    expect(Math.abs(there - reference.logLikelihood)).toBeLessThan(model === "rasch" ? 1e-7 : 1e-9);
  });

  it("has the standard errors of slopes and intercepts", () => {
    const { plan, items } = prepare(table, { model });
    const { covariance } = fit(model, plan, items, false, limits, undefined);
    let compared = 0;
    reference.items.forEach(({ slopeError, interceptErrors }, i) => {
      if (!interceptErrors) return;
      const block = blockOf(covariance, plan.places[i]!);
      const errors = block.map((row, p) => Math.sqrt(row[p]!));
      const wanted = typeof slopeError === "number" ? [slopeError, ...interceptErrors] : interceptErrors;
      expect(errors).toHaveLength(wanted.length);
      wanted.forEach((error, p) => {
        expect(Math.abs(errors[p]! / error - 1)).toBeLessThan(2e-5);
        compared += 1;
      });
    });
    if (reference.name !== "bfi_consc_gpcm") expect(compared).toBeGreaterThan(0);
  });
});

it("has the log-likelihood of the reference's bifactor fit at its parameters, on its 21 × 21 nodes", () => {
  const { bifactor } = referenceFits;
  const { items, rows } = readResponses("calibrate/bifactor_graded.csv.gz");
  const table = responseTable(items, rows);
  const fitted = bifactor.items.map(({ id, testlet, a, slope, d }) => ({
    id,
    categories: [[0], [1], [2], [3]] as [number[], number[], ...number[][]],
    counts: [],
    a,
    b: d.map((each) => -each / a),
    testlet: { id: testlet, slope },
    standardErrors: { a: null, b: [null, null, null], testlet: null },
  }));
  const frame = calibrate(responsesOf("lsat6"), { model: "2pl" });
  const there = logLikelihood(
    {
      ...frame,
      model: "graded",
      quadrature: { nodes: 21, from: -6, to: 6 },
      testlets: [...new Set(fitted.map(({ testlet }) => testlet.id))],
      items: fitted as unknown as typeof frame.items,
    },
    table,
  );
  expect(Math.abs(there - bifactor.logLikelihood)).toBeLessThan(1e-6);
});
