/** One person of a table of abilities, on the calibration's scale. */
export interface AbilityRow {
  readonly id: string;
  /** Undefined where there is no estimate with a number: nothing met, or no bound. */
  readonly theta: number | undefined;
  readonly se: number | undefined;
  /** Items met. */
  readonly items: number;
  /** Mean squares; 1 is as expected. Undefined where they could not be computed. */
  readonly infit: number | undefined;
  readonly outfit: number | undefined;
  /** Such as `estimated`, `no-responses`, `unbounded`. */
  readonly status: string;
}

/** A row whose ability has a number. */
export type Estimated = AbilityRow & { readonly theta: number; readonly se: number };

/** The rows with a number. */
export function estimatedRows(rows: readonly AbilityRow[]): Estimated[] {
  return rows.filter((row): row is Estimated => row.theta !== undefined && row.se !== undefined);
}
