import type { DecisionResponse } from "@leadsim/scenarios";
import type { PlayDecision } from "../play/play.js";
import type { Answer } from "../play/run.js";

// An answer holds, by type:  choose [option] · best-worst [best, worst] · rate rating by option · rank position by
// option, 1 the best · select 1 or 0 by option · allocate amount by option · estimate [low, likely, high] ·
// sort bin by item

/** Writes a valid response as numbers. */
export function writeAnswer(decision: PlayDecision, response: DecisionResponse, answer: Answer): void {
  const { optionIndex, binIndex, options } = decision;
  const place = (id: string): number => optionIndex.get(id) ?? -1;
  if ("best" in response) {
    answer[0] = place(response.best);
    answer[1] = place(response.worst);
  } else if ("low" in response) {
    answer[0] = response.low;
    answer[1] = response.likely;
    answer[2] = response.high;
  } else if ("order" in response) {
    for (const [position, id] of response.order.entries()) answer[place(id)] = position + 1;
  } else if ("picked" in response) {
    if (typeof response.picked === "string") answer[0] = place(response.picked);
    else {
      answer.fill(0, 0, options.length);
      for (const id of response.picked) answer[place(id)] = 1;
    }
  } else {
    for (const [index, { id }] of options.entries()) {
      if ("ratings" in response) answer[index] = response.ratings[id]!;
      else if ("amounts" in response) answer[index] = response.amounts[id]!;
      else answer[index] = binIndex.get(response.bins[id]!)!;
    }
  }
}

/** The response an answer stands for. */
export function readAnswer({ type, options, decision }: PlayDecision, answer: Answer): DecisionResponse {
  const id = (place: number): string => options[answer[place]!]!.id;
  const values = (): { [id: string]: number } =>
    Object.fromEntries(options.map((option, place) => [option.id, answer[place]!]));
  switch (type) {
    case "choose":
      return { picked: id(0) };
    case "best-worst":
      return { best: id(0), worst: id(1) };
    case "rate":
      return { ratings: values() };
    case "rank": {
      const order: string[] = [];
      for (const [place, option] of options.entries()) order[answer[place]! - 1] = option.id;
      return { order };
    }
    case "select":
      return { picked: options.filter((_, place) => answer[place] === 1).map((option) => option.id) };
    case "allocate":
      return { amounts: values() };
    case "estimate":
      return { low: answer[0]!, likely: answer[1]!, high: answer[2]! };
    case "sort": {
      const bins = decision.type === "sort" ? decision.bins : [];
      return {
        bins: Object.fromEntries(options.map((option, place) => [option.id, bins[answer[place]!]!.id])),
      };
    }
  }
}
