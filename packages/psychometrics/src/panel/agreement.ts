import { meanOf } from "../numeric/mean-of.js";
import { intraclassCorrelations } from "./intraclass.js";

/** How far raters agree: intraclass correlations of a two-way random model, for absolute agreement. */
export interface Agreement {
  /** How many things were rated by everybody. */
  readonly targets: number;
  readonly raters: number;
  /** ICC(2,1): how well one rater stands for any other. */
  readonly single: number;
  /** ICC(2,k): how well the mean of these raters stands for the mean of any other k. */
  readonly average: number;
}

/**
 * Agreement of raters who all rated the same things (Shrout & Fleiss 1979, case 2). Undefined with fewer than two
 * raters or things, or when everything was rated the same: then there is nothing to agree on.
 * @param ratings one row per thing, one column per rater, none missing
 * @throws RangeError when a row has another length, or holds what is no finite number
 */
export function raterAgreement(ratings: readonly (readonly number[])[]): Agreement | undefined {
  const found = intraclassCorrelations(ratings);
  return found && { targets: found.targets, raters: found.raters, ...found.agreement };
}

/** Mean, standard deviation (n − 1) and number of some ratings; no deviation for fewer than two. */
export function summarizeRatings(ratings: readonly number[]): {
  readonly n: number;
  readonly mean: number | undefined;
  readonly sd: number | undefined;
} {
  const n = ratings.length;
  if (n === 0) return { n, mean: undefined, sd: undefined };
  const mean = meanOf(ratings);
  if (n === 1) return { n, mean, sd: undefined };
  const squares = ratings.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}
