import { statSync } from "node:fs";
import type { Transcript } from "@leadsim/scenarios";
import { readRegularFile } from "@leadsim/scenarios/node";

/** How a file on disk stands to a session that is to be written over it. */
export type Standing =
  /** Nothing is there. */
  | "free"
  /** An earlier state of this session, or no file that could be lost. */
  | "earlier"
  /** This session with all its events, and more: another window went on. */
  | "later"
  /** This session, gone on with otherwise. */
  | "forked"
  /** Another session, or no transcript. */
  | "other";

/** Of a transcript on disk, what tells whose it is and how far it is. */
interface Held {
  readonly session: string;
  readonly heads: ReadonlySet<string>;
  readonly head: string;
}

/** What stands where a session is to be kept, compared by the chain of hashes. */
export function standingOf(path: string, ours: Transcript): Standing {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return "free";
  if (!found.isFile() || found.size === 0) return "earlier";
  const held = heldAt(path);
  const own = heldIn(ours);
  if (!held || !own || held.session !== own.session) return "other";
  if (own.heads.has(held.head)) return "earlier";
  return held.heads.has(own.head) ? "later" : "forked";
}

/** The session that a file holds; undefined where it holds none. */
export function sessionAt(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() && found.size > 0 ? heldAt(path)?.session : undefined;
}

/** No transcript is larger. */
const largest = 64 * 1024 * 1024;

function heldAt(path: string): Held | undefined {
  try {
    return heldIn(JSON.parse(new TextDecoder().decode(readRegularFile(path, largest))) as Transcript);
  } catch {
    return undefined;
  }
}

function heldIn({ events, head }: Transcript): Held | undefined {
  const [first] = events;
  if (first?.type !== "begun" || typeof first.session !== "string") return undefined;
  // What comes before an event is told by its hash: all earlier states of the session.
  return { session: first.session, head, heads: new Set([head, ...events.slice(1).map(({ prev }) => prev)]) };
}
