/** Whether a terminal would obey a character instead of showing it, or show it to nobody. */
export function isUnprintable(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  return (
    // Marks of direction, overrides and isolates.
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    // Separators of lines and paragraphs.
    code === 0x2028 ||
    code === 0x2029 ||
    // Tags, which nobody sees.
    (code >= 0xe0000 && code <= 0xe007f)
  );
}
