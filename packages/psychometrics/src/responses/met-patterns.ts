import { notMet, type ResponseTable } from "./response-table.js";

/** People who met the same items. */
export interface MetPattern {
  /** Columns, ascending. */
  readonly items: Int32Array;
  /** Rows of the table. */
  readonly persons: readonly number[];
}

/**
 * Sorts people by which items they met, in order of first appearance; those who met none are left out.
 *
 * @param takesPart leaves people out; everybody counts where it is not given
 */
export function metPatterns(
  { items, persons, cells }: ResponseTable,
  takesPart: (person: number) => boolean = () => true,
): MetPattern[] {
  const found = new Map<string, { items: Int32Array; persons: number[] }>();
  const width = items.length;
  for (let person = 0; person < persons; person += 1) {
    if (!takesPart(person)) continue;
    const met: number[] = [];
    for (let item = 0; item < width; item += 1) if (cells[person * width + item] !== notMet) met.push(item);
    if (met.length === 0) continue;
    const key = String.fromCharCode(...met);
    const known = found.get(key);
    if (known) known.persons.push(person);
    else found.set(key, { items: Int32Array.from(met), persons: [person] });
  }
  return [...found.values()];
}
