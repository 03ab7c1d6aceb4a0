import type { EvidenceWord, ProfileEvidence } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { around, marked } from "../page/language.js";
import type { Words } from "../words/words.js";
import { type ReportContext, storyLanguage } from "./context.js";

/**
 * The first words chosen, short enough for a table, with how many others there are. Characters are never cut
 * in two.
 */
export function inShort(context: ReportContext, evidence: ProfileEvidence, length = 90): Html | null {
  const { words } = context;
  const language = storyLanguage(context, evidence.session);
  const parts = ratedFirst(evidence.options);
  const [first] = parts;
  if (first === undefined) return null;
  const rated = parts.filter((word) => word.level !== undefined).length || parts.length;
  const characters = [...first.text];
  const text =
    characters.length <= length ? first.text : `${characters.slice(0, length).join("").trimEnd()}…`;
  const more = rated > 1 ? html` <small>${words.page.more(rated - 1)}</small>` : null;
  return html`${done(first, words, language)}${marked(text, language)}${more}`;
}

/**
 * What was done with a part of a response, which goes without saying where it was picked.
 * @param language of the scenario, where it is not the page's: what something was sorted into is in its words
 */
export function done(word: EvidenceWord, { page }: Words, language: string | null): Html | null {
  if (word.as === "picked") return null;
  const said = (value: string): string => page.done({ ...word, value });
  const isWords = word.as === "sorted" && typeof word.value === "string";
  return html`<small>${isWords ? around(said, String(word.value), language) : page.done(word)}</small> `;
}

function ratedFirst(words: readonly EvidenceWord[]): readonly EvidenceWord[] {
  return [
    ...words.filter((word) => word.level !== undefined),
    ...words.filter((word) => word.level === undefined),
  ];
}
