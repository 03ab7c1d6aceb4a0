import type { AbilityRow } from "./ability-table.js";

/** Mean squares past these mark responses that do not go together, from this many items on. */
export const fitBounds = { infit: 1.5, outfit: 2, items: 8 } as const;

/** Whether somebody's responses go together; with few items that is not judged. */
export function fits({ items, infit, outfit }: AbilityRow): boolean {
  if (items < fitBounds.items) return true;
  return (infit ?? 1) <= fitBounds.infit && (outfit ?? 1) <= fitBounds.outfit;
}
