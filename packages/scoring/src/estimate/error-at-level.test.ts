import { at, cholesky, quadratic, zeros } from "@leadsim/psychometrics/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opportunitiesOf, type Placed } from "../evidence/opportunities.js";
import { smallModel } from "../scoring.test-support.js";
import { errorAtLevel, relativeErrors } from "./error-at-level.js";
import { expectedOn } from "./expected.js";
import { defaultPriors, type Priors } from "./priors.js";
import { compositeError, estimate, type Shrinkage, shrink } from "./shrinkage.js";
import { weightsOf } from "./weights.js";

const model = smallModel();
const size = model.competencies.length;

/** Shrinkage of forms that have `perCompetency` equal opportunities for each of `of`, one scenario each. */
function shrinkageOf(
  of: readonly number[],
  perCompetency: number,
  priors: Priors,
  mean = priors.mean,
): Shrinkage {
  const pieces = of.flatMap((competency) =>
    Array.from(
      { length: perCompetency },
      (_, n): Placed => ({ competency, scenario: n, decision: n, attainable: 4, share: 0 }),
    ),
  );
  const measured = weightsOf(opportunitiesOf(pieces)).map((weights) => ({
    weights,
    expected: expectedOn(weights, () => mean, mean),
  }));
  return shrink(measured, model, priors, new Float64Array(size).fill(mean));
}

function onlyPersonAnd(residual: number, person: number, mean: number): Priors {
  const none = { personScenario: 0, personDecision: 0, scenario: 0, item: 0 };
  return {
    components: { ...none, person, residual },
    correlations: { general: 0, pillar: 0 },
    mean,
  };
}

/** The standard error of the first competency for someone with this estimate. */
function errorOfFirst(shrinkage: Shrinkage, share: number): number {
  const estimates = new Float64Array(size).fill(share);
  const weights = new Float64Array(size);
  weights[0] = 1;
  return errorAtLevel(shrinkage, relativeErrors(shrinkage, estimates), weights);
}

function relativeOf(shrinkage: Shrinkage, share: number): number {
  return relativeErrors(shrinkage, new Float64Array(size).fill(share))[0] as number;
}

