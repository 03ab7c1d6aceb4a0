import type { Effects, ExpressionValue, MemoryEntry, SetValue } from "@leadsim/scenarios";
import { add, workKinds } from "@leadsim/scenarios/rules";
import { EngineError } from "../error/engine-error.js";
import type { PlayEffects } from "../play/play.js";
import type { Run } from "../play/run.js";
import { compileExpression, type Scope } from "./condition.js";

/** `set` before `add`, in the file's order; null where nothing changes. */
export function compileEffects(
  effects: Effects | undefined,
  memory: readonly MemoryEntry[],
  scope: Scope,
): PlayEffects | null {
  if (!effects) return null;
  const changes = [
    ...effects.set.map(({ name, value }) =>
      compileSet(entryOf(memory, name), slotOf(scope, name), value, scope),
    ),
    ...effects.add.map(({ name, amount }) => compileAdd(entryOf(memory, name), slotOf(scope, name), amount)),
  ];
  const spend = workKinds.map((kind) => effects.spend[kind] ?? 0);
  return changes.length > 0 || spend.some((minutes) => minutes > 0) ? { changes, spend } : null;
}

function compileSet(entry: MemoryEntry, slot: number, value: SetValue, scope: Scope): (run: Run) => void {
  const evaluate = compileExpression(value, scope);
  return (run) => {
    run.values[slot] = fit(entry, evaluate(run), run.values[slot]!);
  };
}

function compileAdd(entry: MemoryEntry, slot: number, amount: number): (run: Run) => void {
  if (entry.type !== "number") {
    throw new EngineError(
      "broken-scenario",
      `“${entry.name}” is not a number, so nothing can be added to it.`,
    );
  }
  const { min, max } = entry;
  return (run) => {
    run.values[slot] = Math.min(max, Math.max(min, add(run.values[slot] as number, amount))) + 0;
  };
}

/** Keeps a value within what its memory entry may hold: numbers are clamped (and −0 is 0, as in JSON), anything else of
 * the wrong kind is left out. */
function fit(entry: MemoryEntry, value: ExpressionValue, before: ExpressionValue): ExpressionValue {
  if (entry.type === "number") {
    return typeof value === "number" ? Math.min(entry.max, Math.max(entry.min, value)) + 0 : before;
  }
  if (entry.type === "flag") return typeof value === "boolean" ? value : before;
  return entry.of.includes(value as string) ? value : before;
}

function entryOf(memory: readonly MemoryEntry[], name: string): MemoryEntry {
  const entry = memory.find((candidate) => candidate.name === name);
  if (!entry)
    throw new EngineError("broken-scenario", `An effect changes “${name}”, which is not in memory.`, {
      name,
    });
  return entry;
}

function slotOf(scope: Scope, name: string): number {
  return scope.slots.get(name) ?? -1;
}
