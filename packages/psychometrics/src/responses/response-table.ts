import { present } from "@leadsim/scenarios/rules";
import type { SampleKind } from "../samples/sample-kind.js";
import { ScoringError } from "../scoring-error.js";
import { isIdentifier } from "./identifiers.js";

/** Marks a cell without a response in {@link ResponseTable.cells}. */
export const notMet = 255;

/**
 * Responses of people to items: one row per person, one column per item, each cell the place of the response
 * among the item's categories, or {@link notMet} where the person never met the item.
 */
export interface ResponseTable {
  readonly items: readonly string[];
  readonly persons: number;
  /** Person by person, item by item: category from 0, or {@link notMet}. */
  readonly cells: Uint8Array;
  /** By item: the codes of the source that make up each category, lowest category first. */
  readonly codes: readonly (readonly (readonly number[])[])[];
  /** Whose responses they are, where that is known: documents made of the table can't say otherwise. */
  readonly kind?: SampleKind;
}

/**
 * Gathers rows of response codes into a table. The categories of an item are the codes that occur in its
 * column, in order of size: a code that nobody has is no category.
 *
 * @param items names of the columns, each once
 * @param rows one list per person in the order of `items`; undefined or NaN where the person did not meet the item
 * @param kind whose responses they are, where that is known
 * @throws ScoringError `bad-responses` for a duplicate item, a row of another length, a code that is no
 * finite number, or an item with more than 100 categories or of numbers that tell people apart
 */
export function responseTable(
  items: readonly string[],
  rows: Iterable<readonly (number | undefined)[]>,
  kind?: SampleKind,
): ResponseTable {
  const duplicate = items.find((item, place) => items.indexOf(item) !== place);
  if (duplicate !== undefined) {
    throw new ScoringError("bad-responses", `Item ${duplicate} is there twice.`, { item: duplicate });
  }
  const places = items.map(() => new Map<number, number>());
  const drafts = draftRows(items, rows, places);
  const sorted = places.map((codes) => [...codes.keys()].sort((a, b) => a - b));
  const rank = sorted.map((codes, item) => {
    const ranks = new Uint8Array(codes.length);
    codes.forEach((code, category) => {
      ranks[places[item]!.get(code)!] = category;
    });
    return ranks;
  });
  const cells = new Uint8Array(drafts.length * items.length);
  drafts.forEach((draft, person) => {
    for (let item = 0; item < items.length; item += 1) {
      const place = draft[item]!;
      cells[person * items.length + item] = place === notMet ? notMet : rank[item]![place]!;
    }
  });
  const table: ResponseTable = {
    items: [...items],
    persons: drafts.length,
    cells,
    codes: sorted.map((codes) => codes.map((code) => [code])),
    ...present({ kind }),
  };
  refuseIdentifiers(table);
  return table;
}

function refuseIdentifiers({ items, persons, cells, codes }: ResponseTable): void {
  const item = items.find((name, place) => {
    let filled = 0;
    for (let person = 0; person < persons; person += 1)
      if (cells[person * items.length + place] !== notMet) filled += 1;
    return isIdentifier(name, codes[place]!.length, filled);
  });
  if (item === undefined) return;
  const numbers = codes[items.indexOf(item)]!.length;
  throw new ScoringError(
    "bad-responses",
    `Column ${item} holds ${numbers} different numbers in ${persons} rows: they number or describe people, or are scores, and are no categories of a response.`,
    { item, numbers },
  );
}

/** The largest number of categories that an item may have. */
const mostCategories = 100;

/** Each row with, per item, the place of its code among those met so far. */
function draftRows(
  items: readonly string[],
  rows: Iterable<readonly (number | undefined)[]>,
  places: readonly Map<number, number>[],
): Uint8Array[] {
  const drafts: Uint8Array[] = [];
  for (const row of rows) {
    const at = drafts.length + 1;
    if (row.length !== items.length) {
      throw new ScoringError(
        "bad-responses",
        `Row ${at} holds ${row.length} responses where there are ${items.length} items.`,
        { row: at },
      );
    }
    drafts.push(Uint8Array.from(items, (item, place) => placeOf(row[place], places[place]!, item, at)));
  }
  return drafts;
}

function placeOf(code: number | undefined, places: Map<number, number>, item: string, row: number): number {
  if (code === undefined || Number.isNaN(code)) return notMet;
  if (!Number.isFinite(code)) {
    throw new ScoringError("bad-responses", `Row ${row} has no finite number at item ${item}.`, {
      item,
      row,
    });
  }
  const known = places.get(code);
  if (known !== undefined) return known;
  if (places.size === mostCategories) {
    throw new ScoringError(
      "bad-responses",
      `Item ${item} has more than ${mostCategories} different responses: it is not a set of categories.`,
      { item },
    );
  }
  places.set(code, places.size);
  return places.size - 1;
}
