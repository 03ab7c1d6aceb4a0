import type { DebriefDecision } from "@leadsim/scenarios";
import { done } from "../page/done.js";
import { type Html, html } from "../page/escape.js";
import type { DebriefContext } from "./context.js";

type Chosen = DebriefDecision["chosen"];

/** A response in words: what was done with each option, and the assessor's rationale. */
export function answered(chosen: Chosen, { words, language, lang }: DebriefContext): Html {
  return html`<ul class="words"${lang}>${chosen.map((word) => html`<li>${done(word, words, language)}${word.text}${word.why === undefined ? null : html`<p class="why">${word.why}</p>`}</li>`)}</ul>`;
}

/** A response without the rationales that others before it gave to the same options. */
export function withoutToldBefore(response: Chosen, before: readonly Chosen[]): Chosen {
  const told = new Set(before.flat().map(rationaleOf));
  return response.map((word) => {
    if (!told.has(rationaleOf(word))) return word;
    const { why: _, ...rest } = word;
    return rest;
  });
}

const rationaleOf = ({ option, why }: Chosen[number]): string => JSON.stringify([option, why]);
