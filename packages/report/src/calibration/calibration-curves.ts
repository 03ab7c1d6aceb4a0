/** What a calibration says at points of ability and of sums, computed by whoever makes the page. */
export interface CalibrationCurves {
  /** Ascending. */
  readonly theta: readonly number[];
  /** Information of all items at each; null where items of testlets make it none. */
  readonly information: readonly number[] | null;
  /** One row per sum of places of all items, from 0 up. */
  readonly sums: readonly SumRow[];
}

/** What a sum says of ability. */
export interface SumRow {
  readonly theta: number;
  readonly se: number;
  /** Share of the population expected at it. */
  readonly probability: number;
}
