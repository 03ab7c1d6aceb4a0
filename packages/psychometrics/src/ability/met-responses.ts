import { notMet, type ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import type { BankItem, ItemBank } from "./item-bank.js";

/** A column of a response table that a calibration knows. */
export interface MetColumn {
  /** Position in the table. */
  readonly column: number;
  readonly item: BankItem;
  /** By cell of the table: 1 + the calibration's category, 0 where the item was not met. */
  readonly category: Uint8Array;
}

/** Responses in the categories of a calibration. */
export interface MetResponses {
  readonly persons: number;
  readonly columns: readonly MetColumn[];
  readonly cells: Uint8Array;
  /** Columns of the table. */
  readonly width: number;
  /** Columns left out because the calibration does not know them. */
  readonly ignored: readonly string[];
}

/**
 * Puts a table's responses into the calibration's categories, by their codes. Items of the calibration that
 * the table does not have are not met.
 *
 * @throws ScoringError `unknown-item` for a column the calibration does not have (unless `ignoreUnknown`),
 * `unknown-category` for a code that no category of the item holds
 */
export function metResponses(bank: ItemBank, table: ResponseTable, ignoreUnknown: boolean): MetResponses {
  const known = new Map(bank.items.map((item) => [item.id, item]));
  const columns: MetColumn[] = [];
  const ignored: string[] = [];
  table.items.forEach((id, column) => {
    const item = known.get(id);
    if (item) columns.push({ column, item, category: categoriesOf(item, table.codes[column]!) });
    else ignored.push(id);
  });
  if (ignored.length > 0 && !ignoreUnknown) {
    throw new ScoringError(
      "unknown-item",
      `The calibration has no item "${ignored[0]}"${ignored.length > 1 ? ` (and ${ignored.length - 1} more of the table's columns)` : ""}.`,
      { item: ignored[0]!, items: ignored.length },
    );
  }
  return { persons: table.persons, columns, cells: table.cells, width: table.items.length, ignored };
}

/** How many cells of the table a column may have that stand for a category. */
export function cellsOf({ category }: MetColumn): number {
  return 1 + category.findLastIndex((place) => place > 0);
}

function categoriesOf(item: BankItem, codes: ResponseTable["codes"][number]): Uint8Array {
  const category = new Uint8Array(notMet + 1);
  codes.forEach((merged, cell) => {
    const places = new Set(merged.map((code) => placeOf(item, code)));
    if (places.size > 1) {
      throw new ScoringError(
        "unknown-category",
        `The table merges the codes ${merged.join(", ")} of item ${item.id}, which the calibration keeps apart.`,
        { item: item.id, code: merged[0]! },
      );
    }
    category[cell] = 1 + [...places][0]!;
  });
  return category;
}

function placeOf(item: BankItem, code: number): number {
  const place = item.categories.findIndex((codes) => codes.includes(code));
  if (place >= 0) return place;
  throw new ScoringError(
    "unknown-category",
    `Item ${item.id} was calibrated without the response ${code}, so nothing is known about it.`,
    { item: item.id, code },
  );
}

/** The items that anybody of a table may have met. */
export function itemsMet({ columns }: MetResponses): readonly BankItem[] {
  return columns.map(({ item }) => item);
}

/** The calibration's category of a person's response, or −1 where the item was not met. */
export function categoryMet(
  { cells, width }: MetResponses,
  person: number,
  { column, category }: MetColumn,
): number {
  return category[cells[person * width + column]!]! - 1;
}
