import type { Diagnostic } from "../diagnostic/diagnostic.js";

/** A warning that an author has looked at and accepts. */
export interface Accepted {
  readonly code: string;
  readonly why: string;
}

/** A document that was read. `document` is absent when any diagnostic is an error. */
export interface Loaded<T> {
  readonly document?: T;
  /** Sorted by position; at most 200 and a closing note. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the document says of warnings; they are among the diagnostics all the same, for whoever counts them. */
  readonly accepted?: readonly Accepted[];
}

/** What a document accepts, as far as it is written as it should be. */
export function acceptedIn({ accept }: { readonly accept?: unknown }): {
  readonly accepted?: readonly Accepted[];
} {
  if (!Array.isArray(accept)) return {};
  const accepted = accept.filter(
    (entry): entry is Accepted => typeof entry?.code === "string" && typeof entry?.why === "string",
  );
  return { accepted };
}
