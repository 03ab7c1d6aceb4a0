import type { Position } from "../diagnostic/diagnostic.js";

/** A text with its name and the starts of its lines. Offsets inside leadsim count from after a byte order mark. */
export interface Source {
  readonly file: string;
  /** The text without its byte order mark. */
  readonly text: string;
  /** Offsets of the first character of every line. */
  readonly lineStarts: readonly number[];
  /** 1 when the text began with a byte order mark, else 0. */
  readonly skipped: number;
}

/** A stretch of a source's text, as offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Wraps a text. A line ends with `\n` (`\r\n` is one ending, too). */
export function createSource(file: string, input: string): Source {
  const skipped = input.charCodeAt(0) === 0xfeff ? 1 : 0;
  const text = skipped === 0 ? input : input.slice(1);
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts, skipped };
}

/** The line and column of an offset. A byte order mark counts in `offset`, not in `column`. */
export function positionAt(source: Source, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (source.lineStarts[middle]! <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: inside - source.lineStarts[low]! + 1, offset: inside + source.skipped };
}
