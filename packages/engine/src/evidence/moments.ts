import type { EvidenceMoment, SpokenLine } from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import type { ToldLine } from "../play/run.js";
import type { Session } from "../session/session.js";
import { retell } from "../view/retell.js";

/** What was said before each scored decision that was responded to, and what came of it, in the words the candidate read. */
export function momentsOf(session: Session): EvidenceMoment[] {
  const met = new Set<string>();
  return retell(session).flatMap(({ place, play, scene, said, record, told }) => {
    const { id, decision } = scene;
    const key = `${place}/${id}`;
    const practice = session.begun.scenarios[place]!.practice;
    if (practice || !decision || decision.rows.length === 0 || !record?.response || met.has(key)) return [];
    met.add(key);
    return [
      {
        scenario: play.scenario.id,
        decision: id,
        said: said.map((line) => spoken(line, play)),
        ledTo: told.lines.map((line) => spoken(line, play)),
      },
    ];
  });
}

function spoken({ speaker, text }: ToldLine, { scenario }: Play): SpokenLine {
  const person = scenario.cast.find(({ id }) => id === speaker);
  if (person) return { by: "cast", name: person.name, text };
  return { by: speaker === "you" ? "you" : "narrator", text };
}
