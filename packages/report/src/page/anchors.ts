/** What in the page can be linked to. */
export type AnchorKind = "scale" | "behavior" | "evidence";

/**
 * A fragment id for something of the profile. Ids come from outside, so every unusual character is spelled as
 * its code.
 */
export function anchor(kind: AnchorKind, id: string): string {
  const safe = id.replace(/[^a-zA-Z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`);
  return `${kind}-${safe}`;
}
