import { wasCutOff } from "../play/cut-off.js";
import type { Session } from "./session.js";

/** A story that circled until it was cut off. */
export interface CutOffStory {
  readonly scenario: string;
  /** How many scenes were shown. */
  readonly shown: number;
  /** The ids of the scenes it went round in, in the order met. */
  readonly circle: readonly string[];
}

/** The stories of a session that circled until they were cut off, and so came to no ending of their own. */
export function cutOffStories({ plays, events }: Session): CutOffStory[] {
  return plays.flatMap((play) => {
    const scenario = play.scenario.id;
    const shown = events.flatMap((event) =>
      event.type === "shown" && event.scenario === scenario ? event.scene : [],
    );
    if (!wasCutOff(play, shown.length)) return [];
    const last = shown.length - 1;
    const before = shown.lastIndexOf(shown[last]!, last - 1);
    return [{ scenario, shown: shown.length, circle: shown.slice(before + 1) }];
  });
}
