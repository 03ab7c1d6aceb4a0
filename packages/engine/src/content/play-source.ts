import { EngineError } from "../error/engine-error.js";
import type { Play } from "../play/play.js";

/** The content a session began with: a scenario by id, version and the hash of its story. */
export interface WantedPlay {
  readonly id: string;
  readonly version: string;
  readonly story: string;
}

/**
 * Where plays come from: a list to be searched, or a function that finds one by the hash of its story. What is given must
 * tell the story that was played; its key may be newer, under a newer version: scoring then uses that key and says so.
 */
export type PlaySource = readonly Play[] | ((wanted: WantedPlay) => Play | undefined);

/**
 * The plays a session began with, in its order.
 *
 * @throws EngineError `missing-scenario` or `story-changed`
 */
export function findPlays(source: PlaySource, wanted: readonly WantedPlay[]): readonly Play[] {
  return wanted.map(({ id, version, story }) => findPlay(source, { id, version, story }));
}

function findPlay(source: PlaySource, wanted: WantedPlay): Play {
  const id = wanted.id.slice(0, 80);
  const name = `“${id}@${wanted.version.slice(0, 80)}”`;
  const named =
    typeof source === "function"
      ? [source(wanted)].filter((play) => play !== undefined)
      : source.filter(({ scenario }) => scenario.id === wanted.id);
  const play = named.find(({ story, scenario }) => story === wanted.story && scenario.id === wanted.id);
  if (play) return play;
  if (named.length === 0) {
    const message = `This session played scenario ${name}, which is not among the plays given.`;
    throw new EngineError("missing-scenario", message, { scenario: id });
  }
  const message = `Scenario ${name} tells another story than when this session was played. Give the content it began with.`;
  throw new EngineError("story-changed", message, { scenario: id });
}
