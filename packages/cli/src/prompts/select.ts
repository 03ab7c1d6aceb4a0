import type { DecisionOf } from "./decision-of.js";
import { numbered, type Question, readLabel } from "./question.js";

/** Several of the options, within the limits: `1 4 5`. */
export function selectQuestion({ options, pick }: DecisionOf<"select">): Question {
  const many = pick.min === pick.max ? `${pick.max}` : `${pick.min} to ${pick.max}`;
  const example = options
    .slice(0, pick.max)
    .map((_, index) => Math.min(index * 2 + 1, options.length))
    .filter((figure, index, all) => all.indexOf(figure) === index)
    .join(" ");
  return {
    offered: numbered(options),
    how: `Type the numbers of the ones you pick, ${many} of ${options.length}, such as: ${example}`,
    slots: Array.from({ length: pick.max }, (_, index) => `pick ${index + 1} of ${many}`),
    least: pick.min,
    amounts: false,
    read: (word, _slot, before) => {
      const read = readLabel(word, options.length);
      if ("value" in read && before.includes(read.value)) return { problem: `${word} is already picked.` };
      return read;
    },
    finish: (values) => ({ response: { picked: values.map((index) => options[index]?.id ?? "") } }),
    understood: (values) => values.map((index) => `${index + 1}.  ${options[index]?.text ?? ""}`),
  };
}
