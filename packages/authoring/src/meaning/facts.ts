import type { Expression } from "@leadsim/scenarios";

/** The way to a part of the document. */
export type Path = readonly (string | number)[];

/** Something that may or may not happen in a play, watched while all plays are explored. */
export interface Fact {
  /**
   * scene: it is shown. condition: it holds (and fails). next: the route is taken. ending: it is told.
   */
  readonly kind: "scene" | "condition" | "next" | "ending";
  readonly path: Path;
  /** What must be known of memory to decide it. */
  readonly reads: readonly Expression[];
  /** The state in which it was first seen to happen, or -1. */
  yes: number;
  /** The state in which it was first seen not to happen; only for conditions. */
  no: number;
}

/** Whether more exploring could still say something new about it. */
export function isOpen(fact: Fact): boolean {
  return fact.yes === -1 || (fact.kind === "condition" && fact.no === -1);
}
