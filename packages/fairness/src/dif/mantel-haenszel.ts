import { chiSquareTail } from "@leadsim/psychometrics/numeric";
import { type MatchedTable, sharedStrata } from "./matched-table.js";

/** A chi-square statistic with its p value. */
export interface ChiSquareTest {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
}

/** What Mantel and Haenszel say of an item with two categories. */
export interface MantelHaenszel {
  /** Common odds ratio of the higher category, reference over focal: above 1 the item favors the reference group. */
  readonly alpha: number;
  /** −2.35 ln α, on the scale of Educational Testing Service: below 0 the item favors the reference group. */
  readonly delta: number;
  /** Standard error of `delta`. */
  readonly standardError: number;
  /** Without and with the continuity correction of ½, 1 degree of freedom. */
  readonly test: ChiSquareTest;
  readonly corrected: ChiSquareTest;
}

/**
 * The common odds ratio (Mantel & Haenszel 1959), the error of its logarithm (Robins, Breslow & Greenland
 * 1986) and the delta scale (Holland & Thayer 1988). Undefined where no stratum holds both groups and both
 * categories, or the odds ratio is 0 or unbounded.
 */
export function mantelHaenszel(table: MatchedTable): MantelHaenszel | undefined {
  let top = 0;
  let bottom = 0;
  let observed = 0;
  let variance = 0;
  let pr = 0;
  let mixed = 0;
  let qs = 0;
  for (const { offset, reference, focal } of sharedStrata(table)) {
    const n = reference + focal;
    if (n < 2) continue;
    const b = table.reference[offset]!;
    const a = table.reference[offset + 1]!;
    const d = table.focal[offset]!;
    const c = table.focal[offset + 1]!;
    const r = (a * d) / n;
    const s = (b * c) / n;
    top += r;
    bottom += s;
    observed += a - (reference * (a + c)) / n;
    variance += (reference * focal * (a + c) * (b + d)) / (n * n * (n - 1));
    pr += ((a + d) / n) * r;
    mixed += ((a + d) / n) * s + ((b + c) / n) * r;
    qs += ((b + c) / n) * s;
  }
  if (!(top > 0 && bottom > 0 && variance > 0)) return undefined;
  const alpha = top / bottom;
  const logVariance = pr / (2 * top * top) + mixed / (2 * top * bottom) + qs / (2 * bottom * bottom);
  const corrected = Math.max(0, Math.abs(observed) - 0.5);
  return {
    alpha,
    delta: -2.35 * Math.log(alpha),
    standardError: 2.35 * Math.sqrt(logVariance),
    test: chiSquareTest((observed * observed) / variance, 1),
    corrected: chiSquareTest((corrected * corrected) / variance, 1),
  };
}

/** A statistic with its upper tail. */
export function chiSquareTest(chi2: number, df: number): ChiSquareTest {
  return { chi2, df, p: chiSquareTail(chi2, df) };
}
