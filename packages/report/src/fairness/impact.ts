import type { FairnessReport, ImpactGroup, ImpactTable } from "@leadsim/scenarios";
import { intervalChart, ratioAxis } from "../charts/interval-chart.js";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { impactReading } from "./readings.js";

/** Every impact table, selection before scoring. */
export function impact(report: FairnessReport, words: Words): Html {
  const measures = (["selection", "scoring"] as const).filter((measure) =>
    report.impact.some((table) => table.measure === measure),
  );
  return html`${measures.map(
    (measure) => html`<section id="${measure}" aria-labelledby="${measure}-title">
<h2 id="${measure}-title">${words.fairness.headings[measure]}</h2>
<p>${lead(report, measure, words)}</p>
${report.impact.filter((table) => table.measure === measure).map((table, at) => impactTable(report, table, `${measure}-${at + 1}`, words))}
</section>`,
  )}`;
}

function lead(
  { outcome }: FairnessReport,
  measure: ImpactTable["measure"],
  { fairness, format }: Words,
): string {
  const { lead: said } = fairness.impact;
  if (measure === "scoring") return said.scoring(format.decimal(outcome.median!, 2));
  return outcome.kind === "cut" ? said.cut(format.plain(outcome.cut!)) : said.selected;
}

function impactTable(report: FairnessReport, table: ImpactTable, id: string, words: Words): Html {
  const { impact: said, by, people } = words.fairness;
  const { columns } = said;
  const hidden = hiddenRatios(table);
  const notes = [
    people(table.persons),
    said.unknown(table.unknown),
    ...(hidden.length > 0 ? [said.hidden(hidden)] : []),
  ];
  return html`<div class="table-frame" role="region" tabindex="0" aria-labelledby="${id}">
<table class="groups">
<caption id="${id}">${by(table.by)} <span class="soft">${notes.join("; ")}</span></caption>
<thead><tr><th scope="col">${columns.group}</th><th scope="col" class="number">${columns.people}</th><th scope="col" class="number">${said.selected[table.measure]}</th><th scope="col" class="number">${columns.rate}</th><th scope="col" class="number">${columns.city}</th><th scope="col" class="number">${columns.fifths}</th><th scope="col" class="plot">${columns.plot}</th><th scope="col" class="number">${columns.fisher}</th><th scope="col">${columns.reading}</th></tr></thead>
<tbody>${table.groups.map((group) => row(report, group, words))}</tbody>
</table></div>`;
}

/** Which ratios are missing, since the row that they rest on is. */
function hiddenRatios({ groups, reference, localLaw144Reference }: ImpactTable): ("city" | "fifths")[] {
  const isHidden = (id: string | null): boolean =>
    groups.some((group) => group.suppressed && group.id === id);
  return [
    ...(isHidden(localLaw144Reference) ? (["city"] as const) : []),
    ...(isHidden(reference) ? (["fifths"] as const) : []),
  ];
}

const none = html`<span class="soft">–</span>`;

function row({ rules }: FairnessReport, group: ImpactGroup, { fairness, format }: Words): Html {
  const { impact: said, p, rate, confidence, interval } = fairness;
  const two = (value: number): string => format.decimal(value, 2);
  const { fourFifths: fifths, fisher, localLaw144: city } = group;
  const isReference = group.standing === "reference" && !group.suppressed;
  const ratio = fifths
    ? html`${two(fifths.ratio)} <span class="soft">${interval(confidence(rules.confidence), two(fifths.low), two(fifths.high))}</span>`
    : isReference
      ? two(1)
      : none;
  const cityRatio = city.leftOut
    ? html`<span class="soft">${said.leftOut}</span>`
    : city.ratio === null
      ? none
      : two(city.ratio);
  const plot = fifths
    ? intervalChart(ratioAxis, fifths.ratio, fifths.low, fifths.high)
    : isReference
      ? intervalChart(ratioAxis, 1)
      : null;
  return html`<tr${group.standing === "reference" ? html` class="reference-row"` : null}><th scope="row">${group.id}</th><td class="number">${group.n ?? none}</td><td class="number">${group.selected ?? none}</td><td class="number">${group.rate === null ? none : rate(group.rate)}</td><td class="number">${cityRatio}</td><td class="number">${ratio}</td><td class="plot">${plot}</td><td class="number">${fisher ? html`${p(fisher.p)} <span class="soft">${said.midP(p(fisher.midP))}</span>` : none}</td><td>${reading(group, fairness)}${group.h === null ? null : html` <span class="soft">h ${two(group.h)}${withOneMore(group, { fairness, format })}</span>`}</td></tr>`;
}

function reading(group: ImpactGroup, { impact: said }: Words["fairness"]): string {
  const code = impactReading(group);
  const turns = (code === "below-more" || code === "below-chance") && group.fourFifths?.turnsOnOnePerson;
  return turns ? `${said.readings[code]} ${said.onePerson}` : said.readings[code];
}

function withOneMore(
  { fourFifths }: ImpactGroup,
  { fairness, format }: Pick<Words, "fairness" | "format">,
): string {
  if (!fourFifths || fourFifths.ratioWithOneMore === null) return "";
  return `; ${fairness.impact.withOneMore(format.decimal(fourFifths.ratioWithOneMore, 2))}`;
}
