import type { Source } from "../source/source.js";

/** An entry of a map one level down, written over several lines: a scene with its id and all that is indented below. */
export interface Entry {
  /** Where its key begins. */
  readonly key: number;
  /** Behind the colon of its key. */
  readonly colon: number;
  /** Behind the last sign of the last line that is no blank line and no comment. */
  readonly bodyEnd: number;
  /** Where the next line begins that is no blank line and no comment, or the end of the text. */
  readonly end: number;
  /** Whether nothing below its body, and not how the next line begins, can have a part in how it is read. */
  readonly closed: boolean;
}

/** Whatever looks like an entry, in the order of the text; whether YAML reads it as one is for the parser to say. */
export function findEntries({ text, lineStarts }: Source): readonly Entry[] {
  const entries: Entry[] = [];
  let open: { key: number; colon: number; bodyEnd: number; closed: boolean } | undefined;
  const close = (end: number, closed: boolean): void => {
    if (open && open.bodyEnd > open.colon) entries.push({ ...open, end, closed: open.closed && closed });
    open = undefined;
  };
  for (const start of lineStarts) {
    const indent = countSpaces(text, start);
    const at = start + indent;
    const sign = text.charCodeAt(at);
    if (sign === hash || isLineEnd(text, at)) {
      // What is no line of the entry may still be taken for one: a comment in its column, spaces that end a text.
      if (open && !(sign === hash ? indent === keyColumn : indent === 0)) open.closed = false;
    } else if (indent > keyColumn) {
      if (!open) continue;
      open.bodyEnd = lineEnd(text, at);
      open.closed = true;
    } else {
      close(start, isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at + 1), colon));
      const end = indent === keyColumn ? keyEnd(text, at) : undefined;
      if (end !== undefined) open = { key: at, colon: end, bodyEnd: end, closed: true };
    }
  }
  close(text.length, false);
  return entries;
}

/** The column, from 0, of a key below a field of the document. */
const keyColumn = 2;
const [space, hash, colon, carriageReturn, lineFeed] = [32, 35, 58, 13, 10];

function countSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === space) at += 1;
  return at - start;
}

function isLineEnd(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return at >= text.length || sign === lineFeed || (sign === carriageReturn && isLineEnd(text, at + 1));
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  if (newline === -1) return text.length;
  return text.charCodeAt(newline - 1) === carriageReturn ? newline - 1 : newline;
}

/** Behind the colon of a key that is alone on its line. */
function keyEnd(text: string, at: number): number | undefined {
  let end = at;
  while (isWord(text.charCodeAt(end), 45)) end += 1;
  return end > at && text.charCodeAt(end) === colon && isLineEnd(text, end + 1) ? end + 1 : undefined;
}

/** A letter or a digit, or one more sign. */
function isWord(sign: number, orSign = -1): boolean {
  return (
    (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || (sign >= 48 && sign <= 57) || sign === orSign
  );
}
