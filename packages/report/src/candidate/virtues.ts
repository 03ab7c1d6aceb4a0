import { evidenceStrip } from "../charts/evidence-strip.js";
import { type Html, html } from "../page/escape.js";
import { type CandidateContext, modelLanguage } from "./candidate-context.js";

/** Better, more often, more consistently: a sentence each; then each pillar with its marks. */
export function virtues(context: CandidateContext): Html | null {
  const { shared, words } = context;
  const { candidate } = words;
  const overall = shared.scales.find(({ kind }) => kind === "overall");
  if (!overall) return null;
  const language = modelLanguage(context);
  const part = (term: string, sentence: string): Html =>
    html`<div><dt>${term}</dt><dd>${sentence}</dd></div>`;
  const pillars = shared.scales.filter(({ kind }) => kind === "pillar");
  return html`<section id="virtues" aria-labelledby="virtues-title">
<h2 id="virtues-title">${candidate.virtues}</h2>
<dl class="virtues">
${part(candidate.better, candidate.quality(overall))}
${part(candidate.often, candidate.frequency(overall.seen))}
${part(candidate.consistently, candidate.evenness(overall.evenness ?? null))}
</dl>
<ul class="strips">${pillars.map(
    ({ title, seen }) =>
      html`<li><span${language === null ? null : html` lang="${language}"`}>${title}</span>${evidenceStrip(seen, words)}</li>`,
  )}</ul>
</section>`;
}
