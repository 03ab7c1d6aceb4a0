/** How an estimate ended; {@link AbilityColumns.status} holds positions in this list. */
export const abilityStatuses = [
  /** A finite estimate. */
  "estimated",
  /** Nothing was met: NaN, whatever the method. The mean of the prior is no estimate of a person. */
  "no-responses",
  /** Every response lies at one end, so that ML has no finite value: ±Infinity, SE NaN. */
  "unbounded",
  /** No maximum was found between −30 and 30: NaN. */
  "not-found",
] as const;

/** How an estimate ended. */
export type AbilityStatus = (typeof abilityStatuses)[number];

/** Estimates of many people, column by column. */
export interface AbilityColumns {
  readonly theta: Float64Array;
  /** Standard errors, the error of the item parameters in it where the calibration tells how sure they are. */
  readonly se: Float64Array;
  /** Standard errors given the item parameters: of EAP the SD of the posterior. */
  readonly sd: Float64Array;
  /** Items met. */
  readonly items: Uint16Array;
  /** Positions in {@link abilityStatuses}. */
  readonly status: Uint8Array;
}
