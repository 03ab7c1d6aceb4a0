import type { DocumentKind as AnyDocumentKind } from "@leadsim/scenarios";

/** What an organization brings, of all kinds of documents: each under an id and in versions that never change. */
export const documentKinds = [
  "scenario",
  "form",
  "model",
  "benchmark",
  "theme",
  "translation",
] as const satisfies readonly AnyDocumentKind[];

export type DocumentKind = (typeof documentKinds)[number];

/** The owner of what comes with the program: every tenant reads it. */
export const libraryTenant = "library";

/** A document as it is listed. */
export interface DocumentHead {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly locale: string | null;
  /** SHA-256 of its source. */
  readonly hash: string;
  /** Whether it came with the program, so that anybody can read its key. */
  readonly library: boolean;
  readonly createdAt: Date;
}
