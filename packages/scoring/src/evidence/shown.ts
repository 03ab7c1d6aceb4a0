import type { Evidence, ProfileEvidence } from "@leadsim/scenarios";

/** From level 4 on something is reached, from 2.5 on partly. Rounding errors of computed levels are forgiven. */
export const reachedFrom = 4 - 1e-9;
const partlyFrom = 2.5 - 1e-9;

/** How much was shown, and how. */
export type Shown = ProfileEvidence["shown"];

/**
 * Seen is what was chosen: a level of 4 or more, and something at 4 or more among what was picked. Where
 * options were rated, ranked or sorted, nothing was chosen, and the same level says that the person judges well.
 */
export function shownBy({ level, chosen }: Pick<Evidence, "level" | "chosen">): Shown {
  if (level >= reachedFrom) {
    if (chosen === null) return "judged";
    return chosen >= reachedFrom ? "seen" : "partly";
  }
  return level >= partlyFrom ? "partly" : "not-shown";
}
