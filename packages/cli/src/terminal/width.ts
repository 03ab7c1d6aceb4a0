import { stripVTControlCharacters } from "node:util";
import { textWidth } from "@leadsim/scenarios/rules";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many columns a text takes in a terminal: color codes none, East Asian wide characters and emoji two. */
export function width(text: string): number {
  return textWidth(stripVTControlCharacters(text));
}

/** Fills up with spaces on the right (or, with `end`, on the left). */
export function pad(text: string, columns: number, align: "start" | "end" = "start"): string {
  const fill = " ".repeat(Math.max(0, columns - width(text)));
  return align === "start" ? text + fill : fill + text;
}

/** Cuts to fit, with an ellipsis where something is lost. Takes text without color. */
export function fit(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (width(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
