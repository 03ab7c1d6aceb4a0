import type { EvidenceWord, ProfileEvidence } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";

/**
 * The first words chosen, short enough for a table, with how many others there are. Characters are never cut
 * in two.
 */
export function inShort(evidence: ProfileEvidence, words: Words, length = 90): Html | null {
  const parts = ratedFirst(evidence.options);
  const [first] = parts;
  if (first === undefined) return null;
  const rated = parts.filter((word) => word.level !== undefined).length || parts.length;
  const characters = [...first.text];
  const text =
    characters.length <= length ? first.text : `${characters.slice(0, length).join("").trimEnd()}…`;
  const more = rated > 1 ? html` <small>${words.page.more(rated - 1)}</small>` : null;
  return html`${done(first, words)}${text}${more}`;
}

/** What was done with a part of a response, which goes without saying where it was picked. */
export function done(word: EvidenceWord, { page }: Words): Html | null {
  return word.as === "picked" ? null : html`<small>${page.done(word)}</small> `;
}

function ratedFirst(words: readonly EvidenceWord[]): readonly EvidenceWord[] {
  return [
    ...words.filter((word) => word.level !== undefined),
    ...words.filter((word) => word.level === undefined),
  ];
}
