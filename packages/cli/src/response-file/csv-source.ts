import { csvRecords } from "@leadsim/authoring/csv";
import { asNumber } from "../csv/sheet.js";
import { UserError } from "../user-error.js";
import { type ColumnRoles, type Columns, columnsOf, helpWithText } from "./columns.js";
import { isNotMet, type Source, type SourceRow } from "./source.js";
import { textPieces } from "./text-pieces.js";

/**
 * Responses in CSV: one row per person, one column per item, empty where the item was not met.
 * @throws UserError when reading, with line and column
 */
export function csvSource(path: string, shown: string, roles: ColumnRoles): Source {
  const header = firstOf(csvRecords(textPieces(path, shown)));
  if (!header) throw new UserError(`${shown} is empty.`);
  const columns = columnsOf(header.cells, roles, shown);
  return {
    items: columns.items,
    columns: columns.names,
    *rows() {
      let first = true;
      for (const { line, cells, unclosed } of csvRecords(textPieces(path, shown))) {
        if (unclosed) throw new UserError(`${shown}, line ${line}: a quote is opened and never closed.`);
        if (first || (cells.length === 1 && cells[0] === "")) {
          first = false;
          continue;
        }
        if (cells.length !== header.cells.length) {
          throw new UserError(
            `${shown}, line ${line}: ${cells.length} cells where the first line names ${header.cells.length} columns.`,
          );
        }
        yield rowOf(cells, columns, roles, `${shown}, line ${line}`);
      }
    },
  };
}

function firstOf<Item>(list: Iterable<Item>): Item | undefined {
  // Leaving the loop closes the file.
  for (const item of list) return item;
  return undefined;
}

function rowOf(cells: readonly string[], columns: Columns, roles: ColumnRoles, at: string): SourceRow {
  const { items, places, id, group, weight, count } = columns;
  return {
    at,
    codes: places.map((place, item) => codeOf(cells[place]!.trim(), items[item]!, roles, at)),
    ...(id === undefined ? {} : { id: cells[id]!.trim() }),
    ...(group === undefined ? {} : { group: cells[group]!.trim() }),
    ...(weight === undefined ? {} : { weight: weightOf(cells[weight]!.trim(), at) }),
    ...(count === undefined ? {} : { count: countOf(cells[count]!.trim(), at) }),
  };
}

function codeOf(text: string, item: string, roles: ColumnRoles, at: string): number | undefined {
  if (isNotMet(text)) return undefined;
  const code = asNumber(text);
  if (code !== undefined && Number.isFinite(code)) return code;
  throw new UserError(
    `${at}: column ${item} holds “${text.slice(0, 40)}”, which is no number.`,
    `A response is a number, or empty where the item was not met. ${helpWithText(item, roles)}`,
  );
}

/** A person's weight. */
export function weightOf(text: string, at: string): number {
  const weight = asNumber(text);
  if (weight !== undefined && weight > 0 && weight < Infinity) return weight;
  throw new UserError(`${at}: the weight is “${text.slice(0, 40)}”; weights are numbers above 0.`);
}

/** How many people a row stands for. */
export function countOf(text: string, at: string): number {
  const count = asNumber(text);
  if (count !== undefined && Number.isSafeInteger(count) && count > 0) return count;
  throw new UserError(`${at}: the count is “${text.slice(0, 40)}”; counts are whole numbers from 1.`);
}
