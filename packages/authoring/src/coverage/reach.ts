import { type CheckReach, type CheckReached, referenceTo } from "@leadsim/scenarios";
import { explore } from "../meaning/explore.js";
import type { WatchedPlay } from "../meaning/watched-play.js";
import { witnessTo } from "../meaning/witness.js";

/** Says of every scene and ending whether a play comes there, with one that does. */
export function reachOf(watched: WatchedPlay): CheckReach {
  const explored = explore(watched);
  const reached = (id: string, state: number): CheckReached =>
    state === -1
      ? { id, met: explored.complete ? false : null }
      : { id, met: true, responses: witnessTo(watched, explored, state) };
  const { scenario } = watched.play;
  return {
    scenario: referenceTo(scenario),
    complete: explored.complete,
    states: explored.count,
    scenes: watched.scenes.map(({ play, shown }) => reached(play.id, shown.yes)),
    endings: watched.endings.map(({ told }) => reached(String(told.path[1]), told.yes)),
  };
}
