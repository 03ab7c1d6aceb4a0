import type { Caveat } from "../caveats.js";
import { base } from "./base.js";
import { charts } from "./charts.js";
import { evidence } from "./evidence.js";
import { print } from "./print.js";

/** The whole stylesheet of a page. */
export function stylesheet(caveats: readonly Caveat[]): string {
  return `${base}${charts}${evidence}${print(caveats)}`.replace(/\n+/g, "\n").trim();
}
