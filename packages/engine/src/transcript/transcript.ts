import type { Transcript } from "@leadsim/scenarios";
import { copyPlain, type Fields, isFields } from "../data/plain.js";
import { isLink, isText, misshapenField } from "../data/shape.js";
import { EngineError } from "../error/engine-error.js";
import { longestTranscript, mostValuesOfEvent } from "../session/bounds.js";
import { isWhole, type Session } from "../session/session.js";
import { fieldsOfEvent } from "./event-shapes.js";

const transcriptFormat = "leadsim/transcript@1";

/**
 * The session's record: its events and the hash of the last. The events are frozen; the list is the caller's own.
 *
 * @throws EngineError `incomplete-session` for a session restored from a snapshot, whose events the host has
 */
export function transcript(session: Session): Transcript {
  const { events, head } = session;
  if (!isWhole(session)) throw incomplete();
  return { format: transcriptFormat, events: [...events], head };
}

/** A session restored from a snapshot is asked for what only all its events can give. */
export function incomplete(): EngineError {
  const message =
    "This session was restored from a snapshot and does not hold the events before it. Replay the transcript that was stored.";
  return new EngineError("incomplete-session", message);
}

/**
 * Reads a transcript from outside, by hand and in bounded time: plain data, known events, known fields.
 *
 * @throws EngineError `malformed-transcript` or `unknown-format`
 */
export function readTranscript(value: unknown): Transcript {
  const read = copyPlain(value, "malformed-transcript", longestTranscript * mostValuesOfEvent);
  if (!isFields(read)) return malformed("it is not an object");
  if (read.format !== transcriptFormat) {
    throw new EngineError(
      "unknown-format",
      `This is not a transcript this engine reads: its format must be “${transcriptFormat}”.`,
    );
  }
  const extra = misshapenField(read, { format: isText, events: Array.isArray, head: isLink });
  if (extra !== null) malformed(`“${extra}” is missing, unknown or of the wrong kind`);
  const events = read.events as readonly unknown[];
  if (events.length === 0) malformed("it has no events");
  if (events.length > longestTranscript) malformed(`it has more than ${longestTranscript} events`);
  for (const [place, event] of events.entries()) checkEvent(event, place);
  return read as unknown as Transcript;
}

function checkEvent(event: unknown, place: number): void {
  const type = isFields(event) ? event.type : undefined;
  const fields = fieldsOfEvent(type) ?? malformed(`event ${place} is of no known type`, { event: place });
  const wrong = misshapenField(event as Fields, fields);
  if (wrong !== null) {
    malformed(`at event ${place} (${String(type)}), “${wrong}” is missing, unknown or of the wrong kind`, {
      event: place,
    });
  }
}

function malformed(why: string, detail: { readonly [name: string]: number } = {}): never {
  throw new EngineError(
    "malformed-transcript",
    `This transcript can't be read: ${why}. Take it as the engine wrote it.`,
    detail,
  );
}
