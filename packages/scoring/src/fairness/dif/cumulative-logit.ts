import { cholesky, put, solve, zeros } from "../../estimate/matrix.js";

/** A fitted cumulative logit (proportional odds) model: P(y ≤ k) = logistic(thresholds[k] − Σ slope·x). */
export interface CumulativeLogit {
  readonly thresholds: Float64Array;
  readonly slopes: Float64Array;
  readonly logLikelihood: number;
}

const mostSteps = 60;

/**
 * Fits the cumulative logit model (McCullagh 1980; with two categories, logistic regression) by Newton's method. The log-likelihood is
 * concave (Pratt 1981), so that a step that does not raise it is halved. Undefined where it does not converge, as with separated data.
 *
 * @param y category of each person from 0, each category in use
 * @param x columns of predictors, each as long as `y`, on a scale near 1
 */
export function fitCumulativeLogit(
  y: ArrayLike<number>,
  categories: number,
  x: readonly ArrayLike<number>[],
): CumulativeLogit | undefined {
  const cuts = categories - 1;
  let point = start(y, categories, x.length);
  let value = logLikelihood(point, y, cuts, x);
  for (let step = 0; step < mostSteps; step += 1) {
    const { gradient, information } = derivatives(point, y, cuts, x);
    const lower = cholesky(information);
    if (!lower) return undefined;
    const move = solve(lower, gradient);
    const gain = move.reduce((sum, change, i) => sum + change * gradient[i]!, 0);
    if (gain < 1e-14 * Math.max(1, Math.abs(value))) {
      const last = point.map((number, i) => number + move[i]!);
      return { thresholds: last.slice(0, cuts), slopes: last.slice(cuts), logLikelihood: value };
    }
    const next = climb(point, move, value, y, cuts, x);
    if (!next || Math.max(...next.point.subarray(cuts).map(Math.abs)) > 50) return undefined;
    ({ point, value } = next);
  }
  return undefined;
}

/** The log-likelihood of the thresholds alone: Σ n ln(n / N). */
export function interceptLogLikelihood(y: ArrayLike<number>, categories: number): number {
  const counts = new Float64Array(categories);
  for (let i = 0; i < y.length; i += 1) counts[y[i]!] = counts[y[i]!]! + 1;
  return counts.reduce((sum, count) => (count > 0 ? sum + count * Math.log(count / y.length) : sum), 0);
}

function start(y: ArrayLike<number>, categories: number, predictors: number): Float64Array {
  const counts = new Float64Array(categories);
  for (let i = 0; i < y.length; i += 1) counts[y[i]!] = counts[y[i]!]! + 1;
  const point = new Float64Array(categories - 1 + predictors);
  let below = 0;
  for (let k = 0; k < categories - 1; k += 1) {
    below += counts[k]!;
    point[k] = Math.log(below / (y.length - below));
  }
  return point;
}

function climb(
  point: Float64Array,
  move: Float64Array,
  value: number,
  y: ArrayLike<number>,
  cuts: number,
  x: readonly ArrayLike<number>[],
): { point: Float64Array; value: number } | undefined {
  for (let share = 1; share > 1e-10; share /= 2) {
    const next = point.map((number, i) => number + share * move[i]!);
    const reached = logLikelihood(next, y, cuts, x);
    if (reached >= value - 1e-12 * Math.abs(value)) return { point: next, value: reached };
  }
  return undefined;
}

function logLikelihood(
  point: Float64Array,
  y: ArrayLike<number>,
  cuts: number,
  x: readonly ArrayLike<number>[],
): number {
  for (let k = 1; k < cuts; k += 1) if (!(point[k]! > point[k - 1]!)) return -Infinity;
  let sum = 0;
  for (let i = 0; i < y.length; i += 1) {
    const eta = predictor(point, cuts, x, i);
    const k = y[i]!;
    const high = k < cuts ? point[k]! - eta : Infinity;
    const low = k > 0 ? point[k - 1]! - eta : -Infinity;
    sum += Math.log(between(high, low));
  }
  return sum;
}

/** Gradient, and the negative of the second derivatives. */
function derivatives(
  point: Float64Array,
  y: ArrayLike<number>,
  cuts: number,
  x: readonly ArrayLike<number>[],
): { gradient: Float64Array; information: ReturnType<typeof zeros> } {
  const size = point.length;
  const gradient = new Float64Array(size);
  const information = zeros(size, size);
  const values = information.values;
  const add = (row: number, column: number, amount: number): void => {
    const place = Math.max(row, column) * size + Math.min(row, column);
    values[place] = values[place]! + amount;
  };
  for (let i = 0; i < y.length; i += 1) {
    const eta = predictor(point, cuts, x, i);
    const k = y[i]!;
    const high = k < cuts ? point[k]! - eta : Infinity;
    const low = k > 0 ? point[k - 1]! - eta : -Infinity;
    const p = between(high, low);
    const fHigh = logistic(high);
    const fLow = logistic(low);
    const dHigh = fHigh * (1 - fHigh);
    const dLow = fLow * (1 - fLow);
    if (k < cuts) {
      gradient[k] = gradient[k]! + dHigh / p;
      add(k, k, (dHigh / p) ** 2 - (dHigh * (1 - 2 * fHigh)) / p);
    }
    if (k > 0) {
      gradient[k - 1] = gradient[k - 1]! - dLow / p;
      add(k - 1, k - 1, (dLow / p) ** 2 + (dLow * (1 - 2 * fLow)) / p);
    }
    if (k > 0 && k < cuts) add(k, k - 1, (-dHigh * dLow) / (p * p));
    for (let j = 0; j < x.length; j += 1) {
      const value = x[j]![i]!;
      const row = cuts + j;
      gradient[row] = gradient[row]! - value * (1 - fHigh - fLow);
      if (k < cuts) add(row, k, -value * dHigh);
      if (k > 0) add(row, k - 1, -value * dLow);
      for (let other = 0; other <= j; other += 1) {
        add(row, cuts + other, value * x[other]![i]! * (dHigh + dLow));
      }
    }
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1)
      put(information, column, row, values[row * size + column]!);
  }
  return { gradient, information };
}

function predictor(point: Float64Array, cuts: number, x: readonly ArrayLike<number>[], i: number): number {
  let eta = 0;
  for (let j = 0; j < x.length; j += 1) eta += point[cuts + j]! * x[j]![i]!;
  return eta;
}

/** logistic(high) − logistic(low) for high ≥ low, without loss of digits in the tails. */
function between(high: number, low: number): number {
  if (high === Infinity) return logistic(-low);
  if (low === -Infinity) return logistic(high);
  return logistic(high) * logistic(-low) * -Math.expm1(low - high);
}

function logistic(z: number): number {
  return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}
