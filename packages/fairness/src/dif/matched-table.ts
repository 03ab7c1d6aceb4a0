/**
 * Responses to one item by people of two groups who are alike in what the item measures: counts by stratum
 * and category.
 */
export interface MatchedTable {
  /** What each category is worth, rising. */
  readonly scores: readonly number[];
  readonly strata: number;
  /** Stratum by stratum, category by category: people of the reference group. */
  readonly reference: Float64Array;
  /** The same of the focal group. */
  readonly focal: Float64Array;
}

/** Totals of one stratum. */
export interface Stratum {
  /** Where its categories begin in the table's counts. */
  readonly offset: number;
  readonly reference: number;
  readonly focal: number;
}

/** Counts people into a table. The lists run in parallel, one entry per person who met the item. */
export function matchedTable(
  scores: readonly number[],
  categories: ArrayLike<number>,
  focal: ArrayLike<number>,
  strata: ArrayLike<number>,
): MatchedTable {
  let last = -1;
  for (let person = 0; person < strata.length; person += 1) last = Math.max(last, strata[person]!);
  const size = (last + 1) * scores.length;
  const table = {
    scores,
    strata: last + 1,
    reference: new Float64Array(size),
    focal: new Float64Array(size),
  };
  for (let person = 0; person < categories.length; person += 1) {
    const cell = strata[person]! * scores.length + categories[person]!;
    const counts = focal[person] ? table.focal : table.reference;
    counts[cell] = counts[cell]! + 1;
  }
  return table;
}

/** The strata that hold people of both groups: the others say nothing about a difference between them. */
export function sharedStrata(table: MatchedTable): readonly Stratum[] {
  const found: Stratum[] = [];
  for (let stratum = 0; stratum < table.strata; stratum += 1) {
    const offset = stratum * table.scores.length;
    let reference = 0;
    let focal = 0;
    for (let k = 0; k < table.scores.length; k += 1) {
      reference += table.reference[offset + k]!;
      focal += table.focal[offset + k]!;
    }
    if (reference > 0 && focal > 0) found.push({ offset, reference, focal });
  }
  return found;
}
