import { at, type Matrix, put, zeros } from "../numeric/matrix.js";
import type { ItemScores } from "./item-scores.js";

/** Covariances of items (n − 1), with how many people they rest on. */
export interface Covariances {
  readonly matrix: Matrix;
  /** People who met every item; for pairs, the fewest who met both items of any pair. */
  readonly n: number;
}

/** Covariances of complete rows; call with NaN-free scores ({@link completePersons}). */
export function covariances({ items, persons, values }: ItemScores): Covariances {
  const width = items.length;
  const means = new Float64Array(width);
  for (let cell = 0; cell < values.length; cell += 1) {
    means[cell % width] = means[cell % width]! + values[cell]! / persons;
  }
  const matrix = zeros(width, width);
  const centered = new Float64Array(width);
  for (let person = 0; person < persons; person += 1) {
    for (let i = 0; i < width; i += 1) centered[i] = values[person * width + i]! - means[i]!;
    for (let i = 0; i < width; i += 1) {
      for (let j = 0; j <= i; j += 1) put(matrix, i, j, at(matrix, i, j) + centered[i]! * centered[j]!);
    }
  }
  return { matrix: mirrored(matrix, persons - 1), n: persons };
}

/**
 * Covariances of pairs of items over the people who met both, each about the means of those people. For
 * tables in which hardly anybody met everything; the result need not be a covariance matrix of any complete data.
 */
export function pairwiseCovariances({ items, persons, values }: ItemScores): Covariances {
  const width = items.length;
  const matrix = zeros(width, width);
  let fewest = persons;
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const { n, covariance } = pair(values, persons, width, i, j);
      put(matrix, i, j, covariance);
      fewest = Math.min(fewest, n);
    }
  }
  return { matrix: mirrored(matrix, 1), n: fewest };
}

function pair(
  values: Float64Array,
  persons: number,
  width: number,
  i: number,
  j: number,
): { readonly n: number; readonly covariance: number } {
  let n = 0;
  let meanX = 0;
  let meanY = 0;
  let products = 0;
  for (let person = 0; person < persons; person += 1) {
    const x = values[person * width + i]!;
    const y = values[person * width + j]!;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    n += 1;
    const off = x - meanX;
    meanX += off / n;
    meanY += (y - meanY) / n;
    products += off * (y - meanY);
  }
  return { n, covariance: products / (n - 1) };
}

function mirrored(lower: Matrix, divisor: number): Matrix {
  for (let i = 0; i < lower.rows; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const value = at(lower, i, j) / divisor;
      put(lower, i, j, value);
      put(lower, j, i, value);
    }
  }
  return lower;
}
