import { compile, EngineError, type Play } from "@leadsim/engine";
import {
  allInLanguage,
  type Form,
  inLanguage,
  referenceTo,
  type Scenario,
  type Transcript,
} from "@leadsim/scenarios";
import { findByReference, type NamedContent } from "./content.js";
import { hintFor } from "./engine-hints.js";
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
export function playsFor(begun: Begun, content: NamedContent): Play[] {
  return begun.scenarios.flatMap(({ id, version }) => {
    const known = content.scenarios.filter((scenario) => scenario.id === id && scenario.version === version);
    if (known.length === 0)
      findByReference("scenario", referenceTo({ id, version }), content.scenarios, content.broken);
    return known.flatMap((scenario) => toldIn(scenario, begun.locale, content)).map(compiled);
  });
}

const told = new WeakMap<Scenario, Map<string, readonly Scenario[]>>();

/** The scenario as it is written, and in the language that a session was played in, made once. */
function toldIn(scenario: Scenario, locale: string, content: NamedContent): readonly Scenario[] {
  if (locale === scenario.locale) return [scenario];
  const known = told.get(scenario) ?? new Map<string, readonly Scenario[]>();
  told.set(scenario, known);
  const made = known.get(locale) ?? [scenario, ...allInLanguage(scenario, locale, content.translations)];
  known.set(locale, made);
  return made;
}

/**
 * The form a session says it sat, so that what the session says of purpose, practice, locale and model is
 * held against it: whoever holds a transcript can chain it anew. A scenario played alone is a form of one,
 * for development.
 * @throws UserError for a form that is nowhere
 */
export function formFor(
  begun: Begun,
  content: NamedContent,
  plays: readonly Play[],
): { readonly form: Form } {
  const { id, version } = begun.form;
  const [only, other] = begun.scenarios;
  if (only && !other && only.id === id && only.version === version) {
    const played = plays.find(({ story }) => story === only.story) ?? plays[0];
    if (played) return { form: formOfOne(played.scenario) };
  }
  const form = content.forms.find((known) => known.id === id && known.version === version);
  const found = form ?? findByReference("form", referenceTo({ id, version }), content.forms, content.broken);
  const spoken =
    found.locale === begun.locale ? found : inLanguage(found, begun.locale, content.translations);
  return { form: spoken ?? found };
}

function formOfOne({ id, version, title, locale, model }: Scenario): Form {
  const scenarios = [{ id, version, practice: false }];
  return { id, version, title, locale, model, purpose: "development", instructions: [], scenarios };
}

const plays = new WeakMap<Scenario, Play>();

/**
 * Made once per scenario: of hundreds of transcripts most were played with the same, and chance is worked out
 * play by play.
 */
function compiled(scenario: Scenario): Play {
  const known = plays.get(scenario);
  if (known) return known;
  const play = compile(scenario);
  plays.set(scenario, play);
  return play;
}

/**
 * Reads a transcript with the engine; what it refuses is said with the name of the file, one of several it may be.
 * @param shown the transcript's path as the person wrote it
 * @throws UserError in place of an EngineError
 */
export function namingFile<Result>(shown: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new UserError(`${shown}: ${error.message}`, hintFor(error.code));
  }
}
