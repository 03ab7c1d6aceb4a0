import type { ProblemKind } from "@leadsim/scenarios";

// A record, so that a new code can't be without its kind.
const kinds = {
  "bad-benchmark": "content",
  "bad-calibration": "content",
  "bad-design": "caller",
  "bad-level": "caller",
  "bad-link": "caller",
  "bad-norms": "caller",
  "bad-option": "caller",
  "bad-priors": "caller",
  "bad-range": "caller",
  "bad-responses": "content",
  "bad-table": "content",
  "different-forms": "content",
  disconnected: "content",
  "duplicate-evidence": "content",
  "duplicate-person": "content",
  "duplicate-session": "content",
  "mixed-models": "content",
  "mixed-people": "content",
  "mixed-players": "content",
  "no-evidence-sets": "content",
  "no-variance": "content",
  "not-converged": "content",
  "not-dichotomous": "content",
  "not-identified": "content",
  "one-category": "content",
  "practice-evidence": "content",
  "protected-grouping": "caller",
  "runaway-slope": "content",
  "sparse-category": "content",
  "testlet-model": "content",
  "too-few-items": "content",
  "too-few-people": "content",
  "unknown-behavior": "content",
  "unknown-category": "caller",
  "unknown-field": "caller",
  "unknown-group": "caller",
  "unknown-item": "caller",
  "unknown-scenario": "content",
  "wrong-benchmark": "content",
  "wrong-calibration": "content",
  "wrong-kind": "caller",
  "wrong-model": "content",
  "wrong-sample": "caller",
  "wrong-session": "content",
} as const satisfies Readonly<Record<string, ProblemKind>>;

/** What a caller can get wrong, as words that code can branch on. */
export type ScoringErrorCode = keyof typeof kinds;

/** A caller's mistake: input that cannot be scored as it stands. `code` is stable, the message is for people. */
export class ScoringError extends Error {
  readonly code: ScoringErrorCode;
  /**
   * `caller` where what is asked for is wrong or may not be, `content` where documents or data do not fit or
   * do not suffice.
   */
  readonly kind: ProblemKind;
  /** The offending ids or values. */
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(code: ScoringErrorCode, message: string, detail: Record<string, string | number> = {}) {
    super(message);
    this.name = "ScoringError";
    this.code = code;
    this.kind = kinds[code];
    this.detail = detail;
  }
}
