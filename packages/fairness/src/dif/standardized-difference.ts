import { focalMoments } from "./mantel.js";
import { type MatchedTable, sharedStrata } from "./matched-table.js";

/** How much lower or higher people of the focal group score on an item than matched people of the reference group. */
export interface StandardizedDifference {
  /** In the item's own units, strata weighted by the focal group: below 0 the item favors the reference group. */
  readonly difference: number;
  /** Its standard error where there is no difference (Zwick & Thayer 1996). */
  readonly standardError: number;
  /** `difference` in standard deviations of the item over both groups; 0 where the item does not vary. */
  readonly effect: number;
}

/**
 * Standardization (Dorans & Kulick 1986), for ordered categories the standardized mean difference (Dorans &
 * Schmitt 1991; Zwick, Donoghue & Grima 1993). Undefined where no stratum holds both groups.
 */
export function standardizedDifference(table: MatchedTable): StandardizedDifference | undefined {
  const strata = sharedStrata(table);
  const focalPeople = strata.reduce((sum, { focal }) => sum + focal, 0);
  if (focalPeople === 0) return undefined;
  let difference = 0;
  let variance = 0;
  for (const stratum of strata) {
    const { offset, reference, focal } = stratum;
    const weight = focal / focalPeople;
    difference +=
      weight * (mean(table, table.focal, offset, focal) - mean(table, table.reference, offset, reference));
    variance += (weight * (1 / focal + 1 / reference)) ** 2 * focalMoments(table, stratum).variance;
  }
  const spread = itemDeviation(table);
  return {
    difference,
    standardError: Math.sqrt(variance),
    effect: spread > 0 ? difference / spread : 0,
  };
}

function mean(table: MatchedTable, counts: Float64Array, offset: number, n: number): number {
  return table.scores.reduce((sum, score, k) => sum + score * counts[offset + k]!, 0) / n;
}

/** Standard deviation of the item's scores over everybody in the table, divided by n − 1. */
export function itemDeviation(table: MatchedTable): number {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let cell = 0; cell < table.reference.length; cell += 1) {
    const count = table.reference[cell]! + table.focal[cell]!;
    const score = table.scores[cell % table.scores.length]!;
    n += count;
    sum += count * score;
    squares += count * score * score;
  }
  return n > 1 ? Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1)) : 0;
}
