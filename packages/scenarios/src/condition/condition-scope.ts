import type { ConditionType } from "./condition-type.js";

/** What a condition can read where it stands. */
export interface ConditionScope {
  /** Memory and the derived values declared so far. */
  readonly names: ReadonlyMap<string, ConditionType>;
  /** The response's local names; only in `after`. */
  readonly locals: ReadonlyMap<string, ConditionType>;
  /** Names that exist, though not here: derived values declared further down. */
  readonly later?: ReadonlySet<string>;
}

/** The type of a name in a scope. */
export function lookUp(scope: ConditionScope, name: string): ConditionType | undefined {
  return scope.locals.get(name) ?? scope.names.get(name);
}
