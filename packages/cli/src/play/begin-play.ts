import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import {
  begin,
  compile,
  isOver,
  type PersonaName,
  type PlayerKind,
  replay,
  type Session,
  statusOf,
  type TimeFactor,
} from "@leadsim/engine";
import type { Model } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { findByReference, gatherContent } from "../content.js";
import { playableIn } from "../in-language.js";
import type { Io } from "../io.js";
import { begunOf, formFor, namingFile, playsFor } from "../plays-for.js";
import { readDocument } from "../read-document.js";
import { resolvePlayable } from "../resolve-playable.js";
import { UserError } from "../user-error.js";
import { readingClock } from "./reading-clock.js";

export interface BeginRequest {
  /** A file, or an id of the library; not needed to resume. */
  readonly what: string | undefined;
  readonly seed: string;
  /** Who sits it, where that is said. */
  readonly person?: string;
  /** The language it is told in; the one it is written in unless given. */
  readonly lang?: string;
  readonly time?: TimeFactor;
  /** Where else to look for content. */
  readonly folders: readonly string[];
  /** Who plays, where nobody is asked: fixes the session's id and its clock. */
  readonly simulated: PersonaName | "responses" | undefined;
}

export interface BegunPlay {
  readonly session: Session;
  /** The model the session is played for. */
  readonly model: Model;
}

function playerOf(simulated: BeginRequest["simulated"]): PlayerKind {
  if (simulated === undefined) return "person";
  return simulated === "responses" ? "scripted" : "simulated";
}

/** Begins a session of what a person named. */
export function beginPlay(
  { what, seed, person, lang, time, folders, simulated }: BeginRequest,
  io: Io,
): BegunPlay {
  if (what === undefined) {
    const { forms, scenarios } = gatherContent([]);
    const ids = [...forms, ...scenarios].map(({ id }) => id).join(", ");
    throw new UserError("Say what to play.", `The library holds ${ids}: leadsim play first-ninety-days`);
  }
  const named = resolvePlayable(what, folders, io.cwd);
  const { scenarios, form, model } = lang === undefined ? named : playableIn(named, lang);
  const session = begin(
    scenarios.map((scenario) => compile(scenario)),
    {
      session: simulated === undefined ? randomUUID() : `${simulated}-${seed}`,
      player: playerOf(simulated),
      ...present({ person }),
      seed,
      at: simulated === undefined ? io.now() : readingClock().now(),
      time: time ?? 1,
      ...present({ form }),
    },
  );
  return { session, model };
}

/**
 * Takes up a session from its transcript.
 * @throws UserError when it is over or of something else, and when the transcript or its content was changed
 */
export function resumePlay(file: string, { what, folders }: BeginRequest, io: Io): BegunPlay {
  const transcript = readDocument("transcript", resolve(io.cwd, file), file);
  const begun = begunOf(transcript, file);
  const own = what !== undefined && isPath(what) ? [what] : [];
  const known = [begun.form.id, ...begun.scenarios.map(({ id }) => id)];
  if (what !== undefined && !isPath(what) && !known.includes(what.replace(/@.*$/, ""))) {
    throw new UserError(
      `${file} is a session of ${begun.form.id}, not of ${what}.`,
      `Go on with it: leadsim play --resume ${file}`,
    );
  }
  const content = gatherContent(
    [...folders, ...own].map((shown) => ({ path: resolve(io.cwd, shown), shown })),
  );
  const plays = playsFor(begun, content);
  const { form } = formFor(begun, content, plays);
  const held = namingFile(file, () => replay(plays, transcript, { form }));
  // A scenario played alone goes on without a form, whose title would be the scenario's.
  const session = content.forms.includes(form) ? held : { ...held, form: null };
  if (isOver(session.state)) {
    throw new UserError(
      `${file} is ${statusOf(session.state)}: there is nothing to go on with.`,
      `Score it: leadsim score ${file}`,
    );
  }
  return { session, model: findByReference("model", begun.model, content.models, content.broken) };
}

/** Whether a word names a file rather than something in the library. */
export function isPath(what: string): boolean {
  return /[\\/.]/.test(what.replace(/@.*$/, ""));
}
