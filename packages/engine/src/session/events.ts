import type { TranscriptEvent } from "@leadsim/scenarios";
import { canonicalJson } from "@leadsim/scenarios/rules";
import { freeze } from "../data/freeze.js";
import { sha256 } from "../data/sha256.js";
import type { Session } from "./session.js";

/** An event without what the chain adds. */
export type EventBody<E = TranscriptEvent> = E extends TranscriptEvent
  ? Omit<E, "seq" | "at" | "prev">
  : never;

/** Hash of an event: SHA-256 of its canonical JSON, `prev` included. */
export function hashEvent(event: TranscriptEvent): string {
  return sha256(canonicalJson(event));
}

/** Adds an event to the chain. Events are shared between sessions and handed out: they are frozen. */
export function append(session: Session, at: number, body: EventBody): Session {
  const seq = session.seq + 1;
  const event = freeze({ seq, at, ...body, prev: session.head }) as TranscriptEvent;
  return { ...session, events: [...session.events, event], seq, at, head: hashEvent(event) };
}
