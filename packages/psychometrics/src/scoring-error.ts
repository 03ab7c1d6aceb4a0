/** What a caller can get wrong, as words that code can branch on. */
export type ScoringErrorCode =
  | "bad-benchmark"
  | "bad-calibration"
  | "bad-design"
  | "bad-level"
  | "bad-link"
  | "bad-norms"
  | "bad-option"
  | "bad-priors"
  | "bad-range"
  | "bad-responses"
  | "bad-table"
  | "different-forms"
  | "disconnected"
  | "duplicate-evidence"
  | "duplicate-person"
  | "duplicate-session"
  | "mixed-models"
  | "mixed-players"
  | "no-evidence-sets"
  | "no-variance"
  | "not-converged"
  | "not-dichotomous"
  | "not-identified"
  | "one-category"
  | "practice-evidence"
  | "protected-grouping"
  | "runaway-slope"
  | "sparse-category"
  | "testlet-model"
  | "too-few-items"
  | "too-few-people"
  | "unknown-behavior"
  | "unknown-category"
  | "unknown-field"
  | "unknown-group"
  | "unknown-item"
  | "unknown-scenario"
  | "wrong-benchmark"
  | "wrong-calibration"
  | "wrong-kind"
  | "wrong-model"
  | "wrong-sample"
  | "wrong-session";

/** A caller's mistake: input that cannot be scored as it stands. `code` is stable, the message is for people. */
export class ScoringError extends Error {
  readonly code: ScoringErrorCode;
  /** The offending ids or values. */
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(code: ScoringErrorCode, message: string, detail: Record<string, string | number> = {}) {
    super(message);
    this.name = "ScoringError";
    this.code = code;
    this.detail = detail;
  }
}
