import type { ContinuousNorm } from "@leadsim/scenarios";
import { cholesky, put, solve, zeros } from "../numeric/matrix.js";
import { round } from "../numeric/round.js";
import { ScoringError } from "../scoring-error.js";
import { effectiveSize } from "./moments.js";
import { normTable, peopleForTable } from "./norm-table.js";
import { checkGrouping } from "./protected-grouping.js";

/** What scores are normed along. */
export interface NormCovariate {
  /** What it is, such as `tenure`. */
  readonly by: string;
  /** One value per score; NaN where it is not known. */
  readonly values: readonly number[];
}

/** A mean and a spread as polynomials of the covariate, brought to about −1 to 1. */
interface Curves {
  readonly mean: Float64Array;
  readonly logSd: Float64Array;
  readonly logLikelihood: number;
}

const highest = { mean: 3, logSd: 2 } as const;

/**
 * Regression-based norms along a numeric covariate (Zachary & Gorsuch, 1985; Oosterhuis, van der Ark & Sijtsma, 2016):
 * mean and standard deviation of the score as smooth functions of it, so that nobody falls to another norm by a
 * birthday. The mean is a polynomial of degree 0 to 3, the logarithm of the standard deviation one of degree 0 to 2
 * (multiplicative heteroscedasticity; Harvey, 1976), by maximum likelihood, of degrees with the lowest BIC. Ranks are
 * those of the standardized residuals in their own table, so that no shape of distribution is assumed.
 *
 * @param scores one per person; those without score or covariate are left out
 * @throws ScoringError `protected-grouping` for age and the like; `bad-norms` where values are not as many as scores,
 * or do not vary; `too-few-people` under 200 (effective) people
 */
export function continuousNorm(
  scores: readonly number[],
  { by, values }: NormCovariate,
  weights?: readonly number[],
): ContinuousNorm {
  checkGrouping(by);
  if (values.length !== scores.length) {
    throw new ScoringError(
      "bad-norms",
      `There are ${values.length} values of ${by} for ${scores.length} scores.`,
      {
        by,
      },
    );
  }
  const people = scores.map((_, at) => at).filter((at) => !Number.isNaN(scores[at]! + values[at]!));
  const own = people.map((at) => weights?.[at] ?? 1);
  if (effectiveSize(own) < peopleForTable - 1e-9) {
    throw new ScoringError(
      "too-few-people",
      `Norms along ${by} take ${peopleForTable} people with a score and a value, and there are ${people.length}.`,
      { by, persons: people.length },
    );
  }
  const known = people.map((at) => values[at]!);
  const [from, to] = known.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
  if (!(to > from)) throw new ScoringError("bad-norms", `All people have the same value of ${by}.`, { by });
  const [center, scale] = [(from + to) / 2, (to - from) / 2];
  const x = known.map((value) => (value - center) / scale);
  const y = people.map((at) => scores[at]!);
  const { mean, logSd } = best(x, y, own);
  const residuals = y.map((score, at) => (score - valueAt(mean, x[at]!)) / Math.exp(valueAt(logSd, x[at]!)));
  const table = normTable(residuals, { step: residualStep, weights: own });
  return JSON.parse(
    JSON.stringify({
      by,
      from,
      to,
      center,
      scale,
      mean: Array.from(mean),
      logSd: Array.from(logSd),
      residuals: table,
    }),
    (_, value: unknown) => (typeof value === "number" ? round(value) : value),
  ) as ContinuousNorm;
}

/** Width of the classes of standardized residuals: a twentieth of a standard deviation. */
const residualStep = 0.05;

/**
 * A score as a standardized residual at a value of the covariate, to be looked up in the norm's table.
 * @returns null outside of the values that the norm's people had: nothing is known there
 */
export function residualAt(norm: ContinuousNorm, value: number, score: number): number | null {
  const expected = momentsAt(norm, value);
  return expected && (score - expected.mean) / expected.sd;
}

