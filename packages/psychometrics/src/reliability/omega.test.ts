import type { CalibrationItem } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { readJson } from "../fixtures.test-support.js";
import { ScoringError } from "../scoring-error.js";
import { bfi, bfiReference, bfiScales, scaleItems } from "./bfi.test-support.js";
import { covariances } from "./covariance.js";
import { completePersons, itemScoresOf } from "./item-scores.js";
import { bifactorOmega, omegaTotal } from "./omega.js";
import { oneFactor } from "./one-factor.js";
import { calibrationOf } from "./reliability.test-support.js";

const all = bfi();

describe.each(bfiScales)("one factor of the %s items", (scale) => {
  const reference = bfiReference[scale];
  const { matrix, n } = covariances(completePersons(scaleItems(all, scale)));
  const factor = oneFactor(matrix);

  it("agrees with the reference software", () => {
    // It divides by n.
    const shrunk = (n - 1) / n;
    expect(Math.abs(omegaTotal(factor) - reference.omega_cfa_ml)).toBeLessThan(1e-6);
    for (const [item, loading] of factor.loadings.entries()) {
      expect(Math.abs(loading * Math.sqrt(shrunk) - reference.cfa_loadings[item]!)).toBeLessThan(1e-5);
      expect(Math.abs(factor.residuals[item]! * shrunk - reference.cfa_residual_var[item]!)).toBeLessThan(
        1e-5,
      );
    }
    expect(Math.abs(n * factor.discrepancy - reference.cfa_chisq)).toBeLessThan(1e-6);
    expect(factor.improper).toEqual([]);
  });
});

describe("oneFactor", () => {
  it("finds the loadings again that made the covariances", () => {
    const loadings = [0.3, -0.5, 0.7, 0.9, 1.4];
    const residuals = [0.2, 0.4, 1, 0.5, 0.8];
    const values = Float64Array.from({ length: 25 }, (_, cell) => {
      const [i, j] = [Math.floor(cell / 5), cell % 5];
      return loadings[i]! * loadings[j]! + (i === j ? residuals[i]! : 0);
    });
    const factor = oneFactor({ rows: 5, columns: 5, values });
    for (const [item, loading] of loadings.entries()) {
      expect(factor.loadings[item]).toBeCloseTo(loading, 9);
      expect(factor.residuals[item]).toBeCloseTo(residuals[item]!, 9);
    }
    expect(factor.discrepancy).toBeCloseTo(0, 9);
  });

  it("names items whose residual variance would be negative", () => {
    // r12·r13/r23 is above 1: the first item would share more than it has.
    const values = Float64Array.from([1, 0.8, 0.8, 0.8, 1, 0.5, 0.8, 0.5, 1]);
    expect(oneFactor({ rows: 3, columns: 3, values }).improper).toEqual([0]);
  });

  it("refuses two items, and items that are sums of others", () => {
    const two = itemScoresOf(
      ["a", "b"],
      [
        [1, 2],
        [2, 1],
        [2, 3],
      ],
    );
    expect(() => oneFactor(covariances(two).matrix)).toThrow(ScoringError);
    const values = Float64Array.from([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(() => oneFactor({ rows: 3, columns: 3, values })).toThrow(ScoringError);
  });
});

describe("bifactorOmega", () => {
  const reference = readJson<{
    bifactor: { slope_intercept: (Record<string, number> & { item: string })[] };
    omega_h_latent: number;
    omega_t_latent: number;
    ECV: number;
  }>("bifactor_omega.json");

  it("agrees with the reference on the latent scale", () => {
    const items = reference.bifactor.slope_intercept.map((row): CalibrationItem => {
      const place = [2, 3, 4, 5, 6].find((dimension) => row[`a${dimension}`] !== 0)!;
      const a = row.a1!;
      return {
        id: row.item,
        categories: [[0], [1], [2], [3]],
        counts: [1, 1, 1, 1],
        a,
        b: [-row.d1! / a, -row.d2! / a, -row.d3! / a],
        testlet: { id: row.item.slice(0, 2), slope: row[`a${place}`]! },
        standardErrors: { a: 0, b: [0, 0, 0] },
      };
    });
    const omega = bifactorOmega(calibrationOf("graded", items));
    expect(Math.abs(omega.hierarchical - reference.omega_h_latent)).toBeLessThan(1e-8);
    expect(Math.abs(omega.total - reference.omega_t_latent)).toBeLessThan(1e-8);
    expect(Math.abs(omega.explainedCommonVariance - reference.ECV)).toBeLessThan(1e-8);
  });

  it("is omega total where no testlet matters", () => {
    const items = ["x", "y", "z"].map(
      (id): CalibrationItem => ({
        id,
        categories: [[0], [1]],
        counts: [1, 1],
        a: 1.702,
        b: [0],
        standardErrors: { a: 0, b: [0] },
      }),
    );
    const omega = bifactorOmega(calibrationOf("2pl", items));
    // Loadings √½: 4.5 / (4.5 + 1.5).
    expect(omega.hierarchical).toBeCloseTo(0.75, 12);
    expect(omega.total).toBeCloseTo(0.75, 12);
    expect(omega.explainedCommonVariance).toBe(1);
    // A Rasch model says by the spread of people what others say by slopes.
    const rasch = items.map((item) => ({ ...item, a: 1 }));
    expect(bifactorOmega(calibrationOf("rasch", rasch, 1.702)).total).toBeCloseTo(0.75, 12);
  });

  it("refuses nominal items, which have a slope per category", () => {
    const nominal: CalibrationItem = {
      id: "x",
      categories: [[0], [1], [2]],
      counts: [1, 1, 1],
      a: [0, 1, 3],
      b: [],
      c: [0, 0, 0],
      standardErrors: { a: [null, 0, 0], b: [] },
    };
    expect(() => bifactorOmega(calibrationOf("nominal", [nominal]))).toThrow(ScoringError);
  });
});
