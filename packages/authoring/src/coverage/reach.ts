import type { ScriptedResponse } from "@leadsim/scenarios";
import { explore } from "../meaning/explore.js";
import type { WatchedPlay } from "../meaning/watched-play.js";
import { witnessTo } from "../meaning/witness.js";

/** Whether plays come to a scene or an ending, and one that does. */
export interface Reached {
  readonly id: string;
  /** True with a play that comes there; false when no play does; null when that is not known. */
  readonly met: boolean | null;
  /** Responses that lead there, as a responses file holds them. All options of a scene that is met can be taken. */
  readonly responses?: readonly ScriptedResponse[];
}

/** What plays of a scenario come to. */
export interface Reach {
  /** With its version. */
  readonly scenario: string;
  /** Whether all plays were explored. */
  readonly complete: boolean;
  /** States of scene and memory looked at. */
  readonly states: number;
  readonly scenes: readonly Reached[];
  readonly endings: readonly Reached[];
}

/** Says of every scene and ending whether a play comes there, with one that does. */
export function reachOf(watched: WatchedPlay): Reach {
  const explored = explore(watched);
  const reached = (id: string, state: number): Reached =>
    state === -1
      ? { id, met: explored.complete ? false : null }
      : { id, met: true, responses: witnessTo(watched, explored, state) };
  const { scenario } = watched.play;
  return {
    scenario: `${scenario.id}@${scenario.version}`,
    complete: explored.complete,
    states: explored.count,
    scenes: watched.scenes.map(({ play, shown }) => reached(play.id, shown.yes)),
    endings: watched.endings.map(({ told }) => reached(String(told.path[1]), told.yes)),
  };
}
