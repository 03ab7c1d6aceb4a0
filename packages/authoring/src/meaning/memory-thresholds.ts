import type { Expression, Scenario } from "@leadsim/scenarios";
import { partsOf, readsOf } from "./find-names.js";
import { conditionsOf, effectsOf } from "./parts-of-scenario.js";

const known = new WeakMap<Scenario, Map<string, readonly number[] | undefined>>();

/**
 * The numbers that a memory's value is compared with, when nothing else is ever made of it: no arithmetic, no other
 * memory, no change but `set`. Then two values between the same numbers are the same to the story.
 */
export function memoryThresholds(scenario: Scenario, name: string): readonly number[] | undefined {
  const own = known.get(scenario) ?? new Map<string, readonly number[] | undefined>();
  known.set(scenario, own);
  if (!own.has(name)) own.set(name, thresholdsOf(scenario, name));
  return own.get(name);
}

function thresholdsOf(scenario: Scenario, name: string): readonly number[] | undefined {
  const effects = effectsOf(scenario);
  if (effects.some(({ add }) => add.some((change) => change.name === name))) return undefined;
  const thresholds: number[] = [];
  for (const condition of allRead(scenario)) {
    const compared = partsOf(condition).flatMap((part) => thresholdIn(part, name) ?? []);
    const reads = readsOf(condition).filter((read) => read.name === name && read.key === undefined);
    if (compared.length !== reads.length) return undefined;
    thresholds.push(...compared);
  }
  return [...new Set(thresholds)];
}

/** All conditions, and the derived values they read. */
function allRead(scenario: Scenario): readonly Expression[] {
  const all = [...conditionsOf(scenario)];
  const names = new Set(all.flatMap((condition) => readsOf(condition).map((read) => read.name)));
  // A derived value reads only those above it.
  for (const { name, is } of [...scenario.derived].reverse()) {
    if (!names.has(name)) continue;
    all.push(is);
    for (const read of readsOf(is)) names.add(read.name);
  }
  return all;
}

function thresholdIn(part: Expression, name: string): number | undefined {
  if (part.kind !== "binary" || !["==", "!=", "<", "<=", ">", ">="].includes(part.operator)) return undefined;
  for (const [own, other] of [
    [part.left, part.right],
    [part.right, part.left],
  ] as const) {
    if (own.kind !== "name" || own.name !== name || other.kind !== "literal") continue;
    if (typeof other.value === "number") return other.value;
  }
  return undefined;
}
