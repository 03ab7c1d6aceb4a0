import type { EvidenceWord } from "@leadsim/scenarios";
import type { Words } from "../words/words.js";
import { type Html, html } from "./escape.js";
import { around, langOf } from "./language.js";

/**
 * What was done with a part of a response, which goes without saying where it was picked. It stands among the
 * scenario's words and says its language where theirs is not the page's; what something was sorted into is in theirs.
 * @param language of the scenario, where it is not the page's
 */
export function done(
  word: EvidenceWord,
  { language: own, page }: Words,
  language: string | null,
): Html | null {
  if (word.as === "picked") return null;
  const said = (value: string): string => page.done({ ...word, value });
  const isWords = word.as === "sorted" && typeof word.value === "string";
  const lang = language === null ? null : langOf(own);
  return html`<small${lang}>${isWords ? around(said, String(word.value), language) : page.done(word)}</small> `;
}
