import { CsvParser, type CsvRecord } from "./csv-parser.js";
import { separatorOf } from "./separator.js";

/** So much of a file tells what separates its cells. */
const headLength = 1 << 16;

/**
 * The records of a CSV text that comes in pieces. Spreadsheets write commas, semicolons or tabs, by their
 * language: the beginning of the file tells, or a line such as sep=; before it, which Excel writes for itself
 * and which is no record. A byte order mark is passed over; a line ends with a line feed, a carriage return
 * (old Macintosh files) or both; an empty line is a record of one empty cell.
 *
 * @param separator one character, where it is known; else it is told from the beginning of the text
 */
export function* csvRecords(pieces: Iterable<string>, separator?: string): Generator<CsvRecord> {
  let parser: CsvParser | undefined;
  let head = "";
  for (const piece of pieces) {
    if (parser) {
      yield* parser.read(piece);
      continue;
    }
    head += piece;
    if (head.length < headLength) continue;
    parser = parserFor(head, false, separator);
    yield* parser.read(head);
  }
  if (!parser) {
    parser = parserFor(head, true, separator);
    yield* parser.read(head);
  }
  yield* parser.end();
}

function parserFor(head: string, whole: boolean, asked: string | undefined): CsvParser {
  const directive = /^\ufeff?"?sep=([^\r\n])"?(?:[\r\n]|$)/i.exec(head)?.[1];
  const separator = asked ?? directive ?? separatorOf(head, whole);
  return new CsvParser(separator, directive !== undefined);
}
