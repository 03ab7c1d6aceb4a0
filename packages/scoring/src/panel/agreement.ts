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
  const targets = ratings.length;
  const raters = ratings[0]?.length ?? 0;
  for (const row of ratings) {
    if (row.length !== raters || !row.every(Number.isFinite)) {
      throw new RangeError("Every row holds one finite rating per rater.");
    }
  }
  if (targets < 2 || raters < 2) return undefined;
  const { rows, columns, error } = meanSquares(ratings, targets, raters);
  const single = rows + (raters - 1) * error + (raters * (columns - error)) / targets;
  const average = rows + (columns - error) / targets;
  if (single <= 0 || average <= 0) return undefined;
  return { targets, raters, single: (rows - error) / single, average: (rows - error) / average };
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

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
