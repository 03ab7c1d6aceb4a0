import type { DecisionOf } from "./decision-of.js";
import { numbered, type Question, readLabel } from "./question.js";

/** One option: `2`. */
export function chooseQuestion({ options }: DecisionOf<"choose">): Question {
  return {
    offered: numbered(options),
    how: `Type the number of the one you choose, 1 to ${options.length}.`,
    slots: ["your choice"],
    least: 1,
    amounts: false,
    read: (word) => readLabel(word, options.length),
    finish: ([picked = 0]) => ({ response: { picked: options[picked]?.id ?? "" } }),
    understood: () => [],
  };
}
