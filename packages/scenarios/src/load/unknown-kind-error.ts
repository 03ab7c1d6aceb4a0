/** A caller asked for a kind of document that there is not. */
export class UnknownKindError extends Error {
  readonly code = "unknown-kind";
  /** Whose matter it is: what was asked for is wrong. */
  readonly kind = "caller";
  /** The kinds there are. */
  readonly known: readonly string[];

  constructor(asked: unknown, known: readonly string[]) {
    super(
      `There is no kind of JSON document “${String(asked).slice(0, 80)}”. There are: ${known.join(", ")}.`,
    );
    this.name = "UnknownKindError";
    this.known = known;
  }
}
