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
}

/**
 * Pairs of items to which nearly everybody who met both gave the same response: kappa of .95 or more, over 30 people
 * or more. A copy doubles what one response says, and its slope has no bound.
 */
export function duplicatedItems({ items, persons, cells, codes }: ResponseTable): DuplicatedItems[] {
  const found: DuplicatedItems[] = [];
  const width = items.length;
  forPairs(width, (i, j) => {
    const size = Math.max(codes[i]!.length, codes[j]!.length);
    const most = persons / 20;
    const rows = new Float64Array(size);
    const columns = new Float64Array(size);
    let both = 0;
    let agreed = 0;
    for (let from = 0; from < persons * width; from += width) {
      const a = cells[from + i]!;
      const b = cells[from + j]!;
      if (a === notMet || b === notMet) continue;
      both += 1;
      rows[a] = rows[a]! + 1;
      columns[b] = columns[b]! + 1;
      if (a === b) agreed += 1;
      // No more than a twentieth may differ.
      else if (both - agreed > most) return;
    }
    if (both < fewestPeople) return;
    const chance = rows.reduce((sum, count, k) => sum + (count / both) * (columns[k]! / both), 0);
    const kappa = (agreed / both - chance) / (1 - chance);
    if (chance < 1 && kappa >= alike) found.push({ items: [items[i]!, items[j]!], kappa });
  });
  return found;
}
