import { describe, expect, it } from "vitest";
import { readCsv, readJson } from "../fixtures.test-support.js";
import { normalCdf } from "../numeric/normal.js";
import { ScoringError } from "../scoring-error.js";
import { continuousNorm, fitCurves, residualAt } from "./continuous-norm.js";
import { lookUp } from "./look-up.js";

const people = readCsv("continuous_norm.csv");
const scores = people.map(({ score }) => score!);
const values = people.map(({ tenure }) => tenure!);
const reference = readJson<{
  from_: number;
  to: number;
  fits: readonly {
    meanDegree: number;
    spreadDegree: number;
    mean: number[];
    logSd: number[];
    logLikelihood: number;
    bic: number;
  }[];
}>("continuous_norm.json");

describe("norms along a covariate", () => {
  it("agree with the reference's fits of all degrees: log-likelihoods to 1e-6, coefficients to 1e-4", () => {
    const [center, scale] = [(reference.from_ + reference.to) / 2, (reference.to - reference.from_) / 2];
    const x = values.map((value) => (value - center) / scale);
    const weights = scores.map(() => 1);
    for (const { meanDegree, spreadDegree, mean, logSd, logLikelihood } of reference.fits) {
      const found = fitCurves(x, scores, weights, meanDegree, spreadDegree)!;
      expect(Math.abs(found.logLikelihood - logLikelihood)).toBeLessThan(1e-6);
      mean.forEach((value, p) => {
        expect(Math.abs(found.mean[p]! - value)).toBeLessThan(1e-4);
      });
      logSd.forEach((value, p) => {
        expect(Math.abs(found.logSd[p]! - value)).toBeLessThan(1e-4);
      });
    }
  });

  it("take the degrees of the lowest BIC, and give the generator's ranks within the sample's error", () => {
    const norm = continuousNorm(scores, { by: "tenure", values });
    const lowest = [...reference.fits].sort((one, other) => one.bic - other.bic)[0]!;
    expect([norm.mean.length, norm.logSd.length]).toEqual([lowest.meanDegree + 1, lowest.spreadDegree + 1]);
    for (const tenure of [3, 8, 15]) {
      const mean = 20 + 1.2 * tenure - 0.02 * tenure ** 2;
      const sd = Math.exp(1.2 + 0.02 * tenure);
      for (const z of [-1, 0, 1]) {
        const residual = residualAt(norm, tenure, mean + z * sd)!;
        const rank = lookUp(norm.residuals, { score: residual, low: residual, high: residual })!.percentile
          .value;
        // Three standard errors: 1.8 of a rank among 800, and 2.3 of the mean at 15 years (.27 of 4.6 points), where
        // few are; the reference's own curve, equal to ours, is 2.7 of its errors off there.
        expect(Math.abs(rank - 100 * normalCdf(z))).toBeLessThan(3 * Math.hypot(1.8, 2.3));
      }
    }
  });

  it("say nothing outside of the values they rest on, and are the same in other units", () => {
    const norm = continuousNorm(scores, { by: "tenure", values });
    expect(residualAt(norm, norm.to + 0.1, 30)).toBeNull();
    const months = continuousNorm(scores, { by: "months", values: values.map((value) => 12 * value) });
    expect(residualAt(months, 120, 30)).toBeCloseTo(residualAt(norm, 10, 30)!, 4);
  });

  it("are refused by age, for few people, and where nothing varies", () => {
    const codeOf = (work: () => unknown): string => {
      try {
        work();
      } catch (error) {
        if (error instanceof ScoringError) return error.code;
        throw error;
      }
      return "none";
    };
    expect(codeOf(() => continuousNorm(scores, { by: "age", values }))).toBe("protected-grouping");
    expect(
      codeOf(() => continuousNorm(scores.slice(0, 150), { by: "tenure", values: values.slice(0, 150) })),
    ).toBe("too-few-people");
    expect(codeOf(() => continuousNorm(scores, { by: "tenure", values: values.map(() => 3) }))).toBe(
      "bad-norms",
    );
    expect(codeOf(() => continuousNorm(scores, { by: "tenure", values: [1] }))).toBe("bad-norms");
  });
});
