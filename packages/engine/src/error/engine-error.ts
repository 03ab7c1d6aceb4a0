import type { Problem, ProblemCode, ProblemKind } from "@leadsim/scenarios";

/** What an error is about, as data: ids, limits, positions. */
export type EngineErrorDetail = Readonly<Record<string, string | number | boolean | null>>;

// A record, so that a new code can't be without its kind.
const kinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  "invalid-options": "caller",
  "invalid-command": "caller",
  "not-allowed": "caller",
  "incomplete-session": "caller",
  "unknown-exhibit": "caller",
  "invalid-response": "caller",
  "unknown-option": "caller",
  "duplicate-option": "caller",
  "missing-option": "caller",
  "unknown-bin": "caller",
  "bin-full": "caller",
  "pick-count": "caller",
  "not-a-number": "caller",
  "out-of-range": "caller",
  "off-step": "caller",
  "budget-not-spent": "caller",
  "not-ascending": "caller",
  "time-backwards": "conflict",
  "id-reused": "conflict",
  "stale-turn": "conflict",
  "wrong-moment": "conflict",
  "wrong-decision": "conflict",
  "too-late": "conflict",
  "pauses-used-up": "conflict",
  "too-many-events": "conflict",
  "session-over": "gone",
  "broken-scenario": "content",
  "form-mismatch": "content",
  "session-mismatch": "content",
  "head-mismatch": "content",
  "missing-scenario": "content",
  "story-changed": "content",
  "malformed-transcript": "content",
  "malformed-snapshot": "content",
  "unknown-format": "content",
  "unknown-rules": "content",
  "unknown-prng": "content",
  "unchained-transcript": "content",
  "truncated-transcript": "content",
  "reordered-transcript": "content",
  "edited-transcript": "content",
};

/**
 * The one error the engine throws. `message` says what to do, `code` is for programs, `kind` says whose matter it is
 * (`caller`: what was sent is wrong; `conflict`: it doesn't fit where the session stands; `gone`: the session is over;
 * `content`: documents don't fit or were changed), `detail` holds the particulars. As JSON it is a `Problem`.
 */
export class EngineError extends Error {
  readonly code: ProblemCode;
  readonly kind: ProblemKind;
  readonly detail: EngineErrorDetail;

  constructor(code: ProblemCode, message: string, detail: EngineErrorDetail = {}) {
    super(message);
    this.name = "EngineError";
    this.code = code;
    this.kind = kinds[code];
    this.detail = detail;
  }

  toJSON(): Problem {
    const { code, kind, message, detail } = this;
    return { code, kind, message, detail: { ...detail } };
  }
}
