import { meanOf } from "../numeric/mean-of.js";

/** One rater, and the mean of all raters. */
export interface IntraclassPair {
  /** How well one rater stands for any other. */
  readonly single: number;
  /** How well the mean of these raters stands for the mean of as many others. */
  readonly average: number;
}

/** The six intraclass correlations of Shrout & Fleiss (1979). */
export interface IntraclassCorrelations {
  /** How many things were rated by everybody. */
  readonly targets: number;
  readonly raters: number;
  /**
   * ICC(1,1) and ICC(1,k): each thing rated by other raters, so that raters' leniency counts as error and
   * can't be told apart.
   */
  readonly oneWay: IntraclassPair;
  /** ICC(2,1) and ICC(2,k): raters drawn from many, absolute agreement. */
  readonly agreement: IntraclassPair;
  /** ICC(3,1) and ICC(3,k): just these raters, consistency; ICC(3,k) is Cronbach's alpha over raters. */
  readonly consistency: IntraclassPair;
}

/**
 * Intraclass correlations of raters who all rated the same things (Shrout & Fleiss 1979). Undefined with
 * fewer than two raters or things, or when everything was rated the same: then there is nothing to agree on.
 *
 * @param ratings one row per thing, one column per rater, none missing
 * @throws RangeError when a row has another length, or holds what is no finite number
 */
export function intraclassCorrelations(
  ratings: readonly (readonly number[])[],
): IntraclassCorrelations | undefined {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  for (const row of ratings) {
    if (row.length !== k || !row.every(Number.isFinite)) {
      throw new RangeError("Every row holds one finite rating per rater.");
    }
  }
  if (n < 2 || k < 2) return undefined;
  const { rows, columns, error } = meanSquares(ratings, n, k);
  // Within things: raters and error pooled.
  const within = ((k - 1) * columns + (n - 1) * (k - 1) * error) / (n * (k - 1));
  const oneWay = pair(rows - within, rows + (k - 1) * within, rows);
  const leniency = (columns - error) / n;
  const agreement = pair(rows - error, rows + (k - 1) * error + k * leniency, rows + leniency);
  const consistency = pair(rows - error, rows + (k - 1) * error, rows);
  if (!oneWay || !agreement || !consistency) return undefined;
  return { targets: n, raters: k, oneWay, agreement, consistency };
}

function pair(truth: number, single: number, average: number): IntraclassPair | undefined {
  return single > 0 && average > 0 ? { single: truth / single, average: truth / average } : undefined;
}

/** The mean squares of a two-way table without repetitions. */
function meanSquares(
  ratings: readonly (readonly number[])[],
  targets: number,
  raters: number,
): { readonly rows: number; readonly columns: number; readonly error: number } {
  const mean = meanOf(ratings.flat());
  const rowMeans = ratings.map(meanOf);
  const columnMeans = Array.from({ length: raters }, (_, rater) => meanOf(ratings.map((row) => row[rater]!)));
  const squares = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  let residual = 0;
  for (const [target, row] of ratings.entries()) {
    for (const [rater, value] of row.entries()) {
      residual += (value - rowMeans[target]! - columnMeans[rater]! + mean) ** 2;
    }
  }
  return {
    rows: (raters * squares(rowMeans)) / (targets - 1),
    columns: (targets * squares(columnMeans)) / (raters - 1),
    error: residual / ((targets - 1) * (raters - 1)),
  };
}
