/** A line that holds something: neither empty nor a comment alone. */
export interface PlainLine {
  /** Where its first sign stands that is no space. */
  readonly at: number;
  /** How many spaces stand before that. */
  readonly indent: number;
  /** Behind its last sign that is no space. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
}

const [carriageReturn, space, hash] = [13, 32, 35];

/** The line that begins at an offset, whatever it holds. */
export function lineFrom(text: string, start: number): PlainLine {
  const newline = text.indexOf("\n", start);
  const next = newline === -1 ? text.length : newline + 1;
  let end = newline === -1 ? text.length : newline;
  if (end > start && text.charCodeAt(end - 1) === carriageReturn && newline !== -1) end -= 1;
  let at = start;
  while (at < end && text.charCodeAt(at) === space) at += 1;
  while (end > at && text.charCodeAt(end - 1) === space) end -= 1;
  return { at, indent: at - start, end, next };
}

/** The first line from an offset on that holds something; nothing at the end of the text. */
export function nextLine(text: string, from: number): PlainLine | undefined {
  for (let start = from; start < text.length; ) {
    const line = lineFrom(text, start);
    if (line.at < line.end && text.charCodeAt(line.at) !== hash) return line;
    start = line.next;
  }
  return undefined;
}
