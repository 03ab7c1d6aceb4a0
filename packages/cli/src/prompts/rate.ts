import { plainLine } from "../terminal/plain.js";
import type { DecisionOf } from "./decision-of.js";
import { numbered, type Question } from "./question.js";

/** A rating from 1 to 5 for every option: `4 2 5 1`. */
export function rateQuestion({ options, scale }: DecisionOf<"rate">): Question {
  const [low = "not effective at all", high = "very effective"] = [
    scale.anchors[0],
    scale.anchors.at(-1),
  ].map((anchor) => anchor && plainLine(anchor.text));
  return {
    offered: numbered(options),
    how: `Rate all ${options.length} from 1 (${low}) to 5 (${high}), in the order shown, such as: ${options
      .map((_, index) => [4, 2, 5, 1, 3][index % 5])
      .join(" ")}`,
    slots: options.map((option, index) => `${index + 1}. ${option.text}`),
    least: options.length,
    amounts: false,
    read: (word) =>
      /^[1-5]$/.test(word)
        ? { value: Number(word) }
        : { problem: `“${word}” is not a rating. Ratings are 1, 2, 3, 4 or 5.` },
    finish: (values) => ({
      response: {
        ratings: Object.fromEntries(options.map((option, index) => [option.id, values[index] ?? 3])),
      },
    }),
    understood: (values) => options.map((option, index) => `${values[index]}  ${option.text}`),
  };
}
