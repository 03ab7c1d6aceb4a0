/**
 * Text from a document, made safe to print: a scenario must not be able to move the cursor, retitle the
 * window or turn the reading direction around. Line breaks stay; tabs become spaces.
 */
export function plain(text: string): string {
  let safe = "";
  for (const character of text.replace(/\r\n?/g, "\n").replace(/\t/g, "  ")) {
    if (!isUnsafe(character.codePointAt(0) ?? 0)) safe += character;
  }
  return safe;
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plain(text).replace(/\s*\n\s*/g, " ");
}

function isUnsafe(code: number): boolean {
  if (code === 0x0a) return false;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  // Directional overrides and isolates, and the line and paragraph separators.
  return (
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x2028 ||
    code === 0x2029
  );
}
