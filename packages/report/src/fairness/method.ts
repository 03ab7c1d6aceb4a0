import type { FairnessReport } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";

/** What was computed, by which rules, from where: enough to do it again. */
export function method({ rules, program, dif, format }: FairnessReport, { fairness }: Words): Html {
  const { headings, method: said, confidence } = fairness;
  const parts = [
    said.fifths(rules.minimumForImpact, confidence(rules.confidence)),
    said.city(rules.leaveOutSmall),
    said.tests,
    said.sizes,
    ...(dif ? [said.items(dif.matching.strata)] : []),
    ...(rules.suppressUnder === null ? [] : [said.suppressed(rules.suppressUnder)]),
  ];
  return html`<section id="method" aria-labelledby="method-title">
<h2 id="method-title">${headings.method}</h2>
<div class="prose">
<ul>${parts.map(([term, text]) => html`<li><strong>${term}</strong>${text.startsWith("(") ? " " : ": "}${text}</li>`)}</ul>
<p class="soft small">${program}, ${format}.</p>
</div></section>`;
}

/** What may be concluded, and what not. */
export function use({ fairness }: Words): Html {
  const { headings, use: said } = fairness;
  const side = (title: string, items: readonly string[]): Html =>
    html`<div><h3>${title}</h3><ul class="prose">${items.map((item) => html`<li>${item}</li>`)}</ul></div>`;
  return html`<section id="use" aria-labelledby="use-title">
<h2 id="use-title">${headings.use}</h2>
<div class="sides">${side(said.may, said.mayItems)}${side(said.mayNot, said.mayNotItems)}</div>
<p>${said.questions}</p>
</section>`;
}
