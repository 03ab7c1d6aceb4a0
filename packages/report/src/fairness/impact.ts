import type { FairnessReport, ImpactGroup, ImpactTable } from "@leadsim/scenarios";
import { intervalChart, ratioAxis } from "../charts/interval-chart.js";
import { type Html, html } from "../page/escape.js";
import { count } from "../words/en/format.js";
import { columns, confidence, impactWords, pValue, rate, twoDecimals } from "./words.js";

const titles: Readonly<Record<ImpactTable["measure"], string>> = {
  selection: "Selection rates",
  scoring: "Scoring rates",
};

/** Every impact table, selection before scoring. */
export function impact(report: FairnessReport): Html {
  const measures = (["selection", "scoring"] as const).filter((measure) =>
    report.impact.some((table) => table.measure === measure),
  );
  return html`${measures.map(
    (measure) => html`<section id="${measure}" aria-labelledby="${measure}-title">
<h2 id="${measure}-title">${titles[measure]}</h2>
<p>${lead(report, measure)}</p>
${report.impact.filter((table) => table.measure === measure).map((table, at) => impactTable(report, table, `${measure}-${at + 1}`))}
</section>`,
  )}`;
}

function lead({ outcome }: FairnessReport, measure: ImpactTable["measure"]): string {
  if (measure === "scoring") {
    return `Share of each group with a score strictly above ${twoDecimals(outcome.median!)}, the median of everybody with a score.`;
  }
  if (outcome.kind === "cut") return `Share of each group with a score of ${outcome.cut} or more.`;
  return "Share of each group that was selected.";
}

function impactTable(report: FairnessReport, table: ImpactTable, id: string): Html {
  const selected = table.measure === "selection" ? "Selected" : "Above median";
  return html`<div class="table-frame" role="region" tabindex="0" aria-labelledby="${id}">
<table class="groups">
<caption id="${id}">By ${columns(table.by)} <span class="soft">${count(table.persons, "person", "people")}; ${unknownWords(table.unknown)}${hiddenWords(table)}</span></caption>
<thead><tr><th scope="col">Group</th><th scope="col" class="number">People</th><th scope="col" class="number">${selected}</th><th scope="col" class="number">Rate</th><th scope="col" class="number">Impact ratio, NYC</th><th scope="col" class="number">Ratio, four-fifths rule</th><th scope="col" class="plot">0 to 1.5, line at 1, dashes at .80</th><th scope="col" class="number">Fisher&#8217;s exact p</th><th scope="col">Reading</th></tr></thead>
<tbody>${table.groups.map((group) => row(report, group))}</tbody>
</table></div>`;
}

function unknownWords(unknown: number): string {
  return unknown === 0
    ? "every group is known"
    : `${count(unknown, "more person", "more people")} of unknown group`;
}

/** Why ratios are missing where the row that they rest on is. */
function hiddenWords({ groups, reference, localLaw144Reference }: ImpactTable): string {
  const isHidden = (id: string | null): boolean =>
    groups.some((group) => group.suppressed && group.id === id);
  const missing = [
    ...(isHidden(localLaw144Reference) ? ["New York City\u2019s"] : []),
    ...(isHidden(reference) ? ["the four-fifths rule\u2019s"] : []),
  ];
  return missing.length === 0
    ? ""
    : `; the highest rate is suppressed, so ${missing.join(" and ")} ratios are left out`;
}

const none = html`<span class="soft">\u2013</span>`;

function row(report: FairnessReport, group: ImpactGroup): Html {
  const { fourFifths: fifths, fisher, localLaw144: city } = group;
  const isReference = group.standing === "reference" && !group.suppressed;
  const interval = fifths
    ? html`${twoDecimals(fifths.ratio)} <span class="soft">${confidence(report)}: ${twoDecimals(fifths.low)} to ${twoDecimals(fifths.high)}</span>`
    : isReference
      ? html`1.00`
      : none;
  const ratio = city.leftOut
    ? html`<span class="soft">left out, under 2%</span>`
    : city.ratio === null
      ? none
      : html`${twoDecimals(city.ratio)}`;
  const plot = fifths
    ? intervalChart(ratioAxis, fifths.ratio, fifths.low, fifths.high)
    : isReference
      ? intervalChart(ratioAxis, 1)
      : null;
  return html`<tr${group.standing === "reference" ? html` class="reference-row"` : null}><th scope="row">${group.id}</th><td class="number">${group.n ?? none}</td><td class="number">${group.selected ?? none}</td><td class="number">${group.rate === null ? none : rate(group.rate)}</td><td class="number">${ratio}</td><td class="number">${interval}</td><td class="plot">${plot}</td><td class="number">${fisher ? html`${pValue(fisher.p)} <span class="soft">mid-p ${pValue(fisher.midP)}</span>` : none}</td><td>${impactWords(group)}${group.h === null ? null : html` <span class="soft">h ${twoDecimals(group.h)}${withOneMore(group)}</span>`}</td></tr>`;
}

function withOneMore({ fourFifths }: ImpactGroup): string {
  if (!fourFifths || fourFifths.ratioWithOneMore === null) return "";
  return `; one person otherwise: ${twoDecimals(fourFifths.ratioWithOneMore)}`;
}
