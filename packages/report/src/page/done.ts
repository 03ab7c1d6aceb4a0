import type { EvidenceWord } from "@leadsim/scenarios";
import type { Words } from "../words/words.js";
import { type Html, html } from "./escape.js";
import { around } from "./language.js";

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
