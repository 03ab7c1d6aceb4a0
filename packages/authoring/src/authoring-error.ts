/** What a caller can get wrong, as words that code can branch on. */
export type AuthoringErrorCode = "no-such-change" | "bad-rating-sheet" | "can-not-rename";

/** A caller's mistake. `code` is stable; message and hint are for people. */
export class AuthoringError extends Error {
  readonly code: AuthoringErrorCode;
  /** What to do, in one or a few lines. */
  readonly hint: string | undefined;

  constructor(code: AuthoringErrorCode, message: string, hint?: string) {
    super(message);
    this.name = "AuthoringError";
    this.code = code;
    this.hint = hint;
  }
}
