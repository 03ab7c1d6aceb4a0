import type { SpokenLine } from "@leadsim/scenarios";
import type { Words } from "../words/words.js";
import { brief, type TextsOfMoment } from "./brief.js";
import { type Html, html } from "./escape.js";
import { around, marked } from "./language.js";

/** A decision as somebody met it: what was said, asked and chosen, and what it led to. */
export interface Moment extends TextsOfMoment {
  /** Tells it from all others. */
  readonly decision: string;
  readonly heading: string;
  /** Of the texts, where it is not the page's. */
  readonly language: string | null;
}

// So much is enough to recall a moment; the whole of it stands in the debrief.
const linesRecalled = 2;
const wordsRecalled = { prompt: 40, chosen: 90, all: 165 };

/** A moment told in a few lines: what was last said before the question, the response, and what it led to first. */
export function moment(of: Moment, words: Words): Html {
  const { page } = words;
  const lang = of.language === null ? null : html` lang="${of.language}"`;
  const recalled = { ...of, said: lastSaid(of.said), ledTo: of.ledTo.slice(0, linesRecalled) };
  const { prompt, chosen, said, ledTo } = brief(recalled, wordsRecalled);
  return html`<dl class="moment">
${said.length === 0 ? null : html`<div><dt>${said.some(isSpoken) ? page.said : page.told}</dt><dd${lang}>${lines(said, words)}</dd></div>`}
<div class="moment-chosen"><dt>${page.chosen}</dt><dd${lang}><p class="moment-asked">${prompt}</p>${chosenParts(chosen, words, of.language)}</dd></div>
${ledTo.length === 0 ? null : html`<div><dt>${page.ledTo}</dt><dd${lang}>${lines(ledTo, words)}</dd></div>`}
</dl>`;
}

const isSpoken = ({ by }: SpokenLine): boolean => by !== "narrator";

/** What somebody said last, with what is told after it; where nobody spoke, what is told last. */
function lastSaid(said: readonly SpokenLine[]): readonly SpokenLine[] {
  const last = said.findLastIndex(isSpoken);
  return last < 0 ? said.slice(-1) : said.slice(last, last + linesRecalled);
}

/** Lines as a play prints them: who speaks, and the words in quotation marks; what is told stands without either. */
export function lines(spoken: readonly SpokenLine[], { language, page }: Words): readonly Html[] {
  return spoken.map(({ by, name, text }) => {
    if (by === "narrator") return html`<p class="line told">${text}</p>`;
    const speaker = by === "cast" ? name && html`${name}` : marked(page.speakers[by], language);
    return html`<p class="line">${speaker ? html`<strong>${speaker}</strong> ` : null}<q>${text}</q></p>`;
  });
}

/**
 * Every part of a response, with what was done with it: which of them counted is not said.
 * @param language of the texts around, where it is not the page's
 */
export function chosenParts(parts: Moment["chosen"], words: Words, language: string | null): Html {
  const own = language === null ? null : html` lang="${words.language}"`;
  const isPicked = parts.every(({ as }) => as === "picked");
  return html`<ul class="words">${
    isPicked
      ? parts.map(({ text }) => html`<li>${text}</li>`)
      : alike(parts).map(
          ([first, ...others]) =>
            html`<li><span class="done"${own}>${doneWith(first, words, language)}</span> ${[first, ...others].map(({ text }, at) => html`${at === 0 ? null : html`<span class="by"></span>`}${text}`)}</li>`,
        )
  }</ul>`;
}

/** What something was sorted into is in the scenario's words, the rest in the page's. */
function doneWith(part: Part, { page }: Words, language: string | null): Html {
  const { as, value } = part;
  if (as !== "sorted" || value === undefined) return html`${page.done(part)}`;
  return around((words) => page.done({ as, value: words }), String(value), language);
}

type Part = Moment["chosen"][number];

/** Parts with which the same was done together, such as all that was sorted into one place. */
function alike(parts: readonly Part[]): readonly (readonly [Part, ...Part[]])[] {
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const key = `${part.as} ${part.value}`;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()];
}
