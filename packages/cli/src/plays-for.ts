import { compile, type Play } from "@leadsim/engine";
import type { Transcript } from "@leadsim/scenarios";
import { type Content, findByReference } from "./content.js";
import { UserError } from "./user-error.js";

/** What a transcript opens with: who sat what, with which seed. */
export type Begun = Extract<Transcript["events"][number], { type: "begun" }>;

/** @param shown the transcript's path as the person wrote it */
export function begunOf({ events: [first] }: Transcript, shown: string): Begun {
  if (first?.type === "begun") return first;
  throw new UserError(`${shown} does not begin with the event “begun”, so it is not a whole transcript.`);
}

/**
 * All content with the ids and versions a session was played with: of several the engine picks the one that tells
 * the same story.
 * @throws UserError for a scenario that is nowhere
 */
export function playsFor(begun: Begun, content: Content): Play[] {
  return begun.scenarios.flatMap(({ id, version }) => {
    const known = content.scenarios.filter((scenario) => scenario.id === id && scenario.version === version);
    if (known.length === 0)
      findByReference("scenario", `${id}@${version}`, content.scenarios, content.broken);
    return known.map((scenario) => compile(scenario));
  });
}
