import { meanOf } from "../numeric/mean-of.js";
import { median } from "../numeric/median.js";
import { summarizeRatings } from "./agreement.js";

/** How a key is made from the ratings of a panel. */
export type KeyMethod = "mean" | "median" | "mode" | "consensus";

/**
 * A key from the ratings of a panel, one value per thing, on the scale of the ratings, not rounded.
 *
 * - `mean`, `median`: of the ratings of each thing.
 * - `mode`: the commonest rating; of several the lowest.
 * - `consensus`: each rater's ratings are standardized within the rater first, so that neither a mild nor a
 *   spreading rater weighs more (McDaniel, Psotka, Legree, Yost & Weekley 2011); the means over raters are
 *   put back on the scale by the mean of all ratings and the mean standard deviation of raters. A rater who
 *   rated everything alike says nothing and counts as 0.
 *
 * @param ratings one row per thing, one column per rater; NaN where a rater did not rate it
 * @returns NaN where nobody rated the thing
 */
export function keyFromRatings(
  ratings: readonly (readonly number[])[],
  method: KeyMethod,
): readonly number[] {
  if (method === "consensus") return consensus(ratings);
  const of = { mean: meanOf, median, mode }[method];
  return ratings.map((row) => {
    const given = row.filter((rating) => !Number.isNaN(rating));
    return given.length === 0 ? Number.NaN : of(given);
  });
}

/**
 * r_wg (James, Demaree & Wolf 1984): 1 less the variance of the ratings of one thing over the variance of
 * raters who answer evenly at random, (A² − 1)/12. It is 0 for such raters and negative for raters who are split.
 *
 * @param ratings of one thing, at least two
 * @param points how many points the scale has
 * @returns NaN for fewer than two ratings
 */
export function withinGroupAgreement(ratings: readonly number[], points: number): number {
  const { sd } = summarizeRatings(ratings);
  return sd === undefined ? Number.NaN : 1 - sd ** 2 / ((points ** 2 - 1) / 12);
}

function consensus(ratings: readonly (readonly number[])[]): readonly number[] {
  const raters = ratings[0]?.length ?? 0;
  const all = ratings.flat().filter((rating) => !Number.isNaN(rating));
  const columns = Array.from({ length: raters }, (_, rater) => {
    const own = ratings.map((row) => row[rater]!).filter((rating) => !Number.isNaN(rating));
    return summarizeRatings(own);
  });
  const spreads = columns.flatMap(({ sd }) => (sd === undefined ? [] : [sd]));
  const [center, spread] = [meanOf(all), spreads.length === 0 ? 0 : meanOf(spreads)];
  return ratings.map((row) => {
    const standardized = row.flatMap((rating, rater) => {
      if (Number.isNaN(rating)) return [];
      const { mean: own = 0, sd = 0 } = columns[rater]!;
      return [sd > 0 ? (rating - own) / sd : 0];
    });
    return standardized.length === 0 ? Number.NaN : center + spread * meanOf(standardized);
  });
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].filter(([, count]) => count === most).map(([value]) => value));
}
