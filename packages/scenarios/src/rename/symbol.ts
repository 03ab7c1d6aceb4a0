import type { Place } from "../source/source.js";

/** What an id may be the id of. */
export type SymbolKind =
  | "scenario"
  | "scene"
  | "option"
  | "bin"
  | "exhibit"
  | "cast"
  | "memory"
  | "derived"
  | "ending"
  | "behavior";

/** One place where an id stands. */
export interface SymbolUse {
  readonly kind: SymbolKind;
  readonly id: string;
  /**
   * What makes the id one of its own: nothing for scenarios, the model's id for behaviors, the scenario's id and
   * file for what belongs to a scenario, and the scene's id for options and bins.
   */
  readonly scope: string;
  readonly file: string;
  /** The scene that an option or bin belongs to. */
  readonly scene?: string;
  /** Whether the id is declared here, or read. */
  readonly declares: boolean;
  /** The id alone, without quotes or version; offsets into the text as it was given. */
  readonly place: Place;
}

/** A document to look through. */
export interface SymbolDocument {
  readonly file: string;
  readonly kind: "scenario" | "form" | "model";
  readonly text: string;
}

/** Takes one place where an id stands. */
export type Note = (
  kind: SymbolKind,
  id: string,
  place: Place,
  detail?: { readonly declares?: boolean; readonly scope?: string; readonly scene?: string },
) => void;
