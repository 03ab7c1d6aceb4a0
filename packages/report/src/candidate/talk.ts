import { type Html, html } from "../page/escape.js";
import { type CandidateContext, modelLanguage, prioritiesOf } from "./candidate-context.js";

/** An outline for the talk with one's own manager (goal, reality, options, will), once for all that is worked on. */
export function talk(context: CandidateContext): Html | null {
  const { candidate } = context.words;
  const found = prioritiesOf(context);
  if (found.length === 0) return null;
  const language = modelLanguage(context);
  const goals = found.flatMap(({ item }) => item.goal ?? []);
  const isWhole = goals.length === found.length;
  const named = isWhole ? goals : found.map(({ behavior }) => behavior.statement);
  const part = (term: string, content: Html | string): Html =>
    html`<div><dt>${term}</dt><dd>${content}</dd></div>`;
  return html`<section id="talk" aria-labelledby="talk-title">
<h2 id="talk-title">${candidate.talk}</h2>
<p>${candidate.talkIntro}</p>
<dl class="grow">
${part(
  candidate.grow.goal,
  html`${isWhole ? candidate.growGoal : candidate.growStatements}<ul>${named.map((text) => html`<li${language === null ? null : html` lang="${language}"`}>${text}</li>`)}</ul>`,
)}
${part(candidate.grow.reality, candidate.growReality)}
${part(
  candidate.grow.options,
  html`<ul class="ticks">${candidate.growOptions.map((option) => html`<li><span class="tick" aria-hidden="true"></span>${option}</li>`)}</ul>`,
)}
${part(candidate.grow.will, candidate.growWill)}
</dl>
<p class="agreed">${candidate.agreed}<span class="blank" aria-hidden="true"></span></p>
</section>`;
}
