import type { Evaluate } from "./evaluate.js";
import type { PlayEffects } from "./play.js";
import type { Run } from "./run.js";

/** Applies effects, then refreshes the derived values. */
export function applyEffects(effects: PlayEffects, run: Run, derived: readonly Evaluate[]): void {
  for (let i = 0; i < effects.changes.length; i++) effects.changes[i]!(run);
  for (let i = 0; i < 4; i++) run.ledger[i] = run.ledger[i]! + effects.spend[i]!;
  refreshDerived(run, derived);
}

/** Derived values follow memory in `Run.values`; each may read those before it. */
export function refreshDerived(run: Run, derived: readonly Evaluate[]): void {
  const first = run.values.length - derived.length;
  for (let i = 0; i < derived.length; i++) run.values[first + i] = derived[i]!(run);
}
