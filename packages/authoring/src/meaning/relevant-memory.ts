import type { Effects, Expression, Scenario } from "@leadsim/scenarios";
import { type Fact, isOpen } from "./facts.js";
import { readsOf } from "./find-names.js";

/**
 * The memory that can make a difference to some facts: what their conditions read, what routes read, and what
 * decides over changes to either. States that differ only in other memory have the same future for these facts.
 */
export function relevantMemory(scenario: Scenario, facts: readonly Fact[]): ReadonlySet<string> {
  const { routes, behind } = dependenciesOf(scenario);
  const names = new Set<string>(routes);
  for (const fact of facts) {
    if (isOpen(fact)) for (const { name } of fact.reads.flatMap(readsOf)) names.add(name);
  }
  // What is added on the way is looked at, too.
  for (const name of names) for (const other of behind.get(name) ?? []) names.add(other);
  return new Set(scenario.memory.map(({ name }) => name).filter((name) => names.has(name)));
}

/** What makes a difference to what. */
interface Dependencies {
  /** Names that routes read. */
  readonly routes: ReadonlySet<string>;
  /** For a name, those that its value hangs on: what it is derived from, and what decides over changes to it. */
  readonly behind: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Scenario, Dependencies>();

function dependenciesOf(scenario: Scenario): Dependencies {
  const found = known.get(scenario) ?? findDependencies(scenario);
  known.set(scenario, found);
  return found;
}

function findDependencies({ derived, scenes }: Scenario): Dependencies {
  const routes = new Set<string>();
  const behind = new Map<string, Set<string>>();
  const add = (to: Set<string>, expression: Expression | undefined): void => {
    if (expression) for (const { name } of readsOf(expression)) to.add(name);
  };
  const behindOf = (name: string): Set<string> => {
    const names = behind.get(name) ?? new Set<string>();
    behind.set(name, names);
    return names;
  };
  for (const { name, is } of derived) add(behindOf(name), is);
  for (const scene of scenes) {
    add(routes, scene.onlyIf);
    for (const entry of scene.after) {
      if (entry.next !== undefined) add(routes, entry.if);
      for (const name of changedBy(entry.effects)) add(behindOf(name), entry.if);
    }
  }
  return { routes, behind };
}

const changedBy = ({ set, add }: Effects): readonly string[] => [...set, ...add].map(({ name }) => name);
