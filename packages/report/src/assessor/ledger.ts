import type { ProfileLedger } from "@leadsim/scenarios";
import { workKinds } from "@leadsim/scenarios/rules";
import { type Html, html } from "../page/escape.js";
import type { ReportContext } from "./context.js";

/** Where story time went, beside published reference points, which are context and never norms. */
export function ledger({ profile, words }: ReportContext): Html {
  const { assessor, format } = words;
  const { columns, ...said } = assessor.ledger;
  const { ledger: time } = profile;
  const references = time.reference.map((code) => words.profile.references[code]);
  const share = (kind: keyof ProfileLedger): number => (time.total > 0 ? time.minutes[kind] / time.total : 0);
  return html`<section id="ledger" aria-labelledby="ledger-title">
<h2 id="ledger-title">${assessor.headings.ledger}</h2>
<p>${said.intro(format.minutes(time.total))}</p>
<table class="ledger">
<caption class="hidden">${said.caption}</caption>
<thead class="hidden"><tr><th scope="col">${columns.work}</th><th scope="col">${columns.bar}</th><th scope="col">${columns.time}</th><th scope="col">${columns.share}</th></tr></thead>
<tbody>${workKinds.map(
    (kind) =>
      html`<tr><th scope="row">${said.kinds[kind]}</th><td class="bar"><svg width="100%" height="14" aria-hidden="true"><rect class="bar-rest" width="100%" height="14" rx="2"/><rect class="bar-fill" width="${Math.round(share(kind) * 1000) / 10}%" height="14" rx="2"/></svg></td><td class="number">${format.minutes(time.minutes[kind])}</td><td class="number">${time.total > 0 ? format.percent(share(kind)) : "–"}</td></tr>`,
  )}</tbody>
</table>
${
  references.length === 0
    ? null
    : html`<h3>${said.context}</h3>
<ul class="references">${references.map((point) => html`<li><span>${point.text}</span> <cite class="soft small">${point.source}</cite></li>`)}</ul>`
}
</section>`;
}
