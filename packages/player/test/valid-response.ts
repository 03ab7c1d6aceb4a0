import type { DecisionResponse, DecisionView } from "@leadsim/scenarios";

/** Some response that a decision takes: the plainest one. */
export function validResponse(decision: DecisionView): DecisionResponse {
  switch (decision.type) {
    case "choose":
      return { picked: decision.options[0]!.id };
    case "best-worst":
      return { best: decision.options[0]!.id, worst: decision.options[1]!.id };
    case "rate":
      return { ratings: Object.fromEntries(decision.options.map(({ id }) => [id, decision.scale.max])) };
    case "rank":
      return { order: decision.options.map(({ id }) => id) };
    case "select":
      return { picked: decision.options.slice(0, decision.pick.min).map(({ id }) => id) };
    case "allocate":
      return {
        amounts: Object.fromEntries(
          decision.options.map(({ id }, place) => [id, place === 0 ? decision.budget : 0]),
        ),
      };
    case "estimate":
      return { low: decision.min, likely: decision.min, high: decision.max };
    case "sort": {
      const bins: Record<string, string> = {};
      for (const { id } of decision.items) {
        const free = decision.bins.find(
          (bin) => bin.max === null || Object.values(bins).filter((used) => used === bin.id).length < bin.max,
        );
        bins[id] = free!.id;
      }
      return { bins };
    }
  }
}
