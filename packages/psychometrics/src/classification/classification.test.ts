import { describe, expect, it } from "vitest";
import { referenceSample, referenceStatistics } from "../fit/fit.test-support.js";
import { readJson } from "../fixtures.test-support.js";
import { ScoringError } from "../scoring-error.js";
import { classificationOfEstimates } from "./classification-of-estimates.js";
import { classificationOfSums } from "./classification-of-sums.js";

interface Known {
  readonly accuracy: number;
  readonly consistency: number;
  readonly kappa?: number;
}
const reference = readJson<{
  readonly fits: readonly {
    readonly name: string;
    readonly estimates: readonly (Known & { readonly cuts: readonly number[] })[];
    readonly sums: readonly {
      readonly cuts: readonly number[];
      readonly persons: Known;
      readonly population: Known;
    }[];
  }[];
}>("fit/classification.json");

describe.each(reference.fits.map((fit) => [fit.name, fit] as const))("classification of %s", (name, fit) => {
  const sample = referenceSample(referenceStatistics.find((one) => one.name === name)!);
  const { nodes } = sample.groups[0]!.ability;
  const errors = sample.thetas.map((theta, person) =>
    Math.sqrt(
      nodes.reduce(
        (sum, node, q) => sum + sample.posteriors[person * nodes.length + q]! * (node - theta) ** 2,
        0,
      ),
    ),
  );
  const close = (found: Known, wanted: Known): void => {
    for (const part of ["accuracy", "consistency", "kappa"] as const) {
      if (wanted[part] === undefined) continue;
      expect(Math.abs(found[part]! - wanted[part])).toBeLessThan(1e-6);
    }
  };

  it.each(fit.estimates.map((known) => [known.cuts.join(" and "), known] as const))(
    "by estimates is the reference's, at %s",
    (_, known) => close(classificationOfEstimates(sample.thetas, errors, known.cuts), known),
  );

  it.each(fit.sums.map((known) => [known.cuts.join(" and "), known] as const))(
    "by sums is the reference's, at %s",
    (_, { cuts, persons, population }) => {
      close(classificationOfSums(sample.calibration, cuts), population);
      close(classificationOfSums(sample.calibration, cuts, { thetas: sample.thetas }), persons);
    },
  );
});

describe("classification", () => {
  it("refuses a cut beyond every sum, where nobody can be in a class", () => {
    const { calibration } = referenceSample(referenceStatistics.find(({ data }) => data === "lsat7")!);
    expect(() => classificationOfSums(calibration, [5])).not.toThrow();
    for (const cuts of [[6], [-1], [3, 15]]) {
      expect(() => classificationOfSums(calibration, cuts), `${cuts}`).toThrow(/they go from 0 to 5/);
    }
  });

  it("is right and alike for everybody without error, a value at a cut in the upper class", () => {
    const exact = classificationOfEstimates([-1, 0.5, 2], [1e-12, 1e-12, 1e-12], [0]);
    expect(exact).toEqual({ accuracy: 1, consistency: 1, kappa: 1 });
    const even = classificationOfEstimates([0], [0.5], [0]);
    expect(even.accuracy).toBeCloseTo(0.5, 12);
    expect(even.consistency).toBeCloseTo(0.5, 12);
  });

  it.each([[[]], [[1, 1]], [[2, 1]], [[Number.NaN]]])("refuses cuts %j", (cuts) => {
    expect(() => classificationOfEstimates([0], [1], cuts)).toThrow(ScoringError);
  });
});
