import { isUnprintable } from "../terminal/is-unprintable.js";
import { textWidth } from "../terminal/text-width.js";
import type { Position } from "./diagnostic.js";

/** A source line made ready to be printed, with carets under a stretch of it. */
export interface CodeFrame {
  /** The line's number. */
  readonly number: string;
  readonly text: string;
  /** White space as wide as what stands before the stretch. */
  readonly indent: string;
  readonly carets: string;
}

/** Widest line that is shown whole, in columns. */
const widest = 110;

/** The line of a position with carets from it to the end of the stretch (or of the line). */
export function codeFrame(source: string, start: Position, end: Position): CodeFrame | undefined {
  const line = source
    .replace(/^\ufeff/, "")
    .split("\n", start.line)
    [start.line - 1]?.replace(/\r$/, "");
  if (line === undefined || line.trim() === "") return undefined;
  const from = Math.min(start.column - 1, line.length);
  const to =
    end.line === start.line ? Math.min(Math.max(end.column - 1, from + 1), line.length) : line.length;
  const before = clean(line.slice(0, from));
  const marked = clean(line.slice(from, to));
  const after = clean(line.slice(to));
  const cut = textWidth(before + marked + after) > widest && textWidth(before) > widest / 2;
  const shownBefore = cut ? `…${before.slice(-Math.floor(widest / 3))}` : before;
  const shownMarked = marked.slice(0, widest);
  const room = widest - textWidth(shownBefore) - textWidth(shownMarked);
  const shownAfter = textWidth(after) > room ? `${after.slice(0, Math.max(0, room - 1))}…` : after;
  return {
    number: String(start.line),
    text: shownBefore + shownMarked + shownAfter,
    indent: " ".repeat(textWidth(shownBefore)),
    carets: "^".repeat(Math.max(1, textWidth(shownMarked))),
  };
}

/** Tabs as two spaces; what a terminal would obey instead of show, as a dot. */
function clean(text: string): string {
  return text
    .replaceAll("\t", "  ")
    .replace(/[^\x20-\x7e]/gu, (character) => (isUnprintable(character.codePointAt(0)!) ? "·" : character));
}
