import type { Calibration } from "@leadsim/scenarios";
import { discriminationOf } from "../irt/discrimination.js";
import { ScoringError } from "../scoring-error.js";

/**
 * Items that people with more ability respond lower to: their slopes are below 0. In estimates from single responses
 * each counts by its slope, and nothing is wrong; in a sum it counts against the others.
 */
export function fallingItems({ items }: Pick<Calibration, "items">): string[] {
  return items.filter((item) => discriminationOf(item) < 0).map(({ id }) => id);
}

/** @throws ScoringError `bad-calibration` where items fall with ability, so that sums do not go with it */
export function checkSumsRise(calibration: Calibration): void {
  const falling = fallingItems(calibration);
  if (falling.length === 0) return;
  throw new ScoringError(
    "bad-calibration",
    `Sums of these items say nothing of ability: people with more of it respond lower to ${falling.join(", ")} (slopes below 0). Turn the codes of items that are keyed the other way around (the lowest for the highest), or leave the items out, then calibrate again.`,
    { items: falling.join(" ") },
  );
}
