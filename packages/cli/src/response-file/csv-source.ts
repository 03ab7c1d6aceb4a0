import { marksOf, type NumberMarks, readNumber } from "@leadsim/authoring/csv";
import { isNotMet } from "../csv/is-not-met.js";
import { groupedHint, toldMarks, twoReadings } from "../csv/sheet.js";
import { isMissing } from "../csv/table-options.js";
import { tableRecords } from "../csv/table-records.js";
import { UserError } from "../user-error.js";
import { type ColumnRoles, type Columns, columnsOf, helpWithText } from "./columns.js";
import type { Source, SourceRow } from "./source.js";
import { textPieces } from "./text-pieces.js";

/**
 * Responses in CSV: one row per person, one column per item, empty where the item was not met.
 * @throws UserError when reading, with line and column
 */
export function csvSource(path: string, shown: string, roles: ColumnRoles): Source {
  const records = () => tableRecords(textPieces(path, shown), shown, roles.separator);
  const header = firstOf(records());
  if (!header) throw new UserError(`${shown} is empty.`);
  const columns = columnsOf(header.cells, roles, shown);
  const told = toldMarks(roles);
  const ofColumn = marksWhereNeeded(records);
  return {
    items: columns.items,
    columns: columns.names,
    *rows() {
      let first = true;
      for (const { line, cells } of records()) {
        if (first) {
          first = false;
          continue;
        }
        if (cells.length !== header.cells.length) {
          throw new UserError(
            `${shown}, line ${line}: ${cells.length} cells where the first line names ${header.cells.length} columns.`,
            "Does another sign separate the cells? Say which: --separator",
          );
        }
        yield rowOf(cells, columns, { ...roles, told, ofColumn }, `${shown}, line ${line}`);
      }
    },
  };
}

function firstOf<Item>(list: Iterable<Item>): Item | undefined {
  // Leaving the loop closes the file.
  for (const item of list) return item;
  return undefined;
}

/** How the numbers of a column are written. */
type MarksOfColumn = (place: number) => NumberMarks;

/** Told by all its numbers: the file is read once more where one leaves it open. */
function marksWhereNeeded(records: () => Iterable<{ cells: readonly string[] }>): MarksOfColumn {
  const known = new Map<number, NumberMarks>();
  return (place) => {
    const marks = known.get(place) ?? marksOf(cellsAt(records(), place));
    known.set(place, marks);
    return marks;
  };
}

function* cellsAt(records: Iterable<{ cells: readonly string[] }>, place: number): Generator<string> {
  for (const { cells } of records) yield cells[place] ?? "";
}

interface Reading extends ColumnRoles {
  readonly told: NumberMarks;
  readonly ofColumn: MarksOfColumn;
}

function rowOf(cells: readonly string[], columns: Columns, reading: Reading, at: string): SourceRow {
  const { items, places, id, group, weight, count } = columns;
  const { told } = reading;
  const numberAt = (place: number) =>
    cellNumber(cells[place]!, `${at}, column ${columns.names[place]}`, told, () => reading.ofColumn(place));
  return {
    at,
    codes: places.map((place, item) => {
      const cell = cells[place]!;
      if (isNotMet(cell) || isMissing(cell, reading.missing)) return undefined;
      const code = numberAt(place);
      if (code !== undefined && Number.isFinite(code)) return code;
      throw new UserError(
        `${at}: column ${items[item]} holds “${cell.slice(0, 40)}”, which is no number.`,
        groupedHint(cell) ??
          `A response is a number, or empty where the item was not met. ${helpWithText(items[item]!, reading)}`,
      );
    }),
    ...(id === undefined ? {} : { id: cells[id]! }),
    ...(group === undefined ? {} : { group: cells[group]! }),
    ...(weight === undefined ? {} : { weight: weightOf(numberAt(weight), cells[weight]!, at) }),
    ...(count === undefined ? {} : { count: countOf(numberAt(count), cells[count]!, at) }),
  };
}

/**
 * A cell's number; undefined where it is none.
 * @param told how numbers are written, where a person said so
 * @param ofColumn how those of its column are, asked only where the cell leaves it open
 * @throws UserError where it may be two
 */
export function cellNumber(
  cell: string,
  at: string,
  told: NumberMarks,
  ofColumn: () => NumberMarks,
): number | undefined {
  const alone = readNumber(cell, told);
  const value = typeof alone === "object" ? readNumber(cell, ofColumn()) : alone;
  if (typeof value === "object") throw twoReadings(at, cell, value);
  return value;
}

/** A person's weight. */
export function weightOf(weight: number | undefined, text: string, at: string): number {
  if (weight !== undefined && weight > 0 && weight < Infinity) return weight;
  throw new UserError(`${at}: the weight is “${text.slice(0, 40)}”; weights are numbers above 0.`);
}

/** How many people a row stands for. */
export function countOf(count: number | undefined, text: string, at: string): number {
  if (count !== undefined && Number.isSafeInteger(count) && count > 0) return count;
  throw new UserError(`${at}: the count is “${text.slice(0, 40)}”; counts are whole numbers from 1.`);
}
