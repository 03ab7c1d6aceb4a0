import { fQuantile } from "../numeric/f-distribution.js";
import { at, type Matrix } from "../numeric/matrix.js";
import { ScoringError } from "../scoring-error.js";

/**
 * Cronbach's alpha (1951) of a sum of items: k/(k − 1)·(1 − Σ variances / variance of the sum). It takes
 * items of one scenario for independent and so overstates how far the score would hold in other scenarios:
 * read alpha on scenario means beside it.
 *
 * @param covariances of at least two items
 * @returns at most 1; it can be negative
 * @throws ScoringError `too-few-items` under two items, `no-variance` where the sum does not vary
 */
export function alpha(covariances: Matrix): number {
  const k = covariances.rows;
  if (k < 2) throw new ScoringError("too-few-items", "Alpha takes at least two items.", { items: k });
  const { diagonal, all } = sums(covariances);
  if (!(all > 0)) throw new ScoringError("no-variance", "The sum of the items does not vary.");
  return (k / (k - 1)) * (1 - diagonal / all);
}

/**
 * Alpha of items brought to equal variance: k·r̄ / (1 + (k − 1)·r̄), with r̄ the mean correlation. NaN where
 * an item does not vary.
 */
export function standardizedAlpha(covariances: Matrix): number {
  const mean = meanCorrelation(covariances);
  const k = covariances.rows;
  return (k * mean) / (1 + (k - 1) * mean);
}

/** The mean correlation of two different items; NaN where an item does not vary. */
export function meanCorrelation(covariances: Matrix): number {
  const k = covariances.rows;
  let sum = 0;
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j < i; j += 1) {
      sum += at(covariances, i, j) / Math.sqrt(at(covariances, i, i) * at(covariances, j, j));
    }
  }
  return sum / ((k * (k - 1)) / 2);
}

/** Alpha without each item in turn; NaN with fewer than three items, or where the rest does not vary. */
export function alphaIfDropped(covariances: Matrix): readonly number[] {
  const k = covariances.rows;
  const { diagonal, all } = sums(covariances);
  return Array.from({ length: k }, (_, dropped) => {
    if (k < 3) return Number.NaN;
    let row = 0;
    for (let other = 0; other < k; other += 1) row += at(covariances, dropped, other);
    const own = at(covariances, dropped, dropped);
    const rest = all - 2 * row + own;
    return rest > 0 ? ((k - 1) / (k - 2)) * (1 - (diagonal - own) / rest) : Number.NaN;
  });
}

/** An interval for a coefficient. */
export interface CoefficientInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Interval for alpha (Feldt 1965): (1 − α) / (1 − α̂) follows F with n − 1 and (n − 1)(k − 1) degrees of
 * freedom where items are parallel but for their means and scores are normal.
 *
 * @param n people, at least 2
 * @param k items, at least 2
 * @param confidence of the interval, 0 to 1
 */
export function alphaInterval(estimate: number, n: number, k: number, confidence = 0.9): CoefficientInterval {
  if (n < 2 || k < 2) {
    throw new ScoringError("too-few-items", "The interval takes two people and two items.", { n, items: k });
  }
  const tail = (1 - confidence) / 2;
  const bound = (p: number): number => 1 - (1 - estimate) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  return { low: bound(1 - tail), high: bound(tail) };
}

/**
 * Standard error of measurement: sd·√(1 − reliability), in the units of the score; a negative reliability
 * counts as 0.
 */
export function standardErrorOfMeasurement(sd: number, reliability: number): number {
  return sd * Math.sqrt(1 - Math.max(0, reliability));
}

function sums(covariances: Matrix): { readonly diagonal: number; readonly all: number } {
  let diagonal = 0;
  let all = 0;
  for (let i = 0; i < covariances.rows; i += 1) {
    diagonal += at(covariances, i, i);
    for (let j = 0; j < covariances.columns; j += 1) all += at(covariances, i, j);
  }
  return { diagonal, all };
}
