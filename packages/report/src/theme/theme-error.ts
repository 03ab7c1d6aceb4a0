/** A theme that a page can't be made with: the message says what, and what to do. */
export class ThemeError extends Error {
  readonly code = "contrast";

  constructor(message: string) {
    super(message);
    this.name = "ThemeError";
  }
}
