import type { CandidateView, DecisionResponse, DecisionView } from "@leadsim/scenarios";

/** What a robot that reads only the screen sends next, or null when the session is over. */
export function nextCommand(view: CandidateView): object | null {
  const { turn, decision, scene, status } = view;
  if (["completed", "withdrawn", "expired"].includes(status)) return null;
  if (status === "paused") return { type: "resume", turn };
  if (decision) return { type: "respond", turn, scene, response: firstResponse(decision) };
  return { type: "continue", turn };
}

/** A response that every decision takes: the first of what is offered. */
function firstResponse(decision: DecisionView): DecisionResponse {
  switch (decision.type) {
    case "choose":
      return { picked: idAt(decision.options, 0) };
    case "best-worst":
      return { best: idAt(decision.options, 0), worst: idAt(decision.options, 1) };
    case "rate":
      return { ratings: Object.fromEntries(decision.options.map(({ id }, place) => [id, 1 + (place % 5)])) };
    case "rank":
      return { order: decision.options.map(({ id }) => id) };
    case "select":
      return { picked: decision.options.slice(0, decision.pick.min).map(({ id }) => id) };
    case "allocate": {
      const amounts = decision.options.map(({ id }, place) => [id, place === 0 ? decision.budget : 0]);
      return { amounts: Object.fromEntries(amounts) };
    }
    case "estimate": {
      const { min, max, step } = decision;
      const by = step ?? (max - min) / 4;
      return { low: min, likely: min + by, high: min + 2 * by };
    }
    case "sort": {
      const room = new Map(decision.bins.map(({ id, max }) => [id, max ?? Number.POSITIVE_INFINITY]));
      const bins = decision.items.map(({ id }) => {
        const [bin, left] = [...room].find(([, free]) => free > 0)!;
        room.set(bin, left - 1);
        return [id, bin];
      });
      return { bins: Object.fromEntries(bins) };
    }
  }
}

function idAt(options: readonly { readonly id: string }[], place: number): string {
  return options[place]!.id;
}
