import type { EvidenceMoment } from "@leadsim/scenarios";
import type { Session } from "../session/session.js";
import { retell } from "../view/retell.js";
import { spoken } from "../view/spoken.js";
import { causedBy } from "./caused.js";

/**
 * What was said before each scored decision that was responded to, and what the response led to, in the words the
 * candidate read.
 */
export function momentsOf(session: Session): EvidenceMoment[] {
  const met = new Set<string>();
  return retell(session).flatMap((retold) => {
    const { place, play, scene, said, record } = retold;
    const { id, decision } = scene;
    const key = `${place}/${id}`;
    const practice = session.begun.scenarios[place]!.practice;
    if (practice || !decision || decision.rows.length === 0 || !record?.response || met.has(key)) return [];
    met.add(key);
    return [
      {
        scenario: play.scenario.id,
        decision: id,
        said: spoken(said, play),
        ledTo: spoken(causedBy(retold), play),
      },
    ];
  });
}
