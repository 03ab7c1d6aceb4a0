import { at, cholesky, type Matrix, put, solve, zeros } from "../numeric/matrix.js";
import { product } from "../numeric/product.js";
import { ScoringError } from "../scoring-error.js";

/** One common factor fitted to covariances. */
export interface OneFactor {
  /** By item, in the units of the item. */
  readonly loadings: Float64Array;
  /** By item: variance that the factor leaves. */
  readonly residuals: Float64Array;
  /** The discrepancy ln|Σ| + tr(SΣ⁻¹) − ln|S| − k; n times it is the chi-square with k(k − 3)/2 degrees of freedom. */
  readonly discrepancy: number;
  /** Items whose residual variance ended at its lower bound of half a percent of the item's (a Heywood case). */
  readonly improper: readonly number[];
}

/** Residual variances are held above this share of the item's variance. */
const leastResidual = 0.005;
const mostSteps = 1000;

/**
 * One factor by maximum likelihood (Lawley & Maxwell 1971), Fisher scoring with damped steps; at the end the
 * largest derivative is below 1e-11 on the scale of correlations.
 *
 * @param covariances of at least three items
 * @throws ScoringError `too-few-items`, `no-variance` for covariances that are not positive definite, `not-converged`
 */
export function oneFactor(covariances: Matrix): OneFactor {
  const k = covariances.rows;
  if (k < 3) throw new ScoringError("too-few-items", "One factor takes at least three items.", { items: k });
  const scale = Float64Array.from({ length: k }, (_, i) => Math.sqrt(at(covariances, i, i)));
  const correlations = zeros(k, k);
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j < k; j += 1) put(correlations, i, j, at(covariances, i, j) / (scale[i]! * scale[j]!));
  }
  const constant = logDeterminant(correlations) + k;
  let point = start(correlations);
  let fit = evaluate(correlations, point);
  for (let step = 0; step < mostSteps; step += 1) {
    const free = freeParameters(point, fit.gradient);
    if (free.every((a) => Math.abs(fit.gradient[a]!) < 1e-11)) {
      return result(point, scale, fit.value - constant);
    }
    const next = improved(correlations, point, fit, free);
    // Where no step improves, rounding is all that is left.
    if (!next) {
      if (free.every((a) => Math.abs(fit.gradient[a]!) < 1e-7)) {
        return result(point, scale, fit.value - constant);
      }
      break;
    }
    ({ point, fit } = next);
  }
  throw new ScoringError("not-converged", "The one-factor model did not converge.", { items: k });
}

/** Loadings, then residual variances. */
type Point = Float64Array;

interface Fit {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly inverse: Matrix;
  /** Σ⁻¹λ and λ′Σ⁻¹λ. */
  readonly weighted: Float64Array;
  readonly square: number;
}

function start(correlations: Matrix): Point {
  const k = correlations.rows;
  const sums = Float64Array.from({ length: k }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < k; j += 1) sum += i === j ? 0 : at(correlations, i, j);
    return sum;
  });
  const total = Math.sqrt(
    Math.max(
      1e-3,
      sums.reduce((sum, value) => sum + value, 0),
    ),
  );
  const point = new Float64Array(2 * k);
  for (let i = 0; i < k; i += 1) {
    const loading = Math.min(0.9, Math.max(-0.9, sums[i]! / total));
    point[i] = loading === 0 ? 0.1 : loading;
    point[k + i] = 1 - point[i]! ** 2;
  }
  return point;
}

/** ln|Σ| + tr(SΣ⁻¹) with its derivatives. Σ⁻¹ in closed form: Ψ⁻¹ − Ψ⁻¹λλ′Ψ⁻¹ / (1 + λ′Ψ⁻¹λ). */
function evaluate(sample: Matrix, point: Point): Fit {
  const k = sample.rows;
  let information = 0;
  let value = 0;
  for (let i = 0; i < k; i += 1) {
    information += point[i]! ** 2 / point[k + i]!;
    value += Math.log(point[k + i]!);
  }
  value += Math.log1p(information);
  const weighted = Float64Array.from({ length: k }, (_, i) => point[i]! / point[k + i]! / (1 + information));
  const inverse = zeros(k, k);
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j < k; j += 1) {
      put(inverse, i, j, (i === j ? 1 / point[k + i]! : 0) - (point[i]! / point[k + i]!) * weighted[j]!);
    }
  }
  const scaled = product(sample, inverse);
  const both = product(inverse, scaled);
  const gradient = new Float64Array(2 * k);
  for (let i = 0; i < k; i += 1) {
    value += at(scaled, i, i);
    // Σ⁻¹ − Σ⁻¹SΣ⁻¹
    for (let j = 0; j < k; j += 1) {
      gradient[i] = gradient[i]! + 2 * (at(inverse, i, j) - at(both, i, j)) * point[j]!;
    }
    gradient[k + i] = at(inverse, i, i) - at(both, i, i);
  }
  return { value, gradient, inverse, weighted, square: information / (1 + information) };
}

