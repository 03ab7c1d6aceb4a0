import type { DecisionOf } from "./decision-of.js";
import { numbered, type Question, readLabel } from "./question.js";

/** The most and the least effective: `4 1`. */
export function bestWorstQuestion({ options }: DecisionOf<"best-worst">): Question {
  return {
    offered: numbered(options),
    how: "Type two numbers: the most effective first, then the least effective, such as: 3 1",
    slots: ["most effective", "least effective"],
    least: 2,
    amounts: false,
    read: (word, slot, before) => {
      const read = readLabel(word, options.length);
      if (slot === 1 && "value" in read && before[0] === read.value) {
        return { problem: "The most and the least effective must be two different ones." };
      }
      return read;
    },
    finish: ([best = 0, worst = 0]) => ({
      response: { best: options[best]?.id ?? "", worst: options[worst]?.id ?? "" },
    }),
    understood: ([best = 0, worst = 0]) => [
      `Most effective: ${options[best]?.text ?? ""}`,
      `Least effective: ${options[worst]?.text ?? ""}`,
    ],
  };
}
