import type { Ranged } from "@leadsim/scenarios";
import type { ChangeVerdict } from "../words/ability-words.js";

/** One person of a table of abilities, in T scores: 50 + 10·θ. */
export interface AbilityRow {
  readonly id: string;
  /** T score and its 90% range; undefined where there is no estimate with a number: nothing met, or no bound. */
  readonly t: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Items met. */
  readonly items: number;
  /** Mean squares; 1 is as expected. Undefined where they could not be computed. */
  readonly infit: number | undefined;
  readonly outfit: number | undefined;
  /** Such as `estimated`, `no-responses`, `unbounded`. */
  readonly status: string;
  /** Where the score stands in norms; left out where none were applied. */
  readonly standing?: { readonly percentile: Ranged; readonly sten: Ranged };
  /** Since an earlier sitting, in T; left out where there was none. */
  readonly change?: AbilityChange;
}

/** How far a T score moved, with its 90% interval. */
export interface AbilityChange {
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** `unsure` where the interval holds 0. */
  readonly verdict: ChangeVerdict;
}

/** A row whose ability has a number. */
export type Estimated = AbilityRow & { readonly t: number; readonly low: number; readonly high: number };

/** Whether a row has a number with its range. */
export function isEstimated(row: AbilityRow): row is Estimated {
  return row.t !== undefined && row.low !== undefined && row.high !== undefined;
}
