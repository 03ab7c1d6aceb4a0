import { indexModel } from "@leadsim/psychometrics";
import { at, cholesky, type Matrix, put, z90, zeros } from "@leadsim/psychometrics/numeric";
import { describe, expect, it } from "vitest";
import { normalFrom, randomFrom } from "../../validation/simulate.js";
import { opportunitiesOf, type Placed } from "../evidence/opportunities.js";
import { smallModel } from "../scoring.test-support.js";
import type { Measured } from "./error.js";
import { ownReliability } from "./error.js";
import { expectedOn } from "./expected.js";
import { defaultPriors, type Priors } from "./priors.js";
import { compositeError, estimate, type Shrinkage, shrink, type Universe } from "./shrinkage.js";
import { reachedShare, weightsOf } from "./weights.js";

const model = smallModel();
const size = model.competencies.length;
const { components } = defaultPriors;
const domain = new Float64Array(size).fill(defaultPriors.mean);

function measure(pieces: readonly Placed[], known: (piece: Placed) => number | undefined): Measured[] {
  return weightsOf(opportunitiesOf(pieces)).map((weights) => ({
    weights,
    expected: expectedOn(weights, known, defaultPriors.mean),
  }));
}

function pieces(of: readonly number[], perCompetency: number, scenarios: number): Placed[] {
  return of.flatMap((competency) =>
    Array.from({ length: perCompetency }, (_, n) => ({
      competency,
      scenario: n % scenarios,
      decision: 100 * Math.floor(competency / 2) + n,
      attainable: 4,
      share: 0.5,
    })),
  );
}

describe("shrink", () => {
  it("is Kelley's formula for a single competency", () => {
    const uncorrelated: Priors = { ...defaultPriors, correlations: { general: 0, pillar: 0 } };
    const measured = measure(pieces([0], 4, 2), () => 0.6);
    const shrinkage = shrink(measured, model, uncorrelated, domain);
    const reliability = ownReliability(measured[0] as Measured, components);
    const estimates = estimate(shrinkage, [0.9]);
    expect(estimates[0]).toBeCloseTo(0.6 + reliability * 0.3, 12);
    expect(at(shrinkage.posterior, 0, 0)).toBeCloseTo(components.person * (1 - reliability), 12);
    expect(estimates[1]).toBe(defaultPriors.mean);
    expect(at(shrinkage.posterior, 1, 1)).toBeCloseTo(components.person, 12);
  });

  it("predicts what it has no evidence of, nearer in the same pillar, and never drops it", () => {
    const shrinkage = shrink(
      measure(pieces([0], 8, 4), () => 0.55),
      model,
      defaultPriors,
      domain,
    );
    const estimates = estimate(shrinkage, [0.95]);
    const [own, samePillar, otherPillar] = [estimates[0], estimates[1], estimates[2]] as [
      number,
      number,
      number,
    ];
    expect(own).toBeGreaterThan(samePillar);
    expect(samePillar).toBeGreaterThan(otherPillar);
    expect(otherPillar).toBeGreaterThan(0.55);
  });

  it("narrows bands by what related competencies tell", () => {
    const everything = model.competencies.map((_, at) => at);
    const together = shrink(
      measure(pieces(everything, 4, 4), () => 0.55),
      model,
      defaultPriors,
      domain,
    );
    const alone = shrink(
      measure(pieces([0], 4, 4), () => 0.55),
      model,
      defaultPriors,
      domain,
    );
    expect(at(together.posterior, 0, 0)).toBeLessThan(at(alone.posterior, 0, 0));
  });

  it("matches regression done by brute force: the posterior is what is left after the best linear prediction", () => {
    const measured = measure(pieces([0, 1, 3], 3, 2), (piece) => (piece.scenario === 0 ? 0.5 : undefined));
    const shrinkage = shrink(measured, model, defaultPriors, domain);
    const error = simulateError(measured, shrinkage, { within: "form" });
    for (let c = 0; c < size; c += 1) {
      expect(error.variance[c] as number).toBeCloseTo(at(shrinkage.posterior, c, c), 2);
      expect(error.coverage[c] as number).toBeGreaterThan(0.88);
      expect(error.coverage[c] as number).toBeLessThan(0.92);
    }
  });

  it("counts what a person does for reasons of a scenario as truth within that scenario", () => {
    const universe: Universe = { within: "scenario", scenario: 0 };
    const measured = measure(pieces([0, 1, 2, 3, 4, 5], 8, 1), () => undefined);
    const shrinkage = shrink(measured, model, defaultPriors, domain, universe);
    const across = shrink(measured, model, defaultPriors, domain);
    const { weights } = indexModel(model).overall;
    expect(compositeError(shrinkage, weights).se).toBeLessThan(compositeError(across, weights).se);
    const error = simulateError(measured, shrinkage, universe);
    expect(error.coverage[0]).toBeGreaterThan(0.88);
    expect(error.coverage[0]).toBeLessThan(0.92);
  });
});

