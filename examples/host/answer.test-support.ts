import type { CandidateView, Command, DecisionView } from "@leadsim/scenarios";

/** What somebody sends who looks at a view and takes what is first; `id` says which page was answered. */
export function answerTo(view: CandidateView): Command {
  const { turn, scene, decision } = view;
  const known = { turn, id: `turn-${turn}` };
  if (!decision || scene === null) return { type: "continue", ...known };
  return { type: "respond", scene, response: firstOf(decision), ...known };
}

function firstOf(decision: DecisionView): Extract<Command, { type: "respond" }>["response"] {
  const ids = "options" in decision ? decision.options.map(({ id }) => id) : [];
  const each = <T>(all: readonly string[], value: (place: number) => T) =>
    Object.fromEntries(all.map((id, place) => [id, value(place)]));
  switch (decision.type) {
    case "choose":
      return { picked: ids[0]! };
    case "best-worst":
      return { best: ids[0]!, worst: ids[1]! };
    case "rate":
      return { ratings: each(ids, (place) => 1 + (place % 5)) };
    case "rank":
      return { order: ids };
    case "select":
      return { picked: ids.slice(0, decision.pick.max) };
    case "allocate":
      return { amounts: each(ids, (place) => (place === 0 ? decision.budget : 0)) };
    case "estimate":
      return { low: decision.min, likely: decision.min, high: decision.max };
    case "sort":
      return { bins: fill(decision) };
  }
}

/** Every item in the first bin with room. */
function fill({ items, bins }: Extract<DecisionView, { type: "sort" }>): Record<string, string> {
  const room = bins.map(({ max }) => max ?? items.length);
  return Object.fromEntries(
    items.map(({ id }) => {
      const place = room.findIndex((left) => left > 0);
      room[place]! -= 1;
      return [id, bins[place]!.id];
    }),
  );
}
