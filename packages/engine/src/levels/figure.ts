import type { Range } from "@leadsim/scenarios";
import { divide, subtract } from "@leadsim/scenarios/rules";

/** Where a figure should lie, and how far outside costs a level. */
export type KeyedRange = Range & { readonly offBy: number };

/** clamp(5 − excess / off-by, 1, 5), excess being the distance outside the keyed range. */
export function levelOfFigure(value: number, { from, to, offBy }: KeyedRange): number {
  const excess = Math.max(subtract(from, value), subtract(value, to), 0);
  return excess === 0 ? 5 : Math.min(5, Math.max(1, subtract(5, divide(excess, offBy))));
}
