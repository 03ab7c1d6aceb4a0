import { fromCsv } from "@leadsim/authoring/csv";
import { nearest } from "@leadsim/scenarios";
import { UserError } from "../user-error.js";

/** A CSV with a heading, one row per person. */
export interface Sheet {
  readonly shown: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** @throws UserError where there is no row under the heading, or a column comes twice */
export function readSheet(text: string, shown: string): Sheet {
  const [head = [], ...rows] = fromCsv(text);
  const columns = head.map((name) => name.trim());
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) throw new UserError(`${shown} holds no row under its heading.`);
  const twice = columns.find((name, at) => name !== "" && columns.indexOf(name) !== at);
  if (twice !== undefined) throw new UserError(`${shown} has the column ${twice} twice.`);
  return { shown, columns, rows: filled };
}

/**
 * The cells of one column, trimmed; empty where a row is short.
 * @throws UserError for a column that is not there
 */
export function columnOf({ shown, columns, rows }: Sheet, name: string): string[] {
  const at = columns.indexOf(name);
  if (at < 0) {
    const near = nearest(name, columns);
    throw new UserError(
      `${shown} has no column ${name}.`,
      near ? `Did you mean ${near}?` : `It has: ${columns.slice(0, 20).join(", ")}`,
    );
  }
  return rows.map((row) => (row[at] ?? "").trim());
}

/** A number as spreadsheets write them, with a point or a decimal comma; NaN for an empty cell, undefined for anything else. */
export function asNumber(cell: string): number | undefined {
  if (cell === "") return Number.NaN;
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(cell)) return undefined;
  return Number(cell.replace(",", "."));
}

/**
 * A column of numbers.
 * @param what what they are, for the message
 * @throws UserError for a cell that is none, or is empty where none may be
 */
export function numbersOf(sheet: Sheet, name: string, what: string, mayBeEmpty: boolean): number[] {
  return columnOf(sheet, name).map((cell, row) => {
    const value = asNumber(cell);
    if (value !== undefined && (mayBeEmpty || !Number.isNaN(value))) return value;
    throw new UserError(
      `${sheet.shown}, row ${row + 2}, column ${name}: ${cell === "" ? "it is empty" : `“${cell}” is no number`}, so it can't be ${what}.`,
    );
  });
}
