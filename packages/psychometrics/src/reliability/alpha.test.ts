import { describe, expect, it } from "vitest";
import { readJson } from "../fixtures.test-support.js";
import { ScoringError } from "../scoring-error.js";
import {
  alpha,
  alphaIfDropped,
  alphaInterval,
  meanCorrelation,
  standardErrorOfMeasurement,
  standardizedAlpha,
} from "./alpha.js";
import { bfi, bfiReference, bfiScales, scaleItems } from "./bfi.test-support.js";
import { covariances } from "./covariance.js";
import { completePersons, itemScoresOf, scenarioMeans } from "./item-scores.js";
import { crossedReference, scenarioOf } from "./reliability.test-support.js";
import { estimateVarianceComponents } from "./variance-components.js";

const all = bfi();

describe.each(bfiScales)("reliability of the %s items", (scale) => {
  const reference = bfiReference[scale];
  const complete = completePersons(scaleItems(all, scale));
  const { matrix, n } = covariances(complete);

  it("agrees with the reference software", () => {
    expect(n).toBe(reference.n_complete);
    expect(Math.abs(alpha(matrix) - reference.alpha_raw)).toBeLessThan(1e-8);
    expect(Math.abs(standardizedAlpha(matrix) - reference.alpha_std)).toBeLessThan(1e-8);
    expect(Math.abs(meanCorrelation(matrix) - reference.mean_interitem_r)).toBeLessThan(1e-8);
    const sem = standardErrorOfMeasurement(reference.sum_sd, alpha(matrix));
    expect(Math.abs(sem - reference.sem_alpha)).toBeLessThan(1e-8);
    for (const [item, value] of alphaIfDropped(matrix).entries()) {
      expect(Math.abs(value - reference.alpha_if_dropped[item]!)).toBeLessThan(1e-8);
    }
  });

  it("is 1 − MS residual / MS person of the analysis of variance (Hoyt 1941)", () => {
    const { anova } = estimateVarianceComponents(complete, () => "one scenario");
    const square = (source: string) => anova!.rows.find((row) => row.source === source)!.meanSquare;
    expect(Math.abs(alpha(matrix) - (1 - square("residual") / square("person")))).toBeLessThan(1e-10);
  });
});

describe("alpha", () => {
  it("is far higher over items than over scenario means where scenarios matter", () => {
    const scores = crossedReference("pxis_balanced.csv");
    const reference = readJson<Record<string, number>>("pxis.json");
    const overItems = alpha(covariances(scores).matrix);
    const overScenarios = alpha(covariances(scenarioMeans(scores, scenarioOf)).matrix);
    expect(Math.abs(overItems - reference.alpha_ignoring_scenarios!)).toBeLessThan(1e-8);
    expect(Math.abs(overScenarios - reference.alpha_on_scenario_means!)).toBeLessThan(1e-8);
  });

  it("refuses one item, and items whose sum does not vary", () => {
    const constant = covariances(
      itemScoresOf(
        ["a", "b"],
        [
          [1, 2],
          [2, 1],
          [3, 0],
        ],
      ),
    ).matrix;
    expect(() => alpha(constant)).toThrow(ScoringError);
    expect(() => alpha(covariances(itemScoresOf(["a"], [[1], [2]])).matrix)).toThrow(ScoringError);
  });
});

describe("alphaInterval", () => {
  it("gives the limits that quantiles of F leave (scipy.stats.f.ppf)", () => {
    // f.ppf(.95, 40, 360) and f.ppf(.05, 40, 360), scipy 1.17.
    const { low, high } = alphaInterval(0.8, 41, 10);
    expect(low).toBeCloseTo(1 - 0.2 * 1.428092859105731, 8);
    expect(high).toBeCloseTo(1 - 0.2 * 0.6525570953341037, 8);
  });

  it("narrows with people and holds the estimate, also for very many", () => {
    const widths = [30, 300, 3000, 30_000, 300_000].map((n) => {
      const { low, high } = alphaInterval(0.8, n, 20);
      expect(low).toBeLessThan(0.8);
      expect(high).toBeGreaterThan(0.8);
      return high - low;
    });
    for (let at = 1; at < widths.length; at += 1) {
      expect(widths[at]! / widths[at - 1]!).toBeGreaterThan(0.25);
      expect(widths[at]! / widths[at - 1]!).toBeLessThan(0.33);
    }
  });
});
