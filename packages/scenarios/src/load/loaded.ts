import type { Diagnostic } from "../diagnostic/diagnostic.js";

/** A document that was read. `document` is absent when any diagnostic is an error. */
export interface Loaded<T> {
  readonly document?: T;
  /** Sorted by position; at most 200 and a closing note. */
  readonly diagnostics: readonly Diagnostic[];
}
