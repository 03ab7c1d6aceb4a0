import { cholesky, logistic, type Matrix, put, solve, zeros } from "@leadsim/psychometrics/numeric";

/** A fitted cumulative logit (proportional odds) model: P(y ≤ k) = logistic(thresholds[k] − Σ slope·x). */
export interface CumulativeLogit {
  readonly thresholds: Float64Array;
  readonly slopes: Float64Array;
  readonly logLikelihood: number;
}

const mostSteps = 60;

/** A slope of predictors on a scale near 1 that is past this is on its way to infinity. */
const runaway = 50;

/**
 * Fits the cumulative logit model (McCullagh 1980; with two categories, logistic regression) by Newton's
 * method. The log-likelihood is concave (Pratt 1981), so that a step that does not raise it is halved.
 * Undefined where it does not converge, as with separated data.
 *
 * @param y category of each person from 0, each category in use
 * @param x columns of predictors, each as long as `y`, on a scale near 1
 */
export function fitCumulativeLogit(
  y: ArrayLike<number>,
  categories: number,
  x: readonly ArrayLike<number>[],
): CumulativeLogit | undefined {
  const data = dataOf(y, categories, x);
  let point = start(data);
  let at = evaluate(data, point);
  for (let step = 0; step < mostSteps; step += 1) {
    const lower = cholesky(at.information);
    if (!lower) return undefined;
    const move = solve(lower, at.gradient);
    const gain = move.reduce((sum, change, i) => sum + change * at.gradient[i]!, 0);
    const full = point.map((number, i) => number + move[i]!);
    if (gain < 1e-14 * Math.max(1, Math.abs(at.logLikelihood))) return fitted(full, data, at.logLikelihood);
    const next = climb(data, point, move, at.logLikelihood);
    if (!next || Math.max(...next.point.subarray(data.cuts).map(Math.abs)) > runaway) return undefined;
    ({ point, at } = next);
  }
  return undefined;
}

/** The log-likelihood of the thresholds alone: Σ n ln(n / N). */
export function interceptLogLikelihood(y: ArrayLike<number>, categories: number): number {
  const counts = countsOf(y, categories);
  return counts.reduce((sum, count) => (count > 0 ? sum + count * Math.log(count / y.length) : sum), 0);
}

/** Typed copies of the data, predictors person by person. */
interface Data {
  readonly y: Int32Array;
  readonly cuts: number;
  readonly predictors: number;
  readonly x: Float64Array;
}

interface Evaluation {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  /** The negative of the second derivatives. */
  readonly information: Matrix;
}

function dataOf(y: ArrayLike<number>, categories: number, columns: readonly ArrayLike<number>[]): Data {
  const predictors = columns.length;
  const x = new Float64Array(y.length * predictors);
  columns.forEach((column, j) => {
    for (let i = 0; i < y.length; i += 1) x[i * predictors + j] = column[i]!;
  });
  return { y: Int32Array.from(y), cuts: categories - 1, predictors, x };
}

function countsOf(y: ArrayLike<number>, categories: number): Float64Array {
  const counts = new Float64Array(categories);
  for (let i = 0; i < y.length; i += 1) counts[y[i]!] = counts[y[i]!]! + 1;
  return counts;
}

function start({ y, cuts, predictors }: Data): Float64Array {
  const counts = countsOf(y, cuts + 1);
  const point = new Float64Array(cuts + predictors);
  let below = 0;
  for (let k = 0; k < cuts; k += 1) {
    below += counts[k]!;
    point[k] = Math.log(below / (y.length - below));
  }
  return point;
}

function fitted(point: Float64Array, { cuts }: Data, logLikelihood: number): CumulativeLogit {
  return { thresholds: point.slice(0, cuts), slopes: point.slice(cuts), logLikelihood };
}

function climb(
  data: Data,
  point: Float64Array,
  move: Float64Array,
  value: number,
): { point: Float64Array; at: Evaluation } | undefined {
  for (let share = 1; share > 1e-10; share /= 2) {
    const next = point.map((number, i) => number + share * move[i]!);
    if (!isOrdered(next, data.cuts)) continue;
    const at = evaluate(data, next);
    if (at.logLikelihood >= value - 1e-12 * Math.abs(value)) return { point: next, at };
  }
  return undefined;
}

function isOrdered(point: Float64Array, cuts: number): boolean {
  for (let k = 1; k < cuts; k += 1) if (!(point[k]! > point[k - 1]!)) return false;
  return true;
}

/** The log-likelihood with its first and second derivatives, by thresholds first and slopes after. */
function evaluate({ y, cuts, predictors, x }: Data, point: Float64Array): Evaluation {
  const size = cuts + predictors;
  const gradient = new Float64Array(size);
  const information = zeros(size, size);
  const second = information.values;
  let logLikelihood = 0;
  for (let i = 0; i < y.length; i += 1) {
    const k = y[i]!;
    const own = i * predictors;
    let eta = 0;
    for (let j = 0; j < predictors; j += 1) eta += point[cuts + j]! * x[own + j]!;
    const high = k < cuts ? logistic(point[k]! - eta) : 1;
    const low = k > 0 ? logistic(point[k - 1]! - eta) : 0;
    // The difference of the two, without loss of digits in the tails.
    let p = high;
    if (k > 0)
      p =
        k < cuts ? high * (1 - low) * -Math.expm1(point[k - 1]! - point[k]!) : logistic(eta - point[k - 1]!);
    logLikelihood += Math.log(p);
    const up = high * (1 - high);
    const down = low * (1 - low);
    if (k < cuts) {
      gradient[k] = gradient[k]! + up / p;
      second[k * size + k] = second[k * size + k]! + (up / p) ** 2 - (up * (1 - 2 * high)) / p;
    }
    if (k > 0) {
      const under = k - 1;
      gradient[under] = gradient[under]! - down / p;
      second[under * size + under] =
        second[under * size + under]! + (down / p) ** 2 + (down * (1 - 2 * low)) / p;
      if (k < cuts) second[k * size + under] = second[k * size + under]! - (up * down) / (p * p);
    }
    for (let j = 0; j < predictors; j += 1) {
      const value = x[own + j]!;
      const row = (cuts + j) * size;
      gradient[cuts + j] = gradient[cuts + j]! - value * (1 - high - low);
      if (k < cuts) second[row + k] = second[row + k]! - value * up;
      if (k > 0) second[row + k - 1] = second[row + k - 1]! - value * down;
      for (let other = 0; other <= j; other += 1) {
        second[row + cuts + other] = second[row + cuts + other]! + value * x[own + other]! * (up + down);
      }
    }
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1)
      put(information, column, row, second[row * size + column]!);
  }
  return { logLikelihood, gradient, information };
}
