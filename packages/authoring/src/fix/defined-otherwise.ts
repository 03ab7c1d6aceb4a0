import type { Diagnostic } from "@leadsim/scenarios";

/** Mistakes in a name that the same document defines. */
const ofDocument: ReadonlySet<string> = new Set([
  "condition-word",
  "memory-bounds",
  "unknown-speaker",
  "unknown-exhibit",
  "unknown-scene",
  "unknown-memory",
  "unknown-name",
  "unknown-option",
  "unknown-bin",
]);

/**
 * Whether a fix would write a name as it was misspelt where it is defined: a document that says `trust` five times
 * and defines `rust` has its mistake in the definition, and the five lines are right. Of a name and its only
 * use either may be the one that is wrong: the document means the same whichever is written.
 *
 * @param text the document
 */
export function isDefinedOtherwise(text: string, { code, fix }: Diagnostic): boolean {
  const [edit, ...others] = fix?.edits ?? [];
  if (!edit || others.length > 0) return false;
  const word = text.slice(edit.start, edit.end);
  if (ofDefinition.has(code)) return isUsedInOnePiece(text, word, edit.text);
  if (!ofDocument.has(code)) return false;
  // Where capitals are all that is wrong, they tell which of the two is written oftener.
  const flags = word.toLowerCase() === edit.text.toLowerCase() ? "g" : "gi";
  return !isName.test(edit.text) || countOf(text, edit.text, flags) < countOf(text, word, flags);
}

/** Mistakes in how a name is written where it is defined. */
const ofDefinition: ReadonlySet<string> = new Set(["invalid-name", "invalid-id"]);

/** Whether `h appy` is used as `happy`, and never as `hAppy`, which its words would make. */
function isUsedInOnePiece(text: string, word: string, meant: string): boolean {
  const piece = word.replace(/[\s_-]+/g, "");
  return piece !== meant && countOf(text, piece, "g") > countOf(text, meant, "g");
}

const isName = /^[a-z][\w-]*$/i;

/** How often a word stands in a text by itself. */
function countOf(text: string, word: string, flags: "g" | "gi"): number {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [...text.matchAll(new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, flags))].length;
}
