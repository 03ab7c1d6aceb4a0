import type { CsvRecord } from "./csv-parser.js";
import { csvRecords } from "./csv-records.js";

/** How a table is written. */
export interface CsvStyle {
  /** Between cells; a comma where nothing is said. */
  readonly separator?: string;
  /** In numbers; a point where nothing is said. */
  readonly decimal?: "." | ",";
}

/**
 * Rows as CSV, for spreadsheets: a line break that all of them read, and text that none of them runs. A cell
 * of text that a spreadsheet would take for a formula gets an apostrophe before it, which {@link fromCsv}
 * takes away again; numbers stay numbers.
 */
export function toCsv(
  rows: readonly (readonly (string | number)[])[],
  { separator = ",", decimal = "." }: CsvStyle = {},
): string {
  const cell = (value: string | number): string => {
    const word = typeof value === "number" ? String(value).replace(".", decimal) : shownAsText(value);
    return needsQuotes(word, separator) ? `"${word.replaceAll('"', '""')}"` : word;
  };
  return `${rows.map((row) => row.map(cell).join(separator)).join("\r\n")}\r\n`;
}

/** By this mark spreadsheets know that a file is UTF-8: without it they show “Ã©” for “é”. */
export const byteOrderMark = "\ufeff";

/** The records of a CSV text. A quote that is never closed runs to the end of the text. */
export function fromCsv(text: string, separator?: string): readonly CsvRecord[] {
  return Array.from(csvRecords([text], separator), (record) => ({
    ...record,
    cells: record.cells.map(asWritten),
  }));
}

/** A cell as it was before {@link toCsv} made text of it. */
export function asWritten(cell: string): string {
  return cell.startsWith("'") && wouldRun(cell) ? cell.slice(1) : cell;
}

/**
 * Signs that begin a formula, also full-width ones and behind white space; apostrophes before them count, so
 * that what is written is read back.
 */
function wouldRun(text: string): boolean {
  return /^'*(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/.test(text);
}

function shownAsText(text: string): string {
  return wouldRun(text) && !isPlainNumber(text) ? `'${text}` : text;
}

function isPlainNumber(text: string): boolean {
  return /^[+-]?(?:\d+(?:[.,]\d+)?|Inf)$/.test(text);
}

function needsQuotes(word: string, separator: string): boolean {
  return word.includes(separator) || /[",;\t\r\n|]|^\s|\s$/.test(word);
}
