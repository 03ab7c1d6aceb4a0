import type { Effects, Expression, Scenario } from "@leadsim/scenarios";
import { type Fact, isOpen } from "./facts.js";
import { readsOf } from "./find-names.js";

/**
 * The memory that can make a difference to some facts: what their conditions read, what routes read, and what
 * decides over changes to either. States that differ only in other memory have the same future for these facts.
 */
export function relevantMemory(scenario: Scenario, facts: readonly Fact[]): ReadonlySet<string> {
  const names = new Set<string>();
  const derived = new Map(scenario.derived.map((entry) => [entry.name, entry.is]));
  const read = (expression: Expression | undefined): void => {
    if (!expression) return;
    for (const { name } of readsOf(expression)) {
      const known = names.has(name);
      names.add(name);
      if (!known) read(derived.get(name));
    }
  };
  for (const fact of facts) if (isOpen(fact)) fact.reads.forEach(read);
  for (const scene of scenario.scenes) {
    read(scene.onlyIf);
    for (const entry of scene.after) if (entry.next !== undefined) read(entry.if);
  }
  for (let before = -1; before !== names.size; ) {
    before = names.size;
    for (const { after } of scenario.scenes) {
      for (const entry of after) if (changes(entry.effects, names)) read(entry.if);
    }
  }
  return new Set(scenario.memory.map(({ name }) => name).filter((name) => names.has(name)));
}

function changes(effects: Effects, names: ReadonlySet<string>): boolean {
  return [...effects.set, ...effects.add].some(({ name }) => names.has(name));
}
