import type { DecisionOf } from "./decision-of.js";
import { numbered, type Question, readLabel } from "./question.js";

/** All options in order, best first: `3 1 4 2`. The last one may be left out: only one place is left for it. */
export function rankQuestion({ options }: DecisionOf<"rank">): Question {
  const complete = (values: readonly number[]) => [
    ...values,
    ...options.map((_, index) => index).filter((index) => !values.includes(index)),
  ];
  const example = options.map((_, index) => ((index + 2) % options.length) + 1).join(" ");
  return {
    offered: numbered(options),
    how: `Type the numbers of all ${options.length} in your order, the best first, such as: ${example}`,
    slots: options.map((_, index) => `place ${index + 1}`),
    least: options.length - 1,
    amounts: false,
    read: (word, _slot, before) => {
      const read = readLabel(word, options.length);
      if ("value" in read && before.includes(read.value)) {
        return { problem: `${word} is already in place ${before.indexOf(read.value) + 1}.` };
      }
      return read;
    },
    finish: (values) => ({
      response: { order: complete(values).map((index) => options[index]?.id ?? "") },
    }),
    understood: (values) =>
      complete(values).map((index, place) => `${place + 1}.  ${options[index]?.text ?? ""}`),
  };
}
