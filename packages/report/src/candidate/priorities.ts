import { type Html, html } from "../page/escape.js";
import { moment } from "../page/moment.js";
import {
  type CandidateContext,
  hasEvidence,
  modelLanguage,
  type Priority,
  prioritiesOf,
  scaleTitle,
} from "./candidate-context.js";

/** What to work on first: the moment, strong practice, and three things to tick off. */
export function priorities(context: CandidateContext): Html {
  const { candidate } = context.words;
  const found = prioritiesOf(context);
  return html`<section id="priorities" aria-labelledby="priorities-title">
<h2 id="priorities-title">${candidate.priorities}</h2>
${
  found.length === 0
    ? html`<p>${hasEvidence(context) ? candidate.noPriorities : candidate.nothingToGoBy}</p>`
    : html`${found.some(({ moment: { chosen } }) => chosen.length > 1) ? html`<p class="soft small">${candidate.severalParts}</p>` : null}
<ol class="priorities">${found.map((one) => priority(context, one))}</ol>`
}
</section>`;
}

function priority(context: CandidateContext, { item, behavior, moment: of, isShared }: Priority): Html {
  const { candidate, profile } = context.words;
  const language = modelLanguage(context);
  const lang = language === null ? null : html` lang="${language}"`;
  return html`<li class="priority">
<p class="label"${lang}>${scaleTitle(context, item.competency)}</p>
<h3${lang}>${behavior.statement}</h3>
<p>${candidate.found(behavior)}</p>
<h4${of.language === null ? null : html` lang="${of.language}"`}>${of.heading}</h4>
${isShared ? html`<p class="soft small">${candidate.sameMoment}</p>` : null}
${moment(of, context.words)}
<div class="strong"><h4>${candidate.strong}</h4><p${lang}>${item.strong ?? behavior.statement}</p></div>
<ul class="ticks">${item.checkpoints.map(
    ({ day, practice, text }) =>
      html`<li><span class="tick" aria-hidden="true"></span><div><h4>${candidate.practices[practice]}</h4><p${lang}>${item[practice]}</p><p class="soft small">${candidate.byDay(day)} ${text === undefined ? profile.checkpoints[practice] : html`<span${lang}>${text}</span>`}</p></div></li>`,
  )}</ul>
</li>`;
}
