import type { Column } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

/** A heading with what its numbers are. */
export function heading(title: string, about: string, columns: number): string[] {
  return [title.toUpperCase(), ...wrap(about, columns), ""];
}

/** A number in a table; a dash where there is none. */
export function figure(value: number | null | undefined, digits = 2): string {
  return value === null || value === undefined ? "–" : value.toFixed(digits);
}

/** A share in whole percent. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** A column of numbers. */
export function end(title: string): Column {
  return { title, align: "end" };
}

/** A column of words. */
export function start(title: string): Column {
  return { title, align: "start" };
}
