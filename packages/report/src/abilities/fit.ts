import type { AbilityRow } from "./ability-table.js";

/** Mean squares past these mark responses that do not go together, from this many items on. */
export const fitBounds = { infit: 1.5, outfit: 2, items: 8 } as const;

/** Whether it can be judged how somebody's responses go together: there are figures, over enough items. */
export function isJudged({ items, infit, outfit }: AbilityRow): boolean {
  return items >= fitBounds.items && (infit !== undefined || outfit !== undefined);
}

/** Whether somebody's responses go together, or that is not judged. */
export function fits(row: AbilityRow): boolean {
  if (!isJudged(row)) return true;
  return (row.infit ?? 1) <= fitBounds.infit && (row.outfit ?? 1) <= fitBounds.outfit;
}
