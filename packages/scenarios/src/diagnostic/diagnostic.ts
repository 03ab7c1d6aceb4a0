import type { ScriptedResponse } from "../generated/responses.js";

/** A place in a source file. `line` and `column` count from 1, `offset` from 0 in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** How much a diagnostic weighs: an error stops the document from being used. */
export type Severity = "error" | "warning" | "information";

/** A text edit that mends a diagnostic. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Another place that explains a diagnostic. */
export interface RelatedPlace {
  readonly message: string;
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** An author's mistake as data: what, where, and what to do. Returned, never thrown. */
export interface Diagnostic {
  /** Stable, kebab-case; each has a page `docs/diagnostics/<code>.md`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  /** What to do about it. */
  readonly help?: string;
  readonly fix?: Fix;
  readonly related?: readonly RelatedPlace[];
  /** A play that shows it: responses from the beginning, as a responses file holds them. */
  readonly witness?: readonly ScriptedResponse[];
}
