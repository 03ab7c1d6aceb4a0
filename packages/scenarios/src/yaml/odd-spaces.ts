/**
 * Spaces that word processors and web pages leave behind, as they stand in a character class: YAML takes them
 * for letters.
 */
export const oddSpaces = "\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff";
