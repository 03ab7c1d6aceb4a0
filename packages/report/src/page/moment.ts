import type { EvidenceWord, SpokenLine } from "@leadsim/scenarios";
import type { Words } from "../words/words.js";
import { type Html, html } from "./escape.js";
import { marked } from "./language.js";

/** A decision as somebody met it: what was said, asked and chosen, and what it led to. */
export interface Moment {
  readonly heading: string;
  readonly prompt: string;
  readonly chosen: readonly Pick<EvidenceWord, "text" | "as" | "value">[];
  readonly said: readonly SpokenLine[];
  readonly ledTo: readonly SpokenLine[];
  /** Of the texts, where it is not the page's. */
  readonly language: string | null;
}

// So much is enough to recall a moment; the whole of it stands in the debrief.
const linesRecalled = 2;
const partsRecalled = 3;

/** A moment told in a few lines: the last said before the question, the first that came of the response. */
export function moment(of: Moment, words: Words): Html {
  const { page } = words;
  const lang = of.language === null ? null : html` lang="${of.language}"`;
  const said = of.said.slice(-linesRecalled);
  const ledTo = of.ledTo.slice(0, linesRecalled);
  return html`<dl class="moment">
${said.length === 0 ? null : html`<div><dt>${page.said}</dt><dd${lang}>${lines(said, words)}</dd></div>`}
<div class="moment-chosen"><dt>${page.chosen}</dt><dd${lang}><p class="moment-asked">${of.prompt}</p>${chosen(of, words)}</dd></div>
${ledTo.length === 0 ? null : html`<div><dt>${page.ledTo}</dt><dd${lang}>${lines(ledTo, words)}</dd></div>`}
</dl>`;
}

/** Lines with who speaks them. */
export function lines(spoken: readonly SpokenLine[], { language, page }: Words): readonly Html[] {
  return spoken.map(({ by, name, text }) => {
    const speaker = by === "cast" ? html`${name ?? ""}` : marked(page.speakers[by], language);
    const isNamed = by === "cast" ? Boolean(name) : page.speakers[by] !== "";
    return html`<p class="line">${isNamed ? html`<strong>${speaker}</strong> ` : null}${text}</p>`;
  });
}

function chosen({ chosen: parts }: Moment, words: Words): Html {
  return html`<ul class="words">${parts.slice(0, partsRecalled).map((part) => chosenPart(part, words))}</ul>${moreParts(parts.slice(partsRecalled), words)}`;
}

/** The parts of a response that a few lines leave no room for, to open: which of them counted is not said. */
export function moreParts(rest: Moment["chosen"], words: Words): Html | null {
  const { language, page } = words;
  if (rest.length === 0) return null;
  return html`<details class="more"><summary lang="${language}">${page.more(rest.length)}</summary><ul class="words">${rest.map((part) => chosenPart(part, words))}</ul></details>`;
}

/** One part of a response with what was done with it, which goes without saying where it was picked. */
function chosenPart(part: Moment["chosen"][number], { page }: Words): Html {
  return html`<li>${part.as === "picked" ? null : html`<span class="done">${page.done(part)}</span> `}${part.text}</li>`;
}
