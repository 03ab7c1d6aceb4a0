import type { ExpressionValue, FigureView } from "@leadsim/scenarios";
import { mostDecimals } from "../play/format.js";
import type { Play } from "../play/play.js";
import type { Run } from "../play/run.js";
import { printValue } from "../play/tell.js";

/** The values that the scenario shows. `before`: memory and derived values before the last decision, or null. */
export function viewDashboard(play: Play, run: Run, before: readonly ExpressionValue[] | null): FigureView[] {
  const { memory, derived } = play.scenario;
  return [...memory, ...derived].flatMap((entry, slot) => {
    if (entry.show === undefined) return [];
    const value = run.values[slot]!;
    const decimals = "decimals" in entry ? entry.decimals : undefined;
    const digits = decimals ?? mostDecimals;
    const written = asWritten(value, digits);
    const earlier = before ? asWritten(before[slot]!, digits) : written;
    return [
      {
        label: entry.show,
        value: isUndefined(value) ? null : value,
        unit: ("unit" in entry ? entry.unit : undefined) ?? null,
        decimals: decimals ?? null,
        text: printValue(entry.name, play, run),
        changed: !Object.is(earlier, written),
        change: changeOf(earlier, written, digits),
      },
    ];
  });
}

/** A value as far as it is written out: what moved by less has not changed for who reads it. */
function asWritten(value: ExpressionValue, digits: number): ExpressionValue {
  return typeof value === "number" && Number.isFinite(value) ? rounded(value, digits) : value;
}

/** By how much a number moved, as it is written; null where it did not or there is no telling. */
function changeOf(before: ExpressionValue, now: ExpressionValue, digits: number): number | null {
  if (typeof before !== "number" || typeof now !== "number") return null;
  const change = now - before;
  return Number.isFinite(change) && change !== 0 ? rounded(change, digits) : null;
}

/** Rounded to so many digits after the point, never to minus zero. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

/** What a division by zero gives. */
function isUndefined(value: ExpressionValue): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}
