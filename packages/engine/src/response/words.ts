import type { EvidenceWord, Option } from "@leadsim/scenarios";
import { estimateFigures, present } from "@leadsim/scenarios/rules";
import type { LevelRow } from "../play/level-row.js";
import type { PlayDecision } from "../play/play.js";
import type { Answer } from "../play/run.js";

/**
 * The words of an answer, with what was done with them and, for a behavior, the key's level of each part: in the order
 * the candidate saw, for whom they may be.
 */
export function wordsOf(
  { type, options, decision }: PlayDecision,
  row: LevelRow,
  answer: Answer,
  order: readonly number[],
): EvidenceWord[] {
  const parts = row.parts(answer);
  const word = (place: number, as: EvidenceWord["as"], value?: number | string): EvidenceWord => ({
    ...wordOf(options[place]!),
    as,
    ...present({ value }),
    ...levelOf(parts[place]),
    ...whyOf(options[place]!.why),
  });
  switch (type) {
    case "choose":
      return [word(answer[0]!, "picked")];
    case "best-worst":
      return [word(answer[0]!, "best"), word(answer[1]!, "worst")];
    case "rate":
      return order.map((place) => word(place, "rated", answer[place]!));
    case "rank":
      return [...order]
        .sort((a, b) => answer[a]! - answer[b]!)
        .map((place) => word(place, "ranked", answer[place]!));
    case "select":
      return order.filter((place) => answer[place] === 1).map((place) => word(place, "picked"));
    case "allocate":
      return order.map((place) => word(place, "allocated", answer[place]!));
    case "sort": {
      const bins = decision.type === "sort" ? decision.bins : [];
      return order.map((place) => word(place, "sorted", bins[answer[place]!]!.text));
    }
    case "estimate": {
      const { unit, why } = decision as Extract<typeof decision, { type: "estimate" }>;
      return estimateFigures.map((figure, place) => ({
        option: figure,
        text: unit,
        as: "estimated",
        value: answer[place]!,
        ...levelOf(parts[place]),
        ...whyOf(why),
      }));
    }
  }
}

function wordOf({ id, text }: Option): { option: string; text: string } {
  return { option: id, text };
}

function levelOf(level: number | undefined): { level?: number } {
  return level === undefined ? {} : { level };
}

function whyOf(why: string | undefined): { why?: string } {
  return why === undefined ? {} : { why };
}
