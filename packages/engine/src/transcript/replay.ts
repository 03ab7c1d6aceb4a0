import type { Command, Form, Transcript, TranscriptEvent } from "@leadsim/scenarios";
import { checkBegun } from "../content/check-begun.js";
import { checkForm } from "../content/check-form.js";
import { findPlays, type PlaySource } from "../content/play-source.js";
import { EngineError } from "../error/engine-error.js";
import { advance } from "../session/advance.js";
import { sessionFrom } from "../session/begin.js";
import { hashEvent } from "../session/events.js";
import type { DecisionRecord, Session } from "../session/session.js";
import { readTranscript } from "./transcript.js";

/** What a transcript is held against. */
export interface ReplayOptions {
  /** The id the session must have. */
  readonly session?: string;
  /**
   * The hash the last event must have: who holds a file can recompute its chain, but not what a host has kept
   * apart.
   */
  readonly head?: string;
  /**
   * The form that was sat: gives the view its title and instructions. All that it fixes (version, purpose,
   * model, locale, scenarios, practice) must be what the transcript says.
   */
  readonly form?: Form;
}

/**
 * Restores a session from its transcript: the events a host caused are fed back with their own times, all others are
 * made anew, and every byte is compared. The time it takes grows with the number of events.
 *
 * @param plays a list, or a function that finds a play by the hash of its story; the story must be the one that was
 *   played, the key may be newer
 * @param transcript untrusted
 * @throws EngineError for a transcript that is malformed, edited, truncated, reordered, or of other content
 */
export function replay(plays: PlaySource, transcript: Transcript, options: ReplayOptions = {}): Session {
  const { events, head } = readTranscript(transcript);
  checkChain(events, head);
  const begun = events[0]!;
  if (begun.type !== "begun") {
    throw new EngineError("malformed-transcript", "A transcript opens with “begun”.", { event: 0 });
  }
  checkBegun(begun);
  checkExpected({ begun, head }, options);
  const form = options.form ?? null;
  return feedAll(sessionFrom(findPlays(plays, begun), form, begun), { events, head });
}

/**
 * Holds a session against what is known of it.
 *
 * @throws EngineError `session-mismatch`, `head-mismatch` or `form-mismatch`
 */
export function checkExpected(
  found: Pick<Session, "begun" | "head">,
  { session, head, form }: ReplayOptions,
): void {
  const { session: id } = found.begun;
  if (session !== undefined && session !== id) {
    const message = `This is session “${id}”, not “${session}”.`;
    throw new EngineError("session-mismatch", message, { session: id });
  }
  if (head !== undefined && head !== found.head) {
    const message =
      "This does not end with the event that was kept as the session's last. Take the whole of it.";
    throw new EngineError("head-mismatch", message, { head: found.head });
  }
  if (form) checkForm(form, found.begun);
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

/**
 * Does again what the host did, event by event. A session on its way carries only what the last step added: what grows
 * with the session is not copied at each event.
 */
function feedAll(begun: Session, given: Chain): Session {
  const events = [...begun.events];
  const records: DecisionRecord[] = [];
  let session: Session = { ...begun, events: [] };
  while (events.length < given.events.length) {
    const from = events.length;
    const next = feed(session, given.events[from]!);
    if (next.events.length === 0) throw diverged(from);
    compare(next, given, from);
    events.push(...next.events);
    records.push(...next.state.records);
    session = { ...next, events: [], state: { ...next.state, records: [] } };
  }
  return { ...session, events, state: { ...session.state, records } };
}

/** Does again what the host did. */
function feed(session: Session, event: TranscriptEvent): Session {
  const command = commandOf(event);
  if (!command) throw diverged(event.seq);
  const { session: next, refusal } = advance(session, command, event.at);
  if (refusal) throw diverged(event.seq, refusal.code);
  return next;
}

/** What the host did; null for an event that only follows from others. Time brings its own events when it is asked. */
function commandOf(event: TranscriptEvent): Command | null {
  const id = "id" in event && event.id !== undefined ? { id: event.id } : {};
  switch (event.type) {
    case "continued":
      return { type: "continue", ...id };
    case "responded":
      return { type: "respond", scene: event.scene, response: event.response, ...id };
    case "opened":
      return { type: "open", exhibit: event.exhibit, ...id };
    case "paused":
      return { type: "pause", ...id };
    case "resumed":
      return { type: "resume", ...id };
    case "time-changed":
      return { type: "change-time", time: event.time, ...id };
    case "expiry-changed":
      return { type: "change-expiry", expires: event.expires, ...id };
    case "reopened":
      return { type: "reopen", left: event.left, expires: event.expires, ...id };
    case "withdrawn":
      return { type: "withdraw", ...id };
    case "timed-out":
    case "pause-ended":
    case "expired":
      return { type: "tick" };
    default:
      return null;
  }
}

/** Byte for byte, by hash: both chains hold the hash of each event. */
function compare(made: Chain, given: Chain, from: number): void {
  for (const place of made.events.keys()) {
    if (from + place >= given.events.length) {
      const message = `After event ${given.events.length - 1} this session went on by itself, and the transcript did not: it was cut short.`;
      throw new EngineError("truncated-transcript", message, { events: given.events.length });
    }
    if (hashAt(made, place) !== hashAt(given, from + place)) throw diverged(from + place);
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
