import type { CalibrationItem } from "@leadsim/scenarios";
import { notMet, type ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";

/** The categories of an item as they are fitted. */
export interface ItemCategories {
  /** Codes in the responses that make up each, lowest first. */
  readonly codes: readonly (readonly number[])[];
  /** From a category of the table to one of these. */
  readonly recode: Uint8Array;
  /** Responses in each. */
  readonly counts: readonly number[];
}

/** A category with fewer responses is an error, or is joined to its neighbor. */
export const fewestResponses = 3;

/**
 * The categories of the item in a column; thin ones are let be unless they are to be joined.
 *
 * @throws ScoringError `one-category` where there is too little to estimate from
 */
export function categoriesOf(
  table: ResponseTable,
  column: number,
  sparse: "error" | "merge" | "keep",
): ItemCategories {
  const item = table.items[column]!;
  const codes = table.codes[column]!;
  const counts = countsOf(table, column);
  const groups = codes.map((_, category) => [category]);
  const size = (group: readonly number[]): number =>
    group.reduce((sum, category) => sum + counts[category]!, 0);
  const fewest = (): number => groups.findIndex((group) => size(group) < fewestResponses);
  for (let thin = fewest(); sparse === "merge" && thin >= 0 && groups.length > 1; thin = fewest()) {
    joinToNeighbor(groups, thin, size);
  }
  if (groups.length < 2) throw oneCategory(item, codes, counts);
  const recode = new Uint8Array(codes.length);
  groups.forEach((group, to) => {
    for (const from of group) recode[from] = to;
  });
  return {
    codes: groups.map((group) => group.flatMap((category) => [...codes[category]!])),
    recode,
    counts: groups.map(size),
  };
}

/**
 * The categories of an anchor, where the table's codes are found.
 *
 * @throws ScoringError `unknown-category` where a response has a code that the anchor does not know
 */
export function categoriesOfAnchor(
  table: ResponseTable,
  column: number,
  anchor: CalibrationItem,
): ItemCategories {
  const counts = countsOf(table, column);
  const places = table.codes[column]!.map((codes) => {
    const found = new Set(codes.map((code) => anchor.categories.findIndex((known) => known.includes(code))));
    const [place] = found;
    if (found.size !== 1 || place === undefined || place < 0) {
      throw new ScoringError(
        "unknown-category",
        `The responses to item ${anchor.id} hold ${codes.join(", ")}, which is no category of its calibration: use responses coded as they were there.`,
        { item: anchor.id, category: codes.join(", ") },
      );
    }
    return place;
  });
  const sums = anchor.categories.map(() => 0);
  places.forEach((place, category) => {
    sums[place] = sums[place]! + counts[category]!;
  });
  return { codes: anchor.categories, recode: Uint8Array.from(places), counts: sums };
}

function countsOf(table: ResponseTable, column: number): number[] {
  const counts = table.codes[column]!.map(() => 0);
  for (let person = 0; person < table.persons; person += 1) {
    const category = table.cells[person * table.items.length + column]!;
    if (category !== notMet) counts[category] = counts[category]! + 1;
  }
  return counts;
}

/** The end has one neighbor; between two, the one with fewer responses, and the lower one where they are equal. */
function joinToNeighbor(groups: number[][], thin: number, size: (group: readonly number[]) => number): void {
  const below = groups[thin - 1];
  const above = groups[thin + 1];
  const down = !above || (below && size(below) <= size(above));
  const first = down ? thin - 1 : thin;
  groups.splice(first, 2, [...groups[first]!, ...groups[first + 1]!]);
}

function oneCategory(
  item: string,
  codes: readonly (readonly number[])[],
  counts: readonly number[],
): ScoringError {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const what =
    total === 0
      ? "has no responses"
      : codes.length === 1
        ? `has only the response ${codes[0]!.join(", ")}, from all ${total} people who met it`
        : "has fewer than two categories left once sparse ones are joined";
  return new ScoringError(
    "one-category",
    `Item ${item} ${what}: nothing can be estimated from it. Leave it out.`,
    { item, responses: total },
  );
}

/**
 * Refuses categories with fewer responses than `least`, of all items at once, so that they can be seen to at once.
 *
 * @throws ScoringError `sparse-category`
 */
export function refuseSparse(
  table: ResponseTable,
  least: number,
  isConcerned: (item: string) => boolean,
): void {
  const thin = table.items.flatMap((item, column) => {
    const codes = table.codes[column]!;
    if (codes.length < 2 || !isConcerned(item)) return [];
    const counts = countsOf(table, column);
    const place = counts.findIndex((count) => count < least);
    return place < 0 ? [] : [{ item, category: codes[place]!.join(", "), responses: counts[place]! }];
  });
  const [first] = thin;
  if (!first) return;
  const each = thin.map(
    ({ item, category, responses }) =>
      `${item} has ${responses === 0 ? "no response" : responses === 1 ? "1 response" : `${responses} responses`} of ${category}`,
  );
  const shown = each.slice(0, 5).join("; ");
  const rest = each.length > 5 ? `; and ${each.length - 5} more` : "";
  throw new ScoringError(
    "sparse-category",
    `${thin.length === 1 ? "Item" : `${thin.length} items:`} ${shown}${rest}. ${
      least === 1
        ? "Nothing can be said about a category that nobody chose."
        : `Fewer than ${least} hardly determine the parameters of a category.`
    } Join it to a neighboring one (option sparse: "merge"), ${least === 1 ? "" : 'keep it as unsure as it is ("keep"), '}leave the item out, or gather more responses.`,
    { ...first, items: thin.map(({ item }) => item).join(" ") },
  );
}
