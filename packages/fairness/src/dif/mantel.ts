import { cholesky, dot, put, solve, zeros } from "@leadsim/psychometrics/numeric";
import { type ChiSquareTest, chiSquareTest } from "./mantel-haenszel.js";
import { type MatchedTable, type Stratum, sharedStrata } from "./matched-table.js";

/**
 * Mantel's (1963) test for ordered categories: whether the focal group's summed scores, given the strata, are
 * other than expected. One degree of freedom; with two categories it is the Mantel–Haenszel test without
 * continuity correction. Undefined where nothing varies.
 */
export function mantel(table: MatchedTable): ChiSquareTest | undefined {
  let difference = 0;
  let variance = 0;
  for (const stratum of sharedStrata(table)) {
    const moments = focalMoments(table, stratum);
    difference += moments.difference;
    variance += moments.variance;
  }
  return variance > 0 ? chiSquareTest(difference ** 2 / variance, 1) : undefined;
}

/** The focal group's sum of scores in a stratum less its expectation, and its hypergeometric variance. */
export function focalMoments(
  table: MatchedTable,
  { offset, reference, focal }: Stratum,
): { readonly difference: number; readonly variance: number } {
  const n = reference + focal;
  let sum = 0;
  let all = 0;
  let squares = 0;
  table.scores.forEach((score, k) => {
    const both = table.reference[offset + k]! + table.focal[offset + k]!;
    sum += score * table.focal[offset + k]!;
    all += score * both;
    squares += score * score * both;
  });
  const variance = n > 1 ? (reference * focal * (n * squares - all * all)) / (n * n * (n - 1)) : 0;
  return { difference: sum - (focal * all) / n, variance };
}

/**
 * The generalized Mantel–Haenszel test (Mantel & Haenszel 1959; Somes 1986): whether the focal group's counts
 * in any category, given the strata, are other than expected. Degrees of freedom: categories in use less one.
 * Undefined where nothing varies.
 */
export function generalizedMantelHaenszel(table: MatchedTable): ChiSquareTest | undefined {
  const strata = sharedStrata(table).filter(({ reference, focal }) => reference + focal > 1);
  const used = table.scores
    .map((_, k) => k)
    .filter((k) => strata.some(({ offset }) => table.reference[offset + k]! + table.focal[offset + k]! > 0));
  const df = used.length - 1;
  if (df < 1) return undefined;
  const free = used.slice(0, df);
  const difference = new Float64Array(df);
  const covariance = zeros(df, df);
  for (const { offset, reference, focal } of strata) {
    const n = reference + focal;
    const both = free.map((k) => table.reference[offset + k]! + table.focal[offset + k]!);
    const scale = (reference * focal) / (n * n * (n - 1));
    free.forEach((k, i) => {
      difference[i] = difference[i]! + table.focal[offset + k]! - (focal * both[i]!) / n;
      for (let j = 0; j < df; j += 1) {
        const entry = scale * ((i === j ? n * both[i]! : 0) - both[i]! * both[j]!);
        put(covariance, i, j, covariance.values[i * df + j]! + entry);
      }
    });
  }
  const lower = cholesky(covariance);
  return lower && chiSquareTest(dot(difference, solve(lower, difference)), df);
}
