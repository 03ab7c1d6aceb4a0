import type { Session } from "./session/session.js";

/** Why the engine refused. Stable: hosts branch on these. */
export type EngineErrorCode =
  // what was handed in
  | "invalid-options"
  | "broken-scenario"
  | "form-mismatch"
  | "missing-scenario"
  // commands
  | "invalid-command"
  | "stale-sequence"
  | "time-backwards"
  | "session-over"
  | "wrong-moment"
  | "wrong-decision"
  | "too-late"
  | "unknown-exhibit"
  // responses
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
  // transcripts
  | "malformed-transcript"
  | "unknown-format"
  | "unknown-engine"
  | "unknown-prng"
  | "unchained-transcript"
  | "truncated-transcript"
  | "reordered-transcript"
  | "edited-transcript"
  | "story-changed";

/** What an error is about, as data: ids, limits, positions. */
export type EngineErrorDetail = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The one error the engine throws. `message` says what to do, `code` is for programs, `detail` holds the particulars.
 */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  readonly detail: EngineErrorDetail;
  /**
   * Where time had moved the session on before the command was refused (a deadline had passed): the session as it
   * now stands, to be kept by the host. Absent when the session is unchanged. Not enumerable: a logged error must not
   * spill the keys a session holds.
   */
  declare readonly session: Session | undefined;

  constructor(code: EngineErrorCode, message: string, detail: EngineErrorDetail = {}, session?: Session) {
    super(message);
    this.name = "EngineError";
    this.code = code;
    this.detail = detail;
    Object.defineProperty(this, "session", { value: session, enumerable: false });
  }
}
