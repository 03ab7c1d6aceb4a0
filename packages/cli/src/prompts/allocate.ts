import type { DecisionOf } from "./decision-of.js";
import { numbered, type Question, readAmount } from "./question.js";

/** A budget spread over the options: `100 60 40 20`. Enter at the last one gives it all that is left. */
export function allocateQuestion({ options, budget: amount, unit, step }: DecisionOf<"allocate">): Question {
  const left = (values: readonly number[]) => round(amount - values.reduce((sum, value) => sum + value, 0));
  return {
    offered: numbered(options),
    how: `Spread ${amount} ${unit} over the ${options.length}, in steps of ${step}: one amount for each, in the order shown, all of it spent. Enter at the last gives it what is left.`,
    slots: options.map((option, index) => `${index + 1}. ${option.text}`),
    least: options.length,
    amounts: true,
    read: (word, _slot, before) => {
      const read = readAmount(word);
      if ("problem" in read) return read;
      if (read.value < 0) return { problem: "An amount can't be below 0." };
      if (!isMultiple(read.value, step)) {
        return { problem: `${word} is not a multiple of ${step}: amounts go in steps of ${step} ${unit}.` };
      }
      if (read.value > left(before)) {
        return { problem: `${word} is more than the ${left(before)} ${unit} left.` };
      }
      return read;
    },
    fallback: (before) => (before.length === options.length - 1 ? left(before) : undefined),
    finish: (values) =>
      left(values) === 0
        ? {
            response: {
              amounts: Object.fromEntries(options.map((option, index) => [option.id, values[index] ?? 0])),
            },
          }
        : {
            problem: `${left(values)} ${unit} are not spent yet: the amounts must add up to ${amount} ${unit}.`,
          },
    understood: (values) => options.map((option, index) => `${values[index]} ${unit}  ${option.text}`),
  };
}

function isMultiple(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-9;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
