import type { Span } from "./spots.js";

/** What can have a name that other places use. */
export type NameKind =
  | "scene"
  | "memory"
  | "derived"
  | "cast"
  | "exhibit"
  | "option"
  | "bin"
  | "ending"
  | "behavior"
  | "competency"
  | "pillar"
  | "area"
  | "document";

/** A name where it is declared or used. */
export interface Mention extends Span {
  readonly kind: NameKind;
  readonly name: string;
  /** The scene that an option or a bin belongs to. */
  readonly scope?: string;
  readonly declares: boolean;
}

/** Whether two mentions mean one thing. A condition can't tell memory from derived values, nor need it. */
export function meansSame(left: Mention, right: Mention): boolean {
  const family = (kind: NameKind) => (kind === "derived" ? "memory" : kind);
  return family(left.kind) === family(right.kind) && left.name === right.name && left.scope === right.scope;
}
