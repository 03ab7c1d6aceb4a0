import { ScoringError } from "@leadsim/psychometrics";
import { at, cholesky, type Matrix, put, quadratic, solve, zeros } from "@leadsim/psychometrics/numeric";
import type { Model } from "@leadsim/scenarios";
import { errorCovariance, errorVariance, type Measured } from "./error.js";
import type { Priors } from "./priors.js";

/**
 * How the scores of a form and path turn into estimates of all competencies: it depends on the design, not
 * on the answers.
 */
export interface Shrinkage {
  /** Competencies with evidence, in model order; the columns of `gain` and `cross`. */
  readonly measured: readonly Measured[];
  /** Per competency of the model: what the population is expected to reach on this form and path. */
  readonly mean: Float64Array;
  /** Covariance of the true scores before any evidence. */
  readonly prior: Matrix;
  /** Covariance of true scores (rows) with observed ones (columns). */
  readonly cross: Matrix;
  /** estimate = mean + gain · (observed − expected). */
  readonly gain: Matrix;
  /** Covariance of the true scores after the evidence, over all people. */
  readonly posterior: Matrix;
}

/** What the true score of a band is meant to hold for: all scenarios there might be, or the one that was played. */
export type Universe =
  | { readonly within: "form" }
  | { readonly within: "scenario"; readonly scenario: number };

/**
 * Multivariate regressed scores (Kelley 1947; Wainer et al. 2001; Haberman & Sinharay 2010): all competencies
 * estimated together from what each reached, their prior correlations, and the error they share. A competency
 * without evidence is predicted from the others. Within one scenario, what the person does for reasons of
 * that scenario belongs to the true score, not to the error.
 */
export function shrink(
  measured: readonly Measured[],
  model: Model,
  priors: Priors,
  domainMeans: Float64Array,
  universe: Universe = { within: "form" },
): Shrinkage {
  const base = truth(model, priors);
  const columns = measured.map(({ weights }) => weights.competency);
  const observed = zeros(columns.length, columns.length);
  const cross = zeros(base.rows, columns.length);
  const added = (o: number): number => scenarioPart(measured[o] as Measured, universe, priors);
  columns.forEach((competency, o) => {
    for (let c = 0; c < base.rows; c += 1) put(cross, c, o, at(base, c, competency) + added(o));
    columns.forEach((other, q) => {
      put(observed, o, q, at(base, competency, other) + error(measured, o, q, priors));
    });
  });
  const prior = withScenario(base, measured, universe, priors);
  const mean = Float64Array.from(domainMeans);
  columns.forEach((competency, o) => {
    mean[competency] = (measured[o] as Measured).expected.mean;
  });
  const gain = gainOf(cross, observed);
  return { measured, mean, prior, cross, gain, posterior: posteriorOf(prior, cross, gain) };
}

/** The estimates, on the share scale, for what was observed of each measured competency. */
export function estimate({ measured, mean, gain }: Shrinkage, observed: ArrayLike<number>): Float64Array {
  const result = Float64Array.from(mean);
  for (let c = 0; c < gain.rows; c += 1) {
    let sum = 0;
    for (let o = 0; o < gain.columns; o += 1) {
      sum += at(gain, c, o) * ((observed[o] as number) - (measured[o] as Measured).expected.mean);
    }
    result[c] = (result[c] as number) + sum;
  }
  return result;
}

/**
 * Standard error of a weighted sum of competencies over all people, √(w′Vw), and the share of its variance that
 * is not error.
 */
export function compositeError(
  shrinkage: Shrinkage,
  weights: ArrayLike<number>,
): { readonly se: number; readonly reliability: number } {
  const before = quadratic(shrinkage.prior, weights);
  const after = Math.max(0, quadratic(shrinkage.posterior, weights));
  return { se: Math.sqrt(after), reliability: Math.min(1, Math.max(0, 1 - after / before)) };
}

/** Covariance of the competencies' true scores: σ²p on the diagonal, correlated by pillar and in general. */
function truth(model: Model, { components, correlations }: Priors): Matrix {
  const size = model.competencies.length;
  const matrix = zeros(size, size);
  model.competencies.forEach((a, i) => {
    model.competencies.forEach((b, j) => {
      const related = a.pillar === b.pillar ? correlations.pillar : correlations.general;
      put(matrix, i, j, components.person * (i === j ? 1 : related));
    });
  });
  return matrix;
}

function error(measured: readonly Measured[], o: number, q: number, { components }: Priors): number {
  const a = measured[o] as Measured;
  return o === q ? errorVariance(a, components) : errorCovariance(a, measured[q] as Measured, components);
}

function scenarioPart({ weights, expected }: Measured, universe: Universe, { components }: Priors): number {
  if (universe.within === "form") return 0;
  const { scenario } = universe;
  return (
    components.personScenario * (weights.byScenario.get(scenario) ?? 0) +
    components.scenario * (expected.unknownByScenario.get(scenario) ?? 0)
  );
}

function withScenario(
  base: Matrix,
  measured: readonly Measured[],
  universe: Universe,
  priors: Priors,
): Matrix {
  if (universe.within === "form") return base;
  const { components } = priors;
  const unknown = measured.some(({ expected }) => expected.unknownByScenario.has(universe.scenario));
  const extra = components.personScenario + (unknown ? components.scenario : 0);
  return { ...base, values: base.values.map((value) => value + extra) };
}

function gainOf(cross: Matrix, observed: Matrix): Matrix {
  const gain = zeros(cross.rows, cross.columns);
  if (cross.columns === 0) return gain;
  const lower = cholesky(observed);
  if (!lower) {
    throw new ScoringError(
      "bad-priors",
      "The variance components and correlations give no covariance matrix.",
    );
  }
  for (let c = 0; c < cross.rows; c += 1) {
    const row = cross.values.subarray(c * cross.columns, (c + 1) * cross.columns);
    gain.values.set(solve(lower, row), c * cross.columns);
  }
  return gain;
}

function posteriorOf(prior: Matrix, cross: Matrix, gain: Matrix): Matrix {
  const posterior = zeros(prior.rows, prior.rows);
  for (let i = 0; i < prior.rows; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let value = at(prior, i, j);
      for (let o = 0; o < cross.columns; o += 1) value -= at(gain, i, o) * at(cross, j, o);
      put(posterior, i, j, value);
      put(posterior, j, i, value);
    }
  }
  return posterior;
}
