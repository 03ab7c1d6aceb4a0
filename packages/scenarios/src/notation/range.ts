import type { Range } from "../document/scenario.js";

/** A range such as `900..1050`, both ends inside; undefined when it is not written like one. */
export function parseRange(text: string): Range | undefined {
  const match = /^(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!match) return undefined;
  return { from: Number(match[1]), to: Number(match[2]) };
}

/** How many options a `select` allows: `3`, or `1..3`. */
export function parsePick(pick: number | string): { readonly min: number; readonly max: number } | undefined {
  if (typeof pick === "number") return { min: pick, max: pick };
  const range = parseRange(pick);
  return range && { min: range.from, max: range.to };
}

/** An `allocate` budget such as `220 h`. */
export function parseBudget(budget: string): { readonly amount: number; readonly unit: string } | undefined {
  const match = /^(\d+(?:\.\d+)?)(?:\s+(\S.*))?$/.exec(budget);
  return match ? { amount: Number(match[1]), unit: match[2] ?? "" } : undefined;
}
