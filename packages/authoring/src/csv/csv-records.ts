/** One line of a table, which may span several lines of the file. */
export interface CsvRecord {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote that was never closed swallowed the rest. */
  readonly unclosed: boolean;
}

/**
 * The records of a CSV text that comes in pieces. Spreadsheets write commas, semicolons or tabs, by their language: the first line tells, or a line
 * such as sep=; before it, which Excel writes for itself and which is no record. A byte order mark is passed over; a line ends with a line feed, a carriage return (old Macintosh files) or both; an empty line is a record of one empty cell.
 */
export function* csvRecords(pieces: Iterable<string>): Generator<CsvRecord> {
  const parser = new Parser();
  let head = "";
  for (const piece of pieces) {
    if (parser.separator === undefined) {
      head += piece;
      const end = head.search(/[\r\n]/);
      if (end < 0) continue;
      parser.begin(head.slice(0, end));
      yield* parser.read(head);
    } else {
      yield* parser.read(piece);
    }
  }
  if (parser.separator === undefined) {
    parser.begin(head);
    yield* parser.read(head);
  }
  yield* parser.end();
}

class Parser {
  separator: string | undefined;
  #first = true;
  /** The first line only names the separator. */
  #passOver = false;
  #line = 1;
  #began = 1;
  #cells: string[] = [];
  #word = "";
  #quoted = false;
  /** The last sign was a quote within quotes: the next one tells whether it closed them. */
  #maybeClosed = false;
  /** The last sign was a carriage return outside quotes: a line feed after it belongs to the same line end. */
  #returned = false;

  /** Takes the separator from the first line. */
  begin(head: string): void {
    const directive = /^\ufeff?"?sep=(.)"?$/i.exec(head);
    if (directive) {
      this.separator = directive[1]!;
      this.#passOver = true;
      return;
    }
    this.separator = [",", ";", "\t"].reduce((best, sign) =>
      head.split(sign).length > head.split(best).length ? sign : best,
    );
  }

  *read(text: string): Generator<CsvRecord> {
    let from = 0;
    if (this.#first && text.length > 0) {
      this.#first = false;
      if (text.startsWith("\ufeff")) from = 1;
    }
    for (let at = from; at < text.length; at += 1) {
      const sign = text[at]!;
      const sameEnd = this.#returned && sign === "\n";
      this.#returned = false;
      if (sameEnd) continue;
      if (sign === "\n") this.#line += 1;
      if (this.#quoted && !this.#maybeClosed) {
        if (sign === '"') this.#maybeClosed = true;
        else this.#word += sign;
        continue;
      }
      if (this.#maybeClosed) {
        this.#maybeClosed = false;
        if (sign === '"') {
          this.#word += sign;
          continue;
        }
        this.#quoted = false;
      }
      if (sign === '"' && this.#word === "") this.#quoted = true;
      else if (sign === this.separator) this.#endCell();
      else if (sign === "\n") yield* this.#endRecord(false);
      else if (sign === "\r") {
        this.#returned = true;
        this.#line += 1;
        yield* this.#endRecord(false);
      } else this.#word += sign;
    }
  }

  *end(): Generator<CsvRecord> {
    const unclosed = this.#quoted && !this.#maybeClosed;
    if (this.#cells.length > 0 || this.#word !== "" || unclosed) yield* this.#endRecord(unclosed);
  }

  #endCell(): void {
    this.#cells.push(this.#word);
    this.#word = "";
  }

  *#endRecord(unclosed: boolean): Generator<CsvRecord> {
    this.#endCell();
    const record = { line: this.#began, cells: this.#cells, unclosed };
    this.#cells = [];
    this.#began = this.#line;
    if (!this.#passOver) yield record;
    this.#passOver = false;
  }
}
