import type { TranscriptEvent } from "@leadsim/scenarios";
import { canonicalJson } from "../data/canonical-json.js";
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

/** Adds an event to the chain. */
export function append<T extends Pick<Session, "events" | "head">>(
  session: T,
  at: number,
  body: EventBody,
): T {
  const event = freeze({ seq: session.events.length, at, ...body, prev: session.head }) as TranscriptEvent;
  return { ...session, events: [...session.events, event], head: hashEvent(event) };
}

/** Events are shared between sessions and handed out: nobody may change them. */
export function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}
