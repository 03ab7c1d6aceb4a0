import type { Fix } from "../diagnostic/diagnostic.js";

/** A stretch of a text (offsets in UTF-16 units, a byte order mark counted) and what stands there afterwards. */
export type TextEdit = Fix["edits"][number];

/**
 * A text with edits made. Offsets are those of the text as it is given, so the order of the edits plays no part.
 * @throws RangeError when two edits overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`Two edits overlap at offset ${edit.start}.`);
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Whether edits can be made together with others: none touches what another changes. */
export function areApart(edits: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return edits.every((edit) => others.every((other) => edit.end < other.start || other.end < edit.start));
}
