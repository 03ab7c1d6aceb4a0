import type { SpokenLine } from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import type { ToldLine } from "../play/run.js";

/** Lines with who speaks them, by name and without pictures: as results keep them. */
export function spoken(lines: readonly ToldLine[], { scenario }: Play): SpokenLine[] {
  return lines.map(({ speaker, text }) => {
    const person = scenario.cast.find(({ id }) => id === speaker);
    if (person) return { by: "cast", name: person.name, text };
    return { by: speaker === "you" ? "you" : "narrator", text };
  });
}
