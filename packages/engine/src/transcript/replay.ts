import type { Command, Form, Transcript, TranscriptEvent } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";
import type { Play } from "../play/play.js";
import { prngName } from "../random/prng.js";
import { apply } from "../session/apply.js";
import { newSession, playsOfForm } from "../session/begin.js";
import { hashEvent } from "../session/events.js";
import type { Event, Session } from "../session/session.js";
import { engineVersion } from "../version/version.js";
import { readTranscript } from "./transcript.js";

export interface ReplayOptions {
  /** The form that was sat: gives the view its title and instructions. Must be the one the transcript names. */
  readonly form?: Form;
}

/**
 * Restores a session from its transcript: the events a host caused are fed back with their own times, all others are
 * made anew, and every byte is compared. The plays must tell the same story; their key may differ.
 *
 * @param plays at least those the transcript names
 * @param transcript untrusted
 * @throws EngineError for a transcript that is malformed, edited, truncated, reordered, or of other content
 */
export function replay(plays: readonly Play[], transcript: Transcript, options: ReplayOptions = {}): Session {
  const { events, head } = readTranscript(transcript);
  checkChain(events, head);
  const begun = checkBegun(events[0]!);
  const form = options.form ?? null;
  if (form) checkForm(form, begun, plays);
  let session = newSession(playsOf(plays, begun), form, begun, hashEvent(begun));
  for (let next = session.events.length; next < events.length; next = session.events.length) {
    const event = events[next]!;
    session = feed(session, event);
    if (session.events.length === next) throw diverged(next);
    compare(session, { events, head }, next);
  }
  return session;
}

/** Sequence and hashes: is this the chain as it was written? */
function checkChain(events: readonly TranscriptEvent[], head: string): void {
  if (head === "" || events.some((event, place) => place > 0 && event.prev === "")) {
    throw new EngineError(
      "unchained-transcript",
      "This transcript has no chain of hashes, so it can't be trusted. Take the one the engine wrote.",
    );
  }
  let hash = "";
  for (const [place, event] of events.entries()) {
    if (event.seq !== place) {
      const message = `Event ${place} of this transcript is numbered ${event.seq}: events were moved, dropped or added.`;
      throw new EngineError("reordered-transcript", message, { event: place });
    }
    if (event.prev !== hash) throw edited(place - 1);
    hash = hashEvent(event);
  }
  if (hash !== head) {
    const message =
      "The last event is not the one this transcript ends with: it was cut short or edited. Take the whole of it.";
    throw new EngineError("truncated-transcript", message, { events: events.length });
  }
}

function checkBegun(event: TranscriptEvent): Event<"begun"> {
  if (
    event.type !== "begun" ||
    event.session === "" ||
    event.session.length > 200 ||
    event.scenarios.length === 0
  ) {
    throw new EngineError(
      "malformed-transcript",
      "A transcript opens with “begun”, which names a session and its scenarios.",
    );
  }
  if (event.prng !== prngName) {
    const message = `This session was shuffled by “${event.prng.slice(0, 80)}”; this engine knows “${prngName}”. Replay it with the engine it names.`;
    throw new EngineError("unknown-prng", message, { engine: event.engine.slice(0, 80) });
  }
  if (!isKnownEngine(event.engine)) {
    const message = `This session was played by engine ${event.engine.slice(0, 80)}; this is ${engineVersion}. Replay it with that engine.`;
    throw new EngineError("unknown-rules", message, { engine: event.engine.slice(0, 80) });
  }
  return event;
}

/** Engines of the same major version (below 1: of the same minor) that are not newer than this one. */
function isKnownEngine(version: string): boolean {
  const theirs = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(version)?.slice(1).map(Number);
  const [major, minor, patch] = engineVersion.split(".").map(Number) as [number, number, number];
  if (!theirs || theirs[0] !== major) return false;
  if (theirs[1] !== minor) return major > 0 && theirs[1]! < minor;
  return theirs[2]! <= patch;
}

function checkForm(form: Form, begun: Event<"begun">, plays: readonly Play[]): void {
  const scenarios = playsOfForm(plays, form).map(({ scenario }) => scenario.id);
  const same =
    form.id === begun.form.id &&
    form.version === begun.form.version &&
    scenarios.join() === begun.scenarios.map(({ id }) => id).join();
  if (same) return;
  const message = `This session sat form “${begun.form.id}@${begun.form.version}”, not “${form.id}@${form.version}” as given.`;
  throw new EngineError("form-mismatch", message);
}

function playsOf(plays: readonly Play[], { scenarios }: Event<"begun">): readonly Play[] {
  return scenarios.map(({ id, version, story }) => {
    const named = plays.filter(({ scenario }) => scenario.id === id);
    const play = named.find((candidate) => candidate.story === story);
    if (play) return play;
    const name = `“${id.slice(0, 80)}@${version.slice(0, 80)}”`;
    if (named.length === 0) {
      const message = `This session played scenario ${name}, which is not among the plays given.`;
      throw new EngineError("missing-scenario", message, { scenario: id.slice(0, 80) });
    }
    const message = `Scenario ${name} tells another story than when this session was played. Replay it with the content it began with.`;
    throw new EngineError("story-changed", message, { scenario: id.slice(0, 80) });
  });
}

/** Does again what the host did. */
function feed(session: Session, event: TranscriptEvent): Session {
  const command = commandOf(event);
  if (!command) throw diverged(event.seq);
  try {
    return apply(session, command, event.at);
  } catch (error) {
    if (error instanceof EngineError) throw diverged(event.seq, error.code);
    throw error;
  }
}

function commandOf(event: TranscriptEvent): Command | null {
  switch (event.type) {
    case "continued":
      return { type: "continue" };
    case "responded":
      return { type: "respond", scene: event.scene, response: event.response };
    case "opened":
      return { type: "open", exhibit: event.exhibit };
    case "paused":
      return { type: "pause" };
    case "resumed":
      return { type: "resume" };
    case "time-changed":
      return { type: "change-time", time: event.time };
    case "withdrawn":
      return { type: "withdraw" };
    case "timed-out":
    case "expired":
      return { type: "tick" };
    default:
      return null;
  }
}

/** Byte for byte, by hash: both chains hold the hash of each event. */
function compare(made: Chain, given: Chain, from: number): void {
  for (let place = from; place < made.events.length; place++) {
    if (place >= given.events.length) {
      const message = `After event ${given.events.length - 1} this session went on by itself, and the transcript did not: it was cut short.`;
      throw new EngineError("truncated-transcript", message, { events: given.events.length });
    }
    if (hashAt(made, place) !== hashAt(given, place)) throw diverged(place);
  }
}

type Chain = Pick<Session, "events" | "head">;

function hashAt({ events, head }: Chain, place: number): string {
  return events[place + 1]?.prev ?? head;
}

function edited(place: number): EngineError {
  const message = `Event ${place} of this transcript is not as it was written. Take an unedited copy.`;
  return new EngineError("edited-transcript", message, { event: place });
}

function diverged(place: number, because?: string): EngineError {
  const message = `Event ${place} of this transcript could not have happened: played again, the session goes another way.`;
  return new EngineError("edited-transcript", message, { event: place, ...(because ? { because } : {}) });
}
