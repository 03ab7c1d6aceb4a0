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
  const cut = widthOf(before + marked + after) > widest && widthOf(before) > widest / 2;
  const shownBefore = cut ? `…${before.slice(-Math.floor(widest / 3))}` : before;
  const shownMarked = marked.slice(0, widest);
  const room = widest - widthOf(shownBefore) - widthOf(shownMarked);
  const shownAfter = widthOf(after) > room ? `${after.slice(0, Math.max(0, room - 1))}…` : after;
  return {
    number: String(start.line),
    text: shownBefore + shownMarked + shownAfter,
    indent: " ".repeat(widthOf(shownBefore)),
    carets: "^".repeat(Math.max(1, widthOf(shownMarked))),
  };
}

/** Tabs as two spaces; what a terminal would obey instead of show, turns of the reading direction too, as a dot. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced.
  return text.replaceAll("\t", "  ").replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, "·");
}

/** Columns a text takes in a terminal: two for wide characters, none for marks that join the one before. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const joins = code === 0x200d || code === 0xfe0e || code === 0xfe0f;
    if (joins || /\p{Mn}|\p{Me}/u.test(character)) continue;
    const isWide =
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x1f300 && code <= 0x1faff) ||
      (code >= 0x20000 && code <= 0x3fffd);
    width += isWide ? 2 : 1;
  }
  return width;
}
