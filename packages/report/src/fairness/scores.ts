import type { FairnessReport, ScoreGroup, ScoreTable } from "@leadsim/scenarios";
import { differenceAxis, intervalChart } from "../charts/interval-chart.js";
import { type Html, html } from "../page/escape.js";
import { count } from "../words/en/format.js";
import { columns, confidence, pValue, scoreWords, twoDecimals } from "./words.js";

/** Mean scores, with how far groups are apart in standard deviations. */
export function scores(report: FairnessReport): Html | null {
  if (report.scores.length === 0) return null;
  return html`<section id="scores" aria-labelledby="scores-title">
<h2 id="scores-title">Mean scores</h2>
<p>d is the difference from the group compared with, in pooled standard deviations; below 0 the group scores lower. It does not depend on where a cut is set.</p>
${report.scores.map((table, at) => scoreTable(report, table, `scores-${at + 1}`))}
</section>`;
}

function scoreTable(report: FairnessReport, table: ScoreTable, id: string): Html {
  return html`<div class="table-frame" role="region" tabindex="0" aria-labelledby="${id}">
<table class="groups">
<caption id="${id}">By ${columns(table.by)} <span class="soft">${count(table.persons, "person", "people")}</span></caption>
<thead><tr><th scope="col">Group</th><th scope="col" class="number">People</th><th scope="col" class="number">Mean</th><th scope="col" class="number">SD</th><th scope="col" class="number">d</th><th scope="col" class="plot">\u22121 to 1, line at 0</th><th scope="col" class="number">Welch&#8217;s p</th><th scope="col">Reading</th></tr></thead>
<tbody>${table.groups.map((group) => row(report, group))}</tbody>
</table></div>`;
}

const none = html`<span class="soft">\u2013</span>`;

function row(report: FairnessReport, group: ScoreGroup): Html {
  const { difference } = group;
  const d = difference
    ? html`${twoDecimals(difference.d)} <span class="soft">${confidence(report)}: ${twoDecimals(difference.low)} to ${twoDecimals(difference.high)}</span>`
    : none;
  const plot = difference
    ? intervalChart(differenceAxis, difference.d, difference.low, difference.high)
    : null;
  return html`<tr${group.standing === "reference" ? html` class="reference-row"` : null}><th scope="row">${group.id}</th><td class="number">${group.n ?? none}</td><td class="number">${group.mean === null ? none : twoDecimals(group.mean)}</td><td class="number">${group.sd === null ? none : twoDecimals(group.sd)}</td><td class="number">${d}</td><td class="plot">${plot}</td><td class="number">${difference ? pValue(difference.p) : none}</td><td>${scoreWords(group)}${difference ? html` <span class="soft">g ${twoDecimals(difference.g)}</span>` : null}</td></tr>`;
}
