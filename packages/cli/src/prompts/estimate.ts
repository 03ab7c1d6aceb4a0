import { estimateFigures } from "@leadsim/scenarios/rules";
import type { DecisionOf } from "./decision-of.js";
import { type Question, readAmount } from "./question.js";

/** Three figures, low, likely and high: `1500 1700 1900`. */
export function estimateQuestion({ unit, min, max, step }: DecisionOf<"estimate">): Question {
  const steps = step === null ? "" : `, in steps of ${step}`;
  return {
    offered: [],
    how: `Type three figures in ${unit}: low, likely and high, from ${min} to ${max}${steps}.`,
    slots: [`low (${unit})`, `likely (${unit})`, `high (${unit})`],
    least: 3,
    amounts: true,
    read: (word, slot, before) => {
      const read = readAmount(word);
      if ("problem" in read) return read;
      if (read.value < min || read.value > max) {
        return { problem: `${word} is outside ${min} to ${max} ${unit}.` };
      }
      if (step !== null && !isOnStep(read.value, min, step)) {
        return { problem: `${word} is not on a step: figures go in steps of ${step} from ${min}.` };
      }
      const previous = before[slot - 1];
      if (previous !== undefined && read.value < previous) {
        return {
          problem: `${estimateFigures[slot]} (${word}) can't be below ${estimateFigures[slot - 1]} (${previous}).`,
        };
      }
      return read;
    },
    finish: ([low = min, likely = min, high = min]) => ({ response: { low, likely, high } }),
    understood: ([low, likely, high]) => [`low ${low}, likely ${likely}, high ${high} ${unit}`],
  };
}

function isOnStep(value: number, min: number, step: number): boolean {
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}
