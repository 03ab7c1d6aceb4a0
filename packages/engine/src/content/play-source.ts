import { referencesAgree, referenceTo } from "@leadsim/scenarios/rules";
import { EngineError } from "../error/engine-error.js";
import type { Play } from "../play/play.js";
import type { Event } from "../session/session.js";

/** The content a session began with: a scenario by id, version and the hash of its story. */
export interface WantedPlay {
  readonly id: string;
  readonly version: string;
  readonly story: string;
}

/**
 * Where plays come from: a list to be searched, or a function that finds one by the hash of its story. What
 * is given must tell the story that was played; its key may be newer, under a newer version: scoring then
 * uses that key and says so.
 */
export type PlaySource = readonly Play[] | ((wanted: WantedPlay) => Play | undefined);

/**
 * The plays a session began with, in its order. Their keys measure its model.
 *
 * @throws EngineError `missing-scenario`, `story-changed` or `form-mismatch`
 */
export function findPlays(source: PlaySource, { scenarios, model }: Event<"begun">): readonly Play[] {
  return scenarios.map(({ id, version, story }) => findPlay(source, { id, version, story }, model));
}

function findPlay(source: PlaySource, wanted: WantedPlay, model: string): Play {
  const id = wanted.id.slice(0, 80);
  const name = `“${referenceTo({ id, version: wanted.version.slice(0, 80) })}”`;
  const named =
    typeof source === "function"
      ? [source(wanted)].filter(isPlay)
      : source.filter(({ scenario }) => scenario.id === wanted.id);
  const told = named.filter(({ story, scenario }) => story === wanted.story && scenario.id === wanted.id);
  const play = told.find(({ scenario }) => referencesAgree(scenario.model, model));
  if (play) return play;
  if (named.length === 0) {
    const message = `This session played scenario ${name}, which is not among the plays given.`;
    throw new EngineError("missing-scenario", message, { scenario: id });
  }
  if (told[0]) {
    const measured = told[0].scenario.model.slice(0, 80);
    const message = `Scenario ${name} now measures “${measured}”, and this session “${model.slice(0, 80)}”.`;
    throw new EngineError("form-mismatch", message, { field: "model", scenario: id });
  }
  const message = `Scenario ${name} tells another story than when this session was played. Give the content it began with.`;
  throw new EngineError("story-changed", message, { scenario: id });
}

/** A function from outside may find none, or answer with a promise. */
function isPlay(found: Play | null | undefined): found is Play {
  return typeof found?.story === "string";
}
