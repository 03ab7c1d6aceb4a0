import { type Html, html } from "../page/escape.js";
import { asked } from "../words/interview-words.js";
import { say } from "../words/say.js";
import { modelLang, type ReportContext } from "./context.js";

/** What to ask in an interview for what the evidence leaves open, with anchors to rate by. */
export function interview(context: ReportContext): Html {
  const { guide, words } = context;
  const { assessor } = words;
  const said = assessor.interview;
  const lang = modelLang(context);
  return html`<section id="interview" aria-labelledby="interview-title">
<h2 id="interview-title">${assessor.headings.interview}</h2>
${
  guide === null
    ? html`<p>${said.without}</p>`
    : html`<p>${said.intro(guide.questions.length)}</p>
<ol class="questions">${guide.questions.map((open) => {
        const { question, probes } = asked(open, words.interview);
        // What leadsim asks where the model has no words is in the page's language.
        const own = open.question === null ? null : lang;
        const ownProbes = open.probes === null ? null : lang;
        return html`<li><details class="trail"><summary><span${own}>${question}</span> <span class="soft">${said.whom[open.for]}<span aria-hidden="true"> · </span>${say(words.interview.why, open.why)}</span></summary>
<ul class="small"${ownProbes}>${probes.map((probe) => html`<li>${probe}</li>`)}</ul>
<dl class="anchors small">${([1, 3, 5] as const).map((level) => html`<div><dt>${level}</dt><dd${lang}>${open.anchors[level]}</dd></div>`)}</dl></details></li>`;
      })}</ol>`
}
</section>`;
}
