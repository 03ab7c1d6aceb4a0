import type { ExpressionValue } from "@leadsim/scenarios";

/** A response as numbers, so that conditions and levels read it without looking up names. See `answer.ts`. */
export type Answer = Float64Array;

/** Where a route ends: no scene. */
export const END = -1;

/** A line as told: the speaker's id and the words, with memory printed into them. Plain text, to be shown as text. */
export interface ToldLine {
  readonly speaker: string;
  readonly text: string;
}

/** What a consequence page holds. */
export interface Told {
  readonly lines: ToldLine[];
  /** Exhibits opened, by their place in the scenario. */
  readonly opened: number[];
}

/**
 * The state of one scenario being played. Mutable, because bulk simulation reuses one for all its sessions; a session
 * copies it before each step.
 */
export interface Run {
  /** The scene being shown or next to be shown, or `END`. */
  scene: number;
  /** Scenes shown so far. */
  shown: number;
  /** Memory, then derived values. */
  values: ExpressionValue[];
  /** Minutes by `workKinds`. */
  ledger: number[];
  /** The last response, read by conditions. */
  answer: Answer;
  /** The ending told, or -1. */
  ending: number;
  /** Collects what is told; null where nobody listens (bulk simulation). */
  told: Told | null;
}

export function copyRun(run: Run): Run {
  return { ...run, values: [...run.values], ledger: [...run.ledger], told: { lines: [], opened: [] } };
}