/**
 * Draws truths and errors from the linear model the formulas describe, on a new form each time, and looks how
 * far estimates fall off.
 */
function simulateError(measured: readonly Measured[], shrinkage: Shrinkage, universe: Universe) {
  const random = randomFrom(7);
  const draw = (variance: number): number => Math.sqrt(variance) * normalFrom(random);
  const root = cholesky(priorOf()) as Matrix;
  const runs = 6000;
  const squares = new Float64Array(size);
  const held = new Float64Array(size);
  for (let run = 0; run < runs; run += 1) {
    const normal = Float64Array.from({ length: size }, () => normalFrom(random));
    const truth = Float64Array.from({ length: size }, (_, i) => rowDot(root, i, normal));
    const scenario = memo(() => ({
      person: draw(components.personScenario),
      main: draw(components.scenario),
    }));
    const decision = memo(() => draw(components.personDecision));
    const observed = measured.map(({ weights, expected }) =>
      reachedShare({
        ...weights,
        pieces: weights.pieces.map(({ piece, weight }) => {
          const known = expected.unknownByScenario.has(piece.scenario) === false;
          const difficulty = known ? 0 : scenario(piece.scenario).main + draw(components.item);
          const person =
            scenario(piece.scenario).person + decision(piece.decision) + draw(components.residual);
          const base = known ? 0.5 : defaultPriors.mean;
          return {
            weight,
            piece: { ...piece, share: base + (truth[weights.competency] as number) + difficulty + person },
          };
        }),
      }),
    );
    const estimates = estimate(shrinkage, observed);
    const inside =
      universe.within === "scenario"
        ? scenario(universe.scenario).person + scenario(universe.scenario).main
        : 0;
    for (let c = 0; c < size; c += 1) {
      const off = (estimates[c] as number) - (shrinkage.mean[c] as number) - (truth[c] as number) - inside;
      squares[c] = (squares[c] as number) + off * off;
      if (Math.abs(off) <= z90 * Math.sqrt(at(shrinkage.posterior, c, c))) held[c] = (held[c] as number) + 1;
    }
  }
  return { variance: squares.map((sum) => sum / runs), coverage: held.map((count) => count / runs) };
}

function priorOf(): Matrix {
  const matrix = zeros(size, size);
  model.competencies.forEach((a, i) => {
    model.competencies.forEach((b, j) => {
      const { pillar, general } = defaultPriors.correlations;
      put(matrix, i, j, components.person * (i === j ? 1 : a.pillar === b.pillar ? pillar : general));
    });
  });
  return matrix;
}

function rowDot(root: Matrix, row: number, values: Float64Array): number {
  let sum = 0;
  for (let k = 0; k <= row; k += 1) sum += at(root, row, k) * (values[k] as number);
  return sum;
}

function memo<T>(make: () => T): (key: number) => T {
  const values = new Map<number, T>();
  return (key) => {
    if (!values.has(key)) values.set(key, make());
    return values.get(key) as T;
  };
}
