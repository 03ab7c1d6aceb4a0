import { type Fact, isOpen } from "./facts.js";
import { readsOf } from "./find-names.js";
import { relevantMemory } from "./relevant-memory.js";
import type { WatchedPlay } from "./watched-play.js";

/** Facts that hang on the same memory. */
export interface FactGroup {
  readonly facts: readonly Fact[];
  readonly names: ReadonlySet<string>;
}

/** Groups searched one by one; facts beyond them are searched for together. */
const mostGroups = 12;

/**
 * Parts the open facts by the memory that can make a difference to them, least memory first: ten flags, each read in a
 * place of its own, are ten small searches instead of one with a thousand states for each scene.
 */
export function factGroups({ play, facts }: WatchedPlay): readonly FactGroup[] {
  const byReads = new Map<string, Fact[]>();
  for (const fact of facts.filter(isOpen)) {
    const reads = [...new Set(fact.reads.flatMap(readsOf).map(({ name }) => name))].sort().join();
    const alike = byReads.get(reads) ?? [];
    byReads.set(reads, alike);
    alike.push(fact);
  }
  const groups = new Map<string, { readonly facts: Fact[]; readonly names: ReadonlySet<string> }>();
  for (const alike of byReads.values()) {
    const names = relevantMemory(play.scenario, alike);
    const key = [...names].join();
    const group = groups.get(key) ?? { facts: [], names };
    groups.set(key, group);
    group.facts.push(...alike);
  }
  const sorted = [...groups.values()].sort((a, b) => a.names.size - b.names.size);
  const rest = sorted.slice(mostGroups);
  if (rest.length === 0) return sorted;
  const together = rest.flatMap((group) => group.facts);
  return [
    ...sorted.slice(0, mostGroups),
    { facts: together, names: relevantMemory(play.scenario, together) },
  ];
}
