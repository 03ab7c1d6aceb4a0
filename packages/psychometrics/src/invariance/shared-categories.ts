import { notMet, type ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";

/** An item with categories that somebody of every group chose. */
export interface SharedItem {
  readonly id: string;
  /** Its column in the table. */
  readonly column: number;
  /** From a category of the table to one of these. */
  readonly recode: Uint8Array;
  /** Responses in each category, over all groups. */
  readonly counts: readonly number[];
  /** Whether categories had to be joined for that. */
  readonly joined: boolean;
}

/**
 * The items as all groups can be compared on: a category that nobody of a group chose is joined to its smaller
 * neighbor, in all groups.
 *
 * @param group by person, −1 for who takes no part
 * @throws ScoringError `one-category` where an item has fewer than two categories left
 */
export function sharedItems(table: ResponseTable, group: Int32Array, groups: number): SharedItem[] {
  return table.items.map((id, column) => {
    const counts = table.codes[column]!.map(() => new Array<number>(groups).fill(0));
    for (let person = 0; person < table.persons; person += 1) {
      const category = table.cells[person * table.items.length + column]!;
      const g = group[person]!;
      if (category !== notMet && g >= 0) counts[category]![g] = counts[category]![g]! + 1;
    }
    const joined = counts.map((own, category) => ({ categories: [category], own }));
    for (;;) {
      const empty = joined.findIndex(({ own }) => own.includes(0));
      if (empty < 0 || joined.length < 2) break;
      joinToNeighbor(joined, empty);
    }
    if (joined.length < 2) {
      throw new ScoringError(
        "one-category",
        `Item ${id} has fewer than two categories that people of every group chose: nothing can be compared. Leave it out.`,
        { item: id },
      );
    }
    const recode = new Uint8Array(counts.length);
    joined.forEach(({ categories }, to) => {
      for (const from of categories) recode[from] = to;
    });
    return {
      id,
      column,
      recode,
      counts: joined.map(({ own }) => sum(own)),
      joined: joined.length < counts.length,
    };
  });
}

interface Joined {
  readonly categories: number[];
  readonly own: number[];
}

function joinToNeighbor(joined: Joined[], empty: number): void {
  const below = joined[empty - 1];
  const above = joined[empty + 1];
  const down = !above || (below && sum(below.own) <= sum(above.own));
  const first = down ? empty - 1 : empty;
  const [one, other] = [joined[first]!, joined[first + 1]!];
  joined.splice(first, 2, {
    categories: [...one.categories, ...other.categories],
    own: one.own.map((count, g) => count + other.own[g]!),
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
