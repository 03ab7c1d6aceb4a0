import { notMet, type ResponseTable } from "../responses/response-table.js";
import { forPairs } from "./item-pairs.js";

/** Agreement beyond chance from which two columns are one. */
const alike = 0.95;
/** So few people may agree by chance. */
const fewestPeople = 30;

/** Two columns that hold the same responses. */
export interface DuplicatedItems {
  readonly items: readonly [string, string];
  /** Cohen's (1960) kappa over the places of categories: 1 where everybody responded alike. */
  readonly kappa: number;
  /** One holds the other's responses the other way around, the lowest category for the highest. */
  readonly reversed?: true;
}

/**
 * Pairs of items to which nearly everybody who met both gave the same response, or the reverse: kappa of .95 or more,
 * over 30 people or more. A copy doubles what one response says, and its slope has no bound.
 */
export function duplicatedItems(table: ResponseTable): DuplicatedItems[] {
  const found: DuplicatedItems[] = [];
  const { items, codes } = table;
  forPairs(items.length, (i, j) => {
    const pair = [items[i]!, items[j]!] as const;
    const kappa = agreement(table, i, j, false);
    if (kappa >= alike) found.push({ items: pair, kappa });
    else if (codes[i]!.length === codes[j]!.length) {
      const turned = agreement(table, i, j, true);
      if (turned >= alike) found.push({ items: pair, kappa: turned, reversed: true });
    }
  });
  return found;
}

/**
 * Kappa of two items, or of one and the other the other way around; 0 where it can't be high enough, or too few people
 * met both.
 */
function agreement(
  { items: { length: width }, persons, cells, codes }: ResponseTable,
  i: number,
  j: number,
  reversed: boolean,
): number {
  const size = Math.max(codes[i]!.length, codes[j]!.length);
  const rows = new Float64Array(size);
  const columns = new Float64Array(size);
  let both = 0;
  let agreed = 0;
  for (let from = 0; from < persons * width; from += width) {
    const a = cells[from + i]!;
    const other = cells[from + j]!;
    if (a === notMet || other === notMet) continue;
    const b = reversed ? size - 1 - other : other;
    both += 1;
    rows[a] = rows[a]! + 1;
    columns[b] = columns[b]! + 1;
    if (a === b) agreed += 1;
    // No more than a twentieth may differ.
    else if (both - agreed > persons / 20) return 0;
  }
  if (both < fewestPeople) return 0;
  const chance = rows.reduce((sum, count, k) => sum + (count / both) * (columns[k]! / both), 0);
  return chance < 1 ? (agreed / both - chance) / (1 - chance) : 0;
}
