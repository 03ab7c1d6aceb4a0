import type { DecisionOf } from "../answer/draft.js";
import type { Words } from "./words.js";

/** What a point of a scale means, in the author's words or, at its ends, in the player's; null where none says it. */
export function scaleMeaning(
  { min, max, anchors }: DecisionOf<"rate">["scale"],
  value: number,
  words: Words,
): string | null {
  if (anchors.length > 0) return anchors.find((anchor) => anchor.value === value)?.text ?? null;
  return value === min ? words.rateLow : value === max ? words.rateHigh : null;
}
