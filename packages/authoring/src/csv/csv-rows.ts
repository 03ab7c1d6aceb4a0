import { csvRecords } from "./csv-records.js";

/** One cell as CSV: in quotes where it holds a separator, a quote or a line break. */
function cell(text: string | number): string {
  const word = String(text);
  return /[",;\t\r\n]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
}

/** Rows as CSV, for spreadsheets: commas, and a line break that all of them read. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * The rows of a CSV text. A quote that is never closed runs to the end of the text.
 */
export function fromCsv(text: string): readonly (readonly string[])[] {
  return Array.from(csvRecords([text]), ({ cells }) => cells);
}
