import { marksOf, type NumberMarks, readGrouped, readNumber, type TwoReadings } from "@leadsim/authoring/csv";
import { strayCodes } from "@leadsim/psychometrics";
import { nearest } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { UserError } from "../user-error.js";
import { isNotMet } from "./is-not-met.js";
import { isMissing, type TableOptions } from "./table-options.js";
import { tableRecords } from "./table-records.js";

/** A CSV with a heading, one row per person. */
export interface Sheet {
  readonly shown: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where each row stands in the file, as an editor counts. */
  readonly lines: readonly number[];
  readonly marks: NumberMarks;
}

/**
 * @throws UserError where there is no row under the heading, a column comes twice, or a row has more cells
 * than the heading
 */
export function readSheet(text: string, shown: string, options: TableOptions = {}): Sheet {
  const [head, ...all] = tableRecords([text], shown, options.separator);
  const rows = all.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (!head || rows.length === 0) throw new UserError(`${shown} holds no row under its heading.`);
  const columns = head.cells;
  const twice = columns.find((name, at) => name !== "" && columns.indexOf(name) !== at);
  if (twice !== undefined) throw new UserError(`${shown} has the column ${twice} twice.`);
  const wide = rows.find(({ cells }) => cells.slice(columns.length).some((cell) => cell !== ""));
  if (wide) {
    throw new UserError(
      `${shown}, line ${wide.line}: ${wide.cells.length} cells where the first line names ${columns.length} columns.`,
      "Does another sign separate the cells? Say which: --separator",
    );
  }
  const { missing } = options;
  return {
    shown,
    columns,
    rows: rows.map(({ cells }) => cells.map((cell) => (isMissing(cell, missing) ? "" : cell))),
    lines: rows.map(({ line }) => line),
    marks: toldMarks(options),
  };
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
  return rows.map((row) => row[at] ?? "");
}

/** A cell's place, for messages. */
export function placeOf({ shown, lines }: Sheet, row: number, column: string): string {
  return `${shown}, line ${lines[row]}, column ${column}`;
}

/**
 * A column of numbers; NaN where a cell is empty or says that nothing is there.
 * @param what what they are, for the message
 * @param hint what to do about a cell that is no number
 * @throws UserError for a cell that is none, that may be two, or is empty where none may be
 */
export function numbersOf(
  sheet: Sheet,
  name: string,
  what: string,
  mayBeEmpty: boolean,
  hint?: string,
): number[] {
  const cells = columnOf(sheet, name).map((cell) => (isNotMet(cell) ? "" : cell));
  const marks = Object.keys(sheet.marks).length > 0 ? sheet.marks : marksOf(cells);
  return cells.map((cell, row) => {
    const value = readNumber(cell, marks);
    if (typeof value === "object") throw twoReadings(placeOf(sheet, row, name), cell, value);
    if (value !== undefined && (mayBeEmpty || !Number.isNaN(value))) return value;
    throw new UserError(
      `${placeOf(sheet, row, name)}: ${cell === "" ? "it is empty" : `“${cell}” is no number`}, so it can't be ${what}.`,
      groupedHint(cell) ?? hint,
    );
  });
}

/** What to do about a number with a mark between its thousands. */
export function groupedHint(cell: string): string | undefined {
  const grouped = readGrouped(cell);
  if (!grouped) return undefined;
  const { thousands, plain } = grouped;
  return thousands === undefined
    ? `If it is a number with marks between its digits, write it without them: ${plain}`
    : `If a mark stands between its thousands, say which: --thousands ${thousands === "'" ? `"'"` : thousands}`;
}

/** What a person said about how numbers are written. */
export function toldMarks({ decimal, thousands }: NumberMarks): NumberMarks {
  return {
    ...present({ decimal, thousands }),
  };
}

/** The refusal of a number that may be two, with both and how to say which. */
export function twoReadings(
  at: string,
  cell: string,
  { asThousands, asDecimal, mark }: TwoReadings,
): UserError {
  const [decimal, other] = mark === "," ? [",", "."] : [".", ","];
  return new UserError(
    `${at}: “${cell}” may be ${asThousands} or ${asDecimal}.`,
    `Say which: --decimal ${other} reads it as ${asThousands}, --decimal ${decimal} as ${asDecimal}.`,
  );
}

/** A column of numbers in which codes for what is missing are looked for. */
export interface NumberColumn {
  readonly name: string;
  readonly values: readonly number[];
  /** Values that are known to be right: what a few new people have is judged beside them. */
  readonly known?: readonly number[];
}

/**
 * What to tell of scores that may be codes for what is missing; undefined where there are none.
 */
export function strayInWords({ name, values, known = [] }: NumberColumn): string | undefined {
  const stray = strayCodes([...known, ...values.filter((value) => Number.isFinite(value))]).filter(
    (code) => values.includes(code) && !known.includes(code),
  );
  if (stray.length === 0) return undefined;
  const people = values.filter((value) => stray.includes(value)).length;
  return `The column ${name} holds ${stray.join(" and ")} (${people === 1 ? "1 person" : `${people} people`}), which may be a code for what is missing. It counts as a score here, which is right if it is one; if not, leave it out with --missing ${stray.join(",")}`;
}

/** Warnings of such codes in columns of a table. */
export function strayInColumns({ shown }: Sheet, columns: readonly NumberColumn[]): readonly string[] {
  return columns.flatMap((column) => {
    const stray = strayInWords(column);
    return stray === undefined ? [] : [`Warning: ${shown}: ${stray}`];
  });
}
