import type { Keep } from "../keep/keep.js";
import { openKeep } from "../keep/open-keep.js";
import { seekLeadership } from "../tabs/leadership.js";
import { type Nap, napping } from "./backoff.js";

/** What a client needs of its surroundings; each can be replaced in a test. */
export interface Surroundings {
  readonly openKeep: (session: string | null) => Promise<Keep>;
  readonly seekLeadership: typeof seekLeadership;
  /** A steady clock in milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** What waits between tries. */
  readonly nap: () => Nap;
}

export const browserSurroundings: Surroundings = {
  openKeep,
  seekLeadership,
  now: () => performance.now(),
  nap: napping,
  // Not randomUUID: pages without HTTPS don't have it.
  newId: () => [...crypto.getRandomValues(new Uint8Array(16))].map(inHex).join(""),
};

function inHex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
