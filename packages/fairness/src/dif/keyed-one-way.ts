import { notMet, type ResponseTable } from "@leadsim/psychometrics";
import { pearson } from "@leadsim/psychometrics/numeric";
import { itemScores } from "./item-scores.js";

/** What correlates below this, and below what chance passes, surely runs against the other. */
const least = 0.1;
const errors = 3;

/** Fewer people than this who met both say nothing of a pair. */
const fewestTogether = 30;

/** Where more of the pairs still run against each other, there is no one way that all items could be keyed. */
const mostAgainst = 0.1;

/**
 * Items whose responses run against those to the rest, as those keyed the other way around: in a sum they would count
 * for less ability what the others count for more. One after the other the item is turned that most surely correlates
 * negatively with the sum of the rest, until there is none; the fewer items are named. Items of a second ability that
 * correlate a little negatively with the first go with each other, and so with the rest, and stay.
 */
export function reverseKeyedItems(table: ResponseTable): string[] {
  const { correlations, people } = correlationsOf(table);
  const bound = Math.max(least, errors / Math.sqrt(people));
  const direction = table.items.map(() => 1);
  for (const _ of table.items) {
    const along = direction.map((of, item) => of * withRest(correlations, direction, item));
    const worst = along.indexOf(Math.min(...along));
    if (!(along[worst]! < -bound)) break;
    direction[worst] = -direction[worst]!;
  }
  if (!isOneWay(correlations, direction, bound)) return [];
  const turned = table.items.filter((_, item) => direction[item] === -1);
  const others = table.items.filter((_, item) => direction[item] === 1);
  return turned.length <= others.length ? turned : others;
}

function isOneWay(
  correlations: readonly (readonly number[])[],
  direction: readonly number[],
  bound: number,
): boolean {
  const pairs = correlations.flatMap((row, i) =>
    row.slice(0, i).map((r, j) => direction[i]! * direction[j]! * r),
  );
  return pairs.filter((r) => r < -bound).length <= mostAgainst * pairs.length;
}

/** The table with these items turned, the lowest category for the highest; codes keep their range. */
export function keyedOneWay(table: ResponseTable, turned: readonly string[]): ResponseTable {
  if (turned.length === 0) return table;
  const width = table.items.length;
  const isTurned = table.items.map((id) => turned.includes(id));
  const codes = table.codes.map((categories, item) => {
    if (!isTurned[item]) return categories;
    const all = categories.flat();
    const ends = Math.min(...all) + Math.max(...all);
    return categories.map((joined) => joined.map((code) => ends - code).toReversed()).toReversed();
  });
  const cells = table.cells.slice();
  for (let at = 0; at < cells.length; at += 1) {
    const item = at % width;
    if (isTurned[item] && cells[at] !== notMet) cells[at] = codes[item]!.length - 1 - cells[at]!;
  }
  return { ...table, codes, cells };
}

/** Of every two items over the people who met both; 0 where these are few, or respond alike. */
function correlationsOf(table: ResponseTable): { correlations: number[][]; people: number } {
  const { items, persons, cells } = table;
  const width = items.length;
  const worth = itemScores(table);
  const correlations = items.map(() => items.map(() => 0));
  let people = persons;
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const pairs: [number, number][] = [];
      for (let row = 0; row < cells.length; row += width) {
        const [x, y] = [cells[row + i]!, cells[row + j]!];
        if (x !== notMet && y !== notMet) pairs.push([worth[i]![x]!, worth[j]![y]!]);
      }
      if (pairs.length < fewestTogether) continue;
      people = Math.min(people, pairs.length);
      correlations[i]![j] = correlations[j]![i] = pearson(pairs) ?? 0;
    }
  }
  return { correlations, people };
}

/** An item's correlation with the sum of all others, standardized and each in its direction. */
function withRest(
  correlations: readonly (readonly number[])[],
  direction: readonly number[],
  item: number,
): number {
  const others = direction.map((of, at) => (at === item ? 0 : of));
  const along = (row: readonly number[]): number => row.reduce((sum, r, j) => sum + r * others[j]!, 0);
  const variance = correlations.reduce((sum, row, i) => sum + others[i]! * along(row), others.length - 1);
  return variance > 0 ? along(correlations[item]!) / Math.sqrt(variance) : 0;
}
