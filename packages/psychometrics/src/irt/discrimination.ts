import type { CalibrationItem } from "@leadsim/scenarios";

/** An item's slope, of nominal items from the lowest category to the highest. */
export function discriminationOf({ a }: Pick<CalibrationItem, "a">): number {
  return typeof a === "number" ? a : a.at(-1)!;
}

/** Its standard error; 0 where the slope was fixed. */
export function discriminationError({ standardErrors: { a } }: CalibrationItem): number {
  return (Array.isArray(a) ? a.at(-1) : a) ?? 0;
}

/** Whether people with more ability surely respond lower: the slope is more than two standard errors below 0. */
export function isSurelyNegative(item: CalibrationItem): boolean {
  return discriminationOf(item) < -2 * discriminationError(item);
}
