/** A document whose text is to become another. */
export interface Rewrite {
  /** The path as the person wrote it. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** A document's text with its byte order mark. */
export function textOf(source: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(source);
}