/** Variances of a share with this mean, of which two in five at most lie between people, and some answers. */
const designs = fc
  .record({
    mean: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    between: fc.double({ min: 0.02, max: 0.4, noNaN: true }),
    answers: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ mean, between, answers }) => {
    const single = mean * (1 - mean);
    return { mean, answers, priors: onlyPersonAnd((1 - between) * single, between * single, mean) };
  });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("errors by the level", () => {
  it.each([
    [2, 3, 1],
    [2, 3, 8],
    [1.5, 4, 20],
    [6, 2, 12],
    [1, 1, 5],
  ])("are those of the beta-binomial model, a = %d, b = %d, %d answers", (a, b, answers) => {
    // People Beta(a, b), answers right or wrong: the posterior after k of n is Beta(a + k, b + n − k), in closed form.
    const mean = a / (a + b);
    const person = (mean * (1 - mean)) / (a + b + 1);
    const shrinkage = shrinkageOf([0], answers, onlyPersonAnd(mean * (1 - mean) - person, person, mean));
    let [average, mass] = [0, 1];
    for (let right = 0; right <= answers; right += 1) {
      const posterior = (a + right) / (a + b + answers);
      const share = estimate(shrinkage, [right / answers])[0] as number;
      expect(share).toBeCloseTo(posterior, 12);
      const variance = (posterior * (1 - posterior)) / (a + b + answers + 1);
      expect(errorOfFirst(shrinkage, share) ** 2).toBeCloseTo(variance, 12);
      if (right === 0) mass = chanceOfNone(a, b, answers);
      else mass *= ((answers - right + 1) / right) * ((a + right - 1) / (b + answers - right));
      average += mass * variance;
    }
    expect(average).toBeCloseTo(at(shrinkage.posterior, 0, 0), 12);
  });

  it("average the variance that does not look at the level", () => {
    fc.assert(
      fc.property(designs, ({ mean, priors, answers }) => {
        const shrinkage = shrinkageOf([0], answers, priors, mean);
        const explained = at(shrinkage.prior, 0, 0) - at(shrinkage.posterior, 0, 0);
        // Two groups of people with the mean and the variance that estimates have.
        const off = Math.sqrt(explained);
        const reliability = explained / at(shrinkage.prior, 0, 0);
        fc.pre(off < reliability * mean && off < reliability * (1 - mean));
        const squares = [mean - off, mean + off].map((level) => relativeOf(shrinkage, level) ** 2);
        expect(((squares[0] as number) + (squares[1] as number)) / 2).toBeCloseTo(1, 10);
      }),
      { numRuns: 300 },
    );
  });

  it("are the same as far from either end", () => {
    fc.assert(
      fc.property(designs, share, ({ mean, priors, answers }, level) => {
        const turned = { ...priors, mean: 1 - mean };
        const here = relativeOf(shrinkageOf([0], answers, priors, mean), level);
        expect(relativeOf(shrinkageOf([0], answers, turned, 1 - mean), 1 - level)).toBeCloseTo(here, 10);
      }),
    );
  });

  it("are never larger nearer to an end, and never 0", () => {
    fc.assert(
      fc.property(designs, share, share, ({ mean, priors, answers }, one, other) => {
        const [inner, outer] = Math.abs(one - 0.5) < Math.abs(other - 0.5) ? [one, other] : [other, one];
        fc.pre(inner < 0.5 === outer < 0.5);
        const shrinkage = shrinkageOf([0], answers, priors, mean);
        const [larger, smaller] = [relativeOf(shrinkage, inner), relativeOf(shrinkage, outer)];
        // Beyond what the lowest or the highest levels alone give, errors stay as they are there.
        const edge = at(shrinkage.posterior, 0, 0) / at(shrinkage.prior, 0, 0);
        if (edge * mean < 0.5 && 1 - edge * (1 - mean) > 0.5) {
          expect(larger).toBeGreaterThanOrEqual(smaller - 1e-12);
        }
        expect(smaller).toBeGreaterThan(0);
        expect(errorOfFirst(shrinkage, 0)).toBeGreaterThan(0);
        expect(errorOfFirst(shrinkage, 1)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("stay finite and above 0 where the priors say what no share can do", () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.001, max: 3, noNaN: true }), (mean, level, person) => {
        const priors = { ...defaultPriors, components: { ...defaultPriors.components, person }, mean };
        const relative = relativeOf(shrinkageOf([0, 1], 6, priors, mean), level);
        expect(relative).toBeGreaterThan(0);
        // The largest e(1 − e) over half of m(1 − m) at the outermost mean.
        expect(relative).toBeLessThanOrEqual(Math.sqrt(0.25 / (0.5 * 0.05 * 0.95)) + 1e-12);
      }),
    );
  });
});

describe("the error of a weighted sum at a person's levels", () => {
  const shrinkage = shrinkageOf([0, 1, 3, 5], 6, defaultPriors);

  it("is the one for all where every error is as for all", () => {
    const weights = Float64Array.from({ length: size }, (_, c) => (c + 1) / size);
    const { se } = compositeError(shrinkage, weights);
    expect(errorAtLevel(shrinkage, new Float64Array(size).fill(1), weights)).toBeCloseTo(se, 14);
    expect(errorAtLevel(shrinkage, new Float64Array(size).fill(0.7), weights)).toBeCloseTo(0.7 * se, 14);
  });

  it("scales a covariance matrix to another one: errors keep their correlations", () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: size, maxLength: size }),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
        (estimates, weights) => {
          const relative = relativeErrors(shrinkage, estimates);
          const scaled = zeros(size, size);
          for (let i = 0; i < size; i += 1) {
            for (let j = 0; j < size; j += 1) {
              scaled.values[i * size + j] =
                at(shrinkage.posterior, i, j) * (relative[i] as number) * (relative[j] as number);
            }
          }
          expect(cholesky(scaled)).toBeDefined();
          const se = errorAtLevel(shrinkage, relative, weights);
          expect(se ** 2).toBeCloseTo(quadratic(scaled, weights), 12);
        },
      ),
    );
  });
});

/** P(none right) of n answers for people Beta(a, b): B(a, b + n) / B(a, b). */
function chanceOfNone(a: number, b: number, answers: number): number {
  let chance = 1;
  for (let n = 0; n < answers; n += 1) chance *= (b + n) / (a + b + n);
  return chance;
}
