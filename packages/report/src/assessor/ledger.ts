import type { ProfileLedger } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { minutes, percent } from "../page/numbers.js";
import type { ReportContext } from "./context.js";

const kinds: readonly (keyof ProfileLedger)[] = ["coaching", "selling", "admin", "meetings"];

/** Where story time went, beside published reference points, which are context and never norms. */
export function ledger(context: ReportContext): Html {
  const { profile, words } = context;
  const { ledger: time } = profile;
  const references = time.reference.map((code) => words.profile.references[code]);
  const share = (kind: keyof ProfileLedger): number => (time.total > 0 ? time.minutes[kind] / time.total : 0);
  return html`<section id="ledger" aria-labelledby="ledger-title">
<h2 id="ledger-title">Where the time went</h2>
<p>Story time spent by choices, ${minutes(time.total)} in all. It is not scored.</p>
<table class="ledger">
<caption class="hidden">Story time by kind of work</caption>
<thead class="hidden"><tr><th scope="col">Work</th><th scope="col">Bar</th><th scope="col">Time</th><th scope="col">Share</th></tr></thead>
<tbody>${kinds.map(
    (kind) =>
      html`<tr><th scope="row">${kind}</th><td class="bar"><svg width="100%" height="14" aria-hidden="true"><rect class="bar-rest" width="100%" height="14" rx="2"/><rect class="bar-fill" width="${Math.round(share(kind) * 1000) / 10}%" height="14" rx="2"/></svg></td><td class="number">${minutes(time.minutes[kind])}</td><td class="number">${time.total > 0 ? percent(share(kind)) : "–"}</td></tr>`,
  )}</tbody>
</table>
${
  references.length === 0
    ? null
    : html`<h3>For context, not as a norm</h3>
<ul class="references">${references.map((point) => html`<li><span dir="auto">${point.text}</span> <cite class="soft small" dir="auto">${point.source}</cite></li>`)}</ul>`
}
</section>`;
}
