/**
 * Spaces that word processors and web pages leave behind, as they stand in a character class: YAML takes them
 * for letters.
 */
export const oddSpaces = "\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff";

/** An indentation in spaces, as wide as it looks: an ideographic space takes two columns, one without width none. */
export function asIndent(signs: string): string {
  return signs
    .replace(/[\u200b\ufeff]/g, "")
    .replaceAll("\u3000", "  ")
    .replace(/\S|[^ ]/g, " ");
}
