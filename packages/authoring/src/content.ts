import type { Benchmark, DocumentKind, Form, Model, Scenario } from "@leadsim/scenarios";

/** A document as it was found: where, what it is, and its bytes. */
export interface FoundDocument {
  /** The path as the person would write it. */
  readonly file: string;
  readonly kind: DocumentKind;
  readonly source: Uint8Array;
}

/** Checked documents that others may refer to. */
export interface Content {
  readonly models: readonly Model[];
  readonly scenarios: readonly Scenario[];
  readonly forms: readonly Form[];
  readonly benchmarks: readonly Benchmark[];
}

/** What is to be played, with everything it refers to. */
export interface Playable {
  readonly scenarios: readonly Scenario[];
  /** Absent for a single scenario. */
  readonly form?: Form;
  readonly model: Model;
  readonly content: Content;
}
