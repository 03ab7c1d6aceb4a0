import type { Patterns } from "./problem.js";

/**
 * Gathers people with the same rows into one pattern with the sum of their weights, in order of first appearance.
 *
 * @param rowsOf the rows of a person, ascending; undefined for a person who takes no part
 */
export function patternsOf(
  persons: number,
  weights: Float64Array,
  rowsOf: (person: number) => readonly number[] | undefined,
): Patterns {
  const known = new Map<string, number>();
  const totals: number[] = [];
  const squares: number[] = [];
  const starts = [0];
  const entries: number[] = [];
  for (let person = 0; person < persons; person += 1) {
    const rows = rowsOf(person);
    if (!rows) continue;
    const key = String.fromCharCode(...rows);
    const at = known.get(key);
    const weight = weights[person]!;
    if (at !== undefined) {
      totals[at] = totals[at]! + weight;
      squares[at] = squares[at]! + weight * weight;
      continue;
    }
    known.set(key, totals.length);
    totals.push(weight);
    squares.push(weight * weight);
    for (const row of rows) entries.push(row);
    starts.push(entries.length);
  }
  return {
    count: totals.length,
    weights: Float64Array.from(totals),
    squares: Float64Array.from(squares),
    starts: Int32Array.from(starts),
    entries: Int32Array.from(entries),
  };
}
