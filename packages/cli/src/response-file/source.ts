/** One person's responses as they stand in a file. */
export interface SourceRow {
  /** For messages, such as `responses.csv, line 12`. */
  readonly at: string;
  /** In the order of the source's items. */
  readonly codes: readonly (number | undefined)[];
  readonly id?: string;
  readonly group?: string;
  readonly weight?: number;
  readonly count?: number;
}

/** A file whose items are known, and whose rows can be read once. */
export interface Source {
  readonly items: readonly string[];
  /** All columns, items or not. */
  readonly columns: readonly string[];
  rows(): Iterable<SourceRow>;
}
