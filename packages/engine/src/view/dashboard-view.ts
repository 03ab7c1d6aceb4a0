import type { ExpressionValue, FigureView } from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import type { Run } from "../play/run.js";
import { printValue } from "../play/tell.js";

/** The values that the scenario shows. `before`: memory and derived values before the last decision, or null. */
export function viewDashboard(play: Play, run: Run, before: readonly ExpressionValue[] | null): FigureView[] {
  const { memory, derived } = play.scenario;
  return [...memory, ...derived].flatMap((entry, slot) => {
    if (entry.show === undefined) return [];
    const value = run.values[slot]!;
    const change = before ? changeOf(before[slot]!, value) : null;
    return [
      {
        label: entry.show,
        value: isUndefined(value) ? null : value,
        unit: ("unit" in entry ? entry.unit : undefined) ?? null,
        decimals: ("decimals" in entry ? entry.decimals : undefined) ?? null,
        text: printValue(entry.name, play, run),
        changed: before !== null && !Object.is(before[slot], value),
        change,
      },
    ];
  });
}

/** By how much a number moved; null where it did not or there is no telling. */
function changeOf(before: ExpressionValue, now: ExpressionValue): number | null {
  if (typeof before !== "number" || typeof now !== "number") return null;
  const change = now - before;
  return Number.isFinite(change) && change !== 0 ? change : null;
}

/** What a division by zero gives. */
function isUndefined(value: ExpressionValue): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}