/** All but residual variances at their bound that the derivative would push below it. */
function freeParameters(point: Point, gradient: Float64Array): number[] {
  const k = point.length / 2;
  return [...point.keys()].filter((a) => a < k || point[a]! > leastResidual || gradient[a]! < 0);
}

/**
 * A scoring step, the more damped the less the whole one brings (Levenberg 1944): at its bound a residual
 * variance bends the way.
 */
function improved(
  sample: Matrix,
  point: Point,
  fit: Fit,
  free: readonly number[],
): { readonly point: Point; readonly fit: Fit } | undefined {
  const k = sample.rows;
  const information = zeros(free.length, free.length);
  for (const [row, a] of free.entries()) {
    for (const [column, b] of free.entries()) put(information, row, column, expected(fit, k, a, b));
  }
  const downhill = free.map((a) => -fit.gradient[a]!);
  for (const damping of dampings) {
    const lower = cholesky(damped(information, damping));
    if (!lower) continue;
    const change = solve(lower, downhill);
    const next = Float64Array.from(point);
    for (const [row, a] of free.entries()) {
      const moved = point[a]! + change[row]!;
      next[a] = a < k ? moved : Math.max(leastResidual, moved);
    }
    const there = evaluate(sample, next);
    if (there.value <= fit.value + 1e-13 * Math.abs(fit.value) && smaller(there, fit, next)) {
      return { point: next, fit: there };
    }
  }
  return undefined;
}

const dampings = [1e-10, 0.01, 0.1, 0.3, 1, 3, 10, 100, 1e3, 1e4, 1e6];

/** The diagonal grows by its share, and by a hair where it is zero. */
function damped(information: Matrix, damping: number): Matrix {
  const grown = { ...information, values: Float64Array.from(information.values) };
  for (let row = 0; row < grown.rows; row += 1) {
    const value = at(information, row, row);
    put(grown, row, row, value + damping * Math.max(value, 1e-3));
  }
  return grown;
}

/** Either the discrepancy fell, or it stayed within rounding and the derivatives shrank. */
function smaller(next: Fit, fit: Fit, point: Point): boolean {
  if (next.value < fit.value - 1e-13 * Math.abs(fit.value)) return true;
  const size = ({ gradient }: Fit): number =>
    Math.max(...freeParameters(point, gradient).map((a) => Math.abs(gradient[a]!)));
  return size(next) < size(fit);
}

/** Expected second derivative: tr(Σ⁻¹ ∂Σ/∂a Σ⁻¹ ∂Σ/∂b). */
function expected({ inverse, weighted, square }: Fit, k: number, a: number, b: number): number {
  if (a < k && b < k) return 2 * (at(inverse, a, b) * square + weighted[a]! * weighted[b]!);
  if (a >= k && b >= k) return at(inverse, a - k, b - k) ** 2;
  const [loading, residual] = a < k ? [a, b - k] : [b, a - k];
  return 2 * at(inverse, loading, residual) * weighted[residual]!;
}

function result(point: Point, scale: Float64Array, discrepancy: number): OneFactor {
  const k = scale.length;
  const sign = point.subarray(0, k).reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
  return {
    loadings: scale.map((sd, i) => sign * sd * point[i]!),
    residuals: scale.map((sd, i) => sd * sd * point[k + i]!),
    discrepancy: Math.max(0, discrepancy),
    improper: [...scale.keys()].filter((i) => point[k + i]! <= leastResidual),
  };
}

function logDeterminant(matrix: Matrix): number {
  const lower = cholesky(matrix);
  if (!lower) {
    throw new ScoringError("no-variance", "The covariances of the items are not positive definite.");
  }
  let sum = 0;
  for (let i = 0; i < matrix.rows; i += 1) sum += 2 * Math.log(at(lower, i, i));
  return sum;
}
