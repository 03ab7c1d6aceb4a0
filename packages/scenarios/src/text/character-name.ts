/** How Unicode writes a character that can't be shown or told from another: `U+202E`. */
export function characterName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
