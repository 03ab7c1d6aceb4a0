import { CsvParser } from "./csv-parser.js";

/**
 * What spreadsheets and databases separate cells with. Where two fit alike the earlier one is meant: a comma
 * also stands in prose and decimals.
 */
const signs: readonly string[] = ["\t", ";", "|", ","];

/** So many lines are looked at. */
const recordsRead = 50;

/**
 * What separates the cells of a table, told from its beginning: the sign that parts all lines into as many
 * cells as the first one, quotes counted.
 *
 * @param head the beginning of the text
 * @param whole whether it is all of it; else the last line may be cut
 */
export function separatorOf(head: string, whole: boolean): string {
  const fits = signs.map((sign) => ({ sign, ...fitOf(head, whole, sign) }));
  const parting = fits.filter(({ columns }) => columns > 1);
  // A table of one column has none; a sign that parts its cells, as a decimal comma, is not its separator.
  if (parting.length === 0) {
    return [...fits].reverse().find(({ alike }) => alike === 1)?.sign ?? ",";
  }
  return parting.reduce((best, fit) =>
    fit.alike > best.alike || (fit.alike === best.alike && fit.columns > best.columns) ? fit : best,
  ).sign;
}

/** How many cells the first line has with a sign, and the share of lines that have as many. */
function fitOf(head: string, whole: boolean, sign: string): { columns: number; alike: number } {
  const parser = new CsvParser(sign);
  const counts: number[] = [];
  for (const { cells } of recordsIn(parser, head, whole)) {
    if (cells.length === 1 && cells[0]!.trim() === "") continue;
    counts.push(cells.length);
    if (counts.length === recordsRead) break;
  }
  const [columns = 0] = counts;
  return { columns, alike: counts.filter((count) => count === columns).length / Math.max(1, counts.length) };
}

function* recordsIn(
  parser: CsvParser,
  head: string,
  whole: boolean,
): Generator<{ cells: readonly string[] }> {
  yield* parser.read(head);
  if (whole) yield* parser.end();
}
