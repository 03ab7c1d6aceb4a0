import type { Play } from "../play/play.js";
import type { SessionState } from "./session.js";

/** Events a transcript may hold at most. */
export const longestTranscript = 200_000;

/** Values an event or the record of a decision may hold, many options included. */
export const mostValuesOfEvent = 60;

/** Events by whoever plays that don't move the story on (opened, paused, resumed) that a session may hold at most. */
export const mostExtraEvents = 10_000;

/** Events by the host (time or expiry changed, reopened) that a session may hold at most. */
export const mostHostEvents = 1000;

/** Ids of commands that are remembered, the last ones: an older id is as good as new. */
export const idsRemembered = 32;

/** Characters an id or a seed given by a host may have. */
export const longestId = 200;

/**
 * Events a session of these plays can come to: so that what is accepted can always be replayed, this must not exceed
 * `longestTranscript`. A scene shown gives three (shown, left, continued), a scenario two more.
 */
export function mostEvents(plays: readonly Play[]): number {
  const walked = plays.reduce((sum, { longest }) => sum + 3 * longest + 2, 0);
  // Besides: begun, completed, and what follows a last reopening.
  return walked + mostExtraEvents + mostHostEvents + 10;
}

/** Whether whoever plays may cause another event that doesn't move the story on. */
export function hasRoom({ extra }: SessionState): boolean {
  return extra < mostExtraEvents;
}

/** Whether the host may change something again: nothing that a candidate does uses this room up. */
export function hasRoomForHost({ changes }: SessionState): boolean {
  return changes < mostHostEvents;
}
