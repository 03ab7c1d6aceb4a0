import type { FairnessReport, ScoreGroup, ScoreTable } from "@leadsim/scenarios";
import { differenceAxis, intervalChart } from "../charts/interval-chart.js";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { scoreReading } from "./readings.js";

/** Mean scores, with how far groups are apart in standard deviations. */
export function scores(report: FairnessReport, words: Words): Html | null {
  if (report.scores.length === 0) return null;
  const { headings, scores: said } = words.fairness;
  return html`<section id="scores" aria-labelledby="scores-title">
<h2 id="scores-title">${headings.scores}</h2>
<p>${said.intro}</p>
${report.scores.map((table, at) => scoreTable(report, table, `scores-${at + 1}`, words))}
</section>`;
}

function scoreTable(report: FairnessReport, table: ScoreTable, id: string, words: Words): Html {
  const { scores: said, by, people } = words.fairness;
  const { columns } = said;
  return html`<div class="table-frame" role="region" tabindex="0" aria-labelledby="${id}">
<table class="groups">
<caption id="${id}">${by(table.by)} <span class="soft">${people(table.persons)}</span></caption>
<thead><tr><th scope="col">${columns.group}</th><th scope="col" class="number">${columns.people}</th><th scope="col" class="number">${columns.mean}</th><th scope="col" class="number">${columns.sd}</th><th scope="col" class="number">${columns.d}</th><th scope="col" class="plot">${columns.plot}</th><th scope="col" class="number">${columns.welch}</th><th scope="col">${columns.reading}</th></tr></thead>
<tbody>${table.groups.map((group) => row(report, group, words))}</tbody>
</table></div>`;
}

const none = html`<span class="soft">–</span>`;

function row({ rules }: FairnessReport, group: ScoreGroup, { fairness, format }: Words): Html {
  const { difference } = group;
  const { p, confidence, interval, scores: said } = fairness;
  const two = (value: number): string => format.decimal(value, 2);
  const d = difference
    ? html`${two(difference.d)} <span class="soft">${interval(confidence(rules.confidence), two(difference.low), two(difference.high))}</span>`
    : none;
  const plot = difference
    ? intervalChart(differenceAxis, difference.d, difference.low, difference.high)
    : null;
  return html`<tr${group.standing === "reference" ? html` class="reference-row"` : null}><th scope="row">${group.id}</th><td class="number">${group.n ?? none}</td><td class="number">${group.mean === null ? none : two(group.mean)}</td><td class="number">${group.sd === null ? none : two(group.sd)}</td><td class="number">${d}</td><td class="plot">${plot}</td><td class="number">${difference ? p(difference.p) : none}</td><td>${said.reading(scoreReading(group))}${difference ? html` <span class="soft">g ${two(difference.g)}</span>` : null}</td></tr>`;
}
