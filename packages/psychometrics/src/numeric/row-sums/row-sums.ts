/** Sums of a few rows of one table, again and again: of log-likelihoods, those of the responses that a person gave. */
export interface RowSums {
  /** Row by row, each of {@link widthOf} entries. */
  readonly table: Float64Array;
  /** Room for as many rows as are to be summed: where each begins in the table. */
  readonly picked: Int32Array;
  /** Entries of a row. */
  readonly result: Float64Array;
  /** Writes the sum of the first so many rows that are picked, one after the other, to the result. */
  readonly sum: (picked: number) => void;
}

/** How much room there is to be. */
export interface RowSumsSize {
  readonly rows: number;
  readonly columns: number;
  /** The most rows that are summed at once. */
  readonly picked: number;
}

/** Entries of a row: those that it has, filled up to eight. */
export function widthOf({ columns }: RowSumsSize): number {
  return 8 * Math.ceil(columns / 8);
}

/** The parts of the room, one after the other in one piece of memory. */
export function partsOf(size: RowSumsSize, memory: (bytes: number) => ArrayBuffer): Omit<RowSums, "sum"> {
  const width = widthOf(size);
  const buffer = memory(8 * width * (size.rows + 1) + 4 * size.picked);
  const table = new Float64Array(buffer, 0, width * size.rows);
  const result = new Float64Array(buffer, table.byteLength, width);
  return { table, result, picked: new Int32Array(buffer, table.byteLength + result.byteLength, size.picked) };
}
