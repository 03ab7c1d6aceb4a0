/**
 * A mistake that the person at the keyboard can mend: what happened, and what to do about it.
 * Printed without a stack trace; ends the command with exit code 1.
 */
export class UserError extends Error {
  /** What to do, in one or a few lines. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = "UserError";
    this.hint = hint;
  }
}
