import type { Consequence } from "@leadsim/scenarios";
import { printExpression } from "@leadsim/scenarios/rules";

/**
 * What a consequence does, on one line: `called = true, trust + 1, coaching 45m, next: olena-writes`; empty
 * where it does nothing.
 */
export function printEffects({ effects, next }: Pick<Consequence, "effects" | "next">): string {
  const { set, add, spend } = effects;
  return [
    ...set.map(({ name, value }) => `${name} = ${printExpression(value)}`),
    ...add.map(({ name, amount }) => `${name} ${amount < 0 ? "−" : "+"} ${Math.abs(amount)}`),
    ...Object.entries(spend).map(([kind, minutes]) => `${kind} ${minutes}m`),
    ...(next === undefined ? [] : [`next: ${next}`]),
  ].join(", ");
}
