import { stripVTControlCharacters } from "node:util";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many columns a text takes in a terminal: color codes none, East Asian wide characters and emoji two. */
export function width(text: string): number {
  const bare = stripVTControlCharacters(text);
  // Most text is plain letters; only the rest needs segmenting.
  if (/^[\x20-\x7e]*$/.test(bare)) return bare.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(bare)) columns += isWide(segment) ? 2 : 1;
  return columns;
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

function isWide(segment: string): boolean {
  const code = segment.codePointAt(0) ?? 0;
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