/** Mean and standard deviation of people with this value of the covariate; null outside of what the norm knows. */
export function momentsAt(
  norm: ContinuousNorm,
  value: number,
): { readonly mean: number; readonly sd: number } | null {
  if (!(value >= norm.from && value <= norm.to)) return null;
  const x = (value - norm.center) / norm.scale;
  return { mean: valueAt(norm.mean, x), sd: Math.exp(valueAt(norm.logSd, x)) };
}

function best(x: readonly number[], y: readonly number[], weights: readonly number[]): Curves {
  const size = effectiveSize(weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scaled = weights.map((weight) => (weight * size) / total);
  let found: { curves: Curves; bic: number } | undefined;
  for (let mean = 0; mean <= highest.mean; mean += 1) {
    for (let logSd = 0; logSd <= highest.logSd; logSd += 1) {
      const curves = fitCurves(x, y, scaled, mean, logSd);
      if (!curves) continue;
      const bic = Math.log(size) * (mean + logSd + 2) - 2 * curves.logLikelihood;
      if (!found || bic < found.bic - 1e-9) found = { curves, bic };
    }
  }
  if (found) return found.curves;
  throw new ScoringError(
    "bad-norms",
    "The scores do not vary around their mean, so that they can't be normed.",
  );
}

const mostCycles = 200;

/** Maximum likelihood of normal scores: the mean by weighted least squares, the spread by Fisher's scoring, in turn. */
export function fitCurves(
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[],
  meanDegree: number,
  spreadDegree: number,
): Curves | undefined {
  let logSd = new Float64Array(spreadDegree + 1);
  let mean: Float64Array = new Float64Array(meanDegree + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = -Infinity;
  for (let cycle = 0; cycle < mostCycles; cycle += 1) {
    const precision = weights.map((weight, at) => weight * Math.exp(-2 * valueAt(logSd, x[at]!)));
    const solved = leastSquares(x, y, precision, meanDegree);
    if (!solved) return undefined;
    mean = solved;
    const squares = y.map((score, at) => (score - valueAt(mean, x[at]!)) ** 2);
    if (cycle === 0) {
      logSd[0] = Math.log(squares.reduce((sum, square, at) => sum + weights[at]! * square, 0) / total) / 2;
      if (!Number.isFinite(logSd[0]!)) return undefined;
    }
    // The step of the scoring is a regression of (r²/σ² − 1)/2 on the powers of x.
    const working = squares.map((square, at) => (square * Math.exp(-2 * valueAt(logSd, x[at]!)) - 1) / 2);
    const step = leastSquares(x, working, weights, spreadDegree);
    if (!step) return undefined;
    logSd = logSd.map((value, p) => value + step[p]!);
    const logLikelihood = squares.reduce((sum, square, at) => {
      const own = valueAt(logSd, x[at]!);
      return sum - weights[at]! * (own + (square * Math.exp(-2 * own)) / 2 + Math.log(2 * Math.PI) / 2);
    }, 0);
    if (Math.abs(logLikelihood - before) < 1e-11 * Math.abs(logLikelihood))
      return { mean, logSd, logLikelihood };
    before = logLikelihood;
  }
  return undefined;
}

function leastSquares(
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[],
  degree: number,
): Float64Array | undefined {
  const size = degree + 1;
  const products = zeros(size, size);
  const right = new Float64Array(size);
  x.forEach((value, at) => {
    for (let p = 0; p < size; p += 1) {
      const left = weights[at]! * value ** p;
      right[p] = right[p]! + left * y[at]!;
      for (let r = 0; r < size; r += 1)
        put(products, p, r, products.values[p * size + r]! + left * value ** r);
    }
  });
  const lower = cholesky(products);
  return lower && solve(lower, right);
}

function valueAt(coefficients: ArrayLike<number>, x: number): number {
  let sum = 0;
  for (let p = coefficients.length - 1; p >= 0; p -= 1) sum = sum * x + coefficients[p]!;
  return sum;
}
