import { brief } from "../page/brief.js";
import { type Html, html } from "../page/escape.js";
import { chosenParts } from "../page/moment.js";
import {
  type CandidateContext,
  hasEvidence,
  modelLanguage,
  type Strength,
  scaleTitle,
  strengthsOf,
} from "./candidate-context.js";

// A strength is recalled by question and response alone.
const wordsRecalled = { prompt: 30, chosen: 35, all: 65 };

/** What was shown wherever it was asked for, each with a moment. */
export function strengths(context: CandidateContext): Html {
  const { candidate } = context.words;
  const found = strengthsOf(context);
  return html`<section id="strengths" aria-labelledby="strengths-title">
<h2 id="strengths-title">${candidate.strengths}</h2>
${
  found.length === 0
    ? html`<p>${hasEvidence(context) ? candidate.noStrengths : candidate.nothingToGoBy}</p>`
    : html`<ul class="strengths">${found.map((one) => strength(context, one))}</ul>`
}
</section>`;
}

function strength(context: CandidateContext, { behavior, moment: whole }: Strength): Html {
  const moment = brief(whole, wordsRecalled);
  const { candidate, page } = context.words;
  const language = modelLanguage(context);
  const lang = language === null ? null : html` lang="${language}"`;
  const own = moment.language === null ? null : html` lang="${moment.language}"`;
  return html`<li>
<p class="label"${lang}>${scaleTitle(context, behavior.competency)}</p>
<h3${lang}>${behavior.statement}</h3>
<p>${candidate.found(behavior)}</p>
<dl class="moment"><div class="moment-chosen"><dt>${page.chosen}</dt><dd${own}><p class="moment-asked">${moment.heading === "" ? null : html`<strong>${moment.heading}</strong> `}${moment.prompt}</p>${chosenParts(moment.chosen, context.words, moment.language)}</dd></div></dl>
</li>`;
}
