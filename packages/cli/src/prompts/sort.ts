import type { DecisionOf } from "./decision-of.js";
import { numbered, type Question, readLabel } from "./question.js";

/** A bin for every item: `1 3 2 2 4`. Items have letters, bins have numbers. */
export function sortQuestion({ items, bins }: DecisionOf<"sort">): Question {
  const label = (index: number) => String.fromCharCode(97 + (index % 26));
  return {
    offered: items.map((item, index) => ({ label: label(index), text: item.text })),
    legend: {
      title: "Where each can go:",
      entries: numbered(
        bins.map((bin) => ({ text: bin.max === null ? bin.text : `${bin.text} (at most ${bin.max})` })),
      ),
    },
    how: `For each of the ${items.length} items, in the order shown, type the number of where it goes, such as: ${items
      .map((_, index) => (index % bins.length) + 1)
      .join(" ")}`,
    slots: items.map((item, index) => `${label(index)}. ${item.text}`),
    least: items.length,
    amounts: false,
    read: (word, _slot, before) => {
      const read = readLabel(word, bins.length);
      if ("problem" in read) return read;
      const bin = bins[read.value];
      const there = before.filter((index) => index === read.value).length;
      if (bin && bin.max !== null && there >= bin.max) {
        return { problem: `“${bin.text}” is full: at most ${bin.max} can go there.` };
      }
      return read;
    },
    finish: (values) => ({
      response: {
        bins: Object.fromEntries(items.map((item, index) => [item.id, bins[values[index] ?? 0]?.id ?? ""])),
      },
    }),
    understood: (values) =>
      bins.flatMap((bin, place) => {
        const here = items.flatMap((_, index) => (values[index] === place ? [label(index)] : []));
        return here.length > 0 ? [`${bin.text}: ${here.join(", ")}`] : [];
      }),
  };
}
