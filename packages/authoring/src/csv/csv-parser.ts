/** One line of a table, which may span several lines of the file. */
export interface CsvRecord {
  /** Where it begins, counted from 1, as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote that was never closed swallowed the rest. */
  readonly unclosed: boolean;
}

/** Takes a text apart that comes in pieces of any size. */
export class CsvParser {
  readonly #separator: string;
  /** The first line only names the separator. */
  #passOver: boolean;
  #first = true;
  #line = 1;
  #began = 1;
  #cells: string[] = [];
  #word = "";
  #quoted = false;
  /** The last sign was a quote within quotes: the next one tells whether it closed them. */
  #maybeClosed = false;
  /** The last sign was a carriage return outside quotes: a line feed after it belongs to the same line end. */
  #returned = false;

  constructor(separator: string, passOver = false) {
    this.#separator = separator;
    this.#passOver = passOver;
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
      // Some programs write a space after each separator: a quote after it opens a quoted cell all the same.
      if (sign === '"' && /^ *$/.test(this.#word)) {
        this.#quoted = true;
        this.#word = "";
      } else if (sign === this.#separator) this.#endCell();
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
