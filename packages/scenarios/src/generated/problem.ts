// Generated from schemas/problem.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What is wrong. Stable: hosts and pages branch on it.
 */
export type ProblemCode =
  | "invalid-options"
  | "invalid-command"
  | "not-allowed"
  | "incomplete-session"
  | "time-backwards"
  | "unknown-exhibit"
  | "invalid-response"
  | "unknown-option"
  | "duplicate-option"
  | "missing-option"
  | "unknown-bin"
  | "bin-full"
  | "pick-count"
  | "not-a-number"
  | "out-of-range"
  | "off-step"
  | "budget-not-spent"
  | "not-ascending"
  | "id-reused"
  | "stale-turn"
  | "wrong-moment"
  | "wrong-decision"
  | "too-late"
  | "pauses-used-up"
  | "too-many-events"
  | "session-over"
  | "broken-scenario"
  | "form-mismatch"
  | "session-mismatch"
  | "head-mismatch"
  | "missing-scenario"
  | "story-changed"
  | "malformed-transcript"
  | "malformed-snapshot"
  | "unknown-format"
  | "unknown-rules"
  | "unknown-prng"
  | "unchained-transcript"
  | "truncated-transcript"
  | "reordered-transcript"
  | "edited-transcript";
/**
 * `caller`: what was sent is wrong. `conflict`: it doesn't fit where the session or its clock stands now. `gone`: the session is over. `content`: the documents don't fit together or were changed.
 */
export type ProblemKind = "caller" | "conflict" | "gone" | "content";

/**
 * Why the engine refused: a code with its parameters, for a page to put in words.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly kind: ProblemKind;
  /**
   * The same in English, with what to do, for developers and logs.
   */
  readonly message: string;
  /**
   * The particulars: ids in the order the candidate saw them, limits, positions.
   */
  readonly detail: {
    readonly [k: string]: string | number | boolean | null;
  };
}
