import type { Play } from "../play/play.js";
import type { SessionState } from "./session.js";

/** Events a transcript may hold at most. */
export const longestTranscript = 200_000;

/** Events that don't move the story on (opened, paused, time changed, …) that a session may hold at most. */
export const mostExtraEvents = 10_000;

/** Ids of commands that are remembered, the last ones: an older retry answers a page that is gone. */
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
  return walked + mostExtraEvents + 10;
}

/** Whether there is room for another event that doesn't move the story on, and for what must be able to follow it. */
export function hasRoom({ extra }: SessionState): boolean {
  return extra < mostExtraEvents;
}
