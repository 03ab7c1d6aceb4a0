import type { DifComparison, DifItem, FairnessReport } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { comparedItems } from "../words/compared-items.js";
import type { Words } from "../words/words.js";

/** Items that work differently for people of equal standing: those to look at first, the rest on demand. */
export function items({ dif, rules }: FairnessReport, words: Words): Html | null {
  if (!dif) return null;
  const { headings, items: said } = words.fairness;
  const { kind, source, purified } = dif.matching;
  const matching = source === null ? said.matchings[kind] : `${said.matchings[kind]} (${source})`;
  const unknown = dif.unknown.filter(({ persons }) => persons > 0);
  return html`<section id="items" aria-labelledby="items-title">
<h2 id="items-title">${headings.items}</h2>
<p>${said.intro(matching)}</p>
${unknown.length > 0 ? html`<p class="small soft">${said.unknown(unknown.map(({ by, persons }) => said.unknownBy(persons, by)))}</p>` : null}
${dif.comparisons.length === 0 ? html`<p>${said.noGroups}</p>` : null}
${dif.comparisons.map((comparison) => comparisonBlock(comparison, rules.minimumForDif, purified, words))}
</section>`;
}

function comparisonBlock(comparison: DifComparison, minimum: number, purified: boolean, words: Words): Html {
  const { items: said, few } = words.fairness;
  const { by, reference, focal, referencePersons, focalPersons } = comparison;
  const against = said.against(focal, reference);
  const sizes = said.sizes(String(focalPersons ?? few), String(referencePersons ?? few));
  const head = html`<h3><span>${by}</span>: <bdi>${against}</bdi> <span class="soft">${sizes}</span></h3>`;
  if (comparison.standing === "too-few") {
    return html`<div class="comparison">${head}<p class="soft">${said.tooFew(minimum)}</p></div>`;
  }
  const shown = comparison.items.filter((item) => item.review || isLarge(item));
  const [found, ...rest] = comparedItems(comparison, words);
  return html`<div class="comparison">${head}
<p>${found} ${purified ? rounds(comparison, words) : null}</p>
${rest.map((sentence) => html`<p class="small soft break">${sentence}</p>`)}
${shown.length > 0 ? itemTable(comparison, shown, `${said.toLookAt}, ${against}`, words) : null}
<details class="trail"><summary>${said.open(comparison.items.length)}</summary>${itemTable(comparison, comparison.items, `${said.all}, ${against}`, words)}</details></div>`;
}

function rounds({ rounds, settled }: DifComparison, { fairness }: Words): string {
  if (!settled) return fairness.items.notSettled(rounds);
  return rounds === 1 ? "" : fairness.items.rounds(rounds);
}

/** Columns of words; the others hold figures. */
const ofWords: readonly number[] = [0, 2, 5, 10];

function itemTable(
  comparison: DifComparison,
  shown: readonly DifItem[],
  caption: string,
  words: Words,
): Html {
  const { columns } = words.fairness.items;
  return html`<div class="table-frame" role="region" tabindex="0" aria-label="${caption}">
<table class="groups">
<caption class="hidden">${caption}</caption>
<thead><tr>${columns.map((title, at) => html`<th scope="col"${ofWords.includes(at) ? null : html` class="number"`}>${title}</th>`)}</tr></thead>
<tbody>${shown.map((item) => itemRow(comparison, item, words))}</tbody>
</table></div>`;
}

const none = html`<span class="soft">–</span>`;

function itemRow(comparison: DifComparison, item: DifItem, words: Words): Html {
  const { fairness, format } = words;
  const { items: said, few, p: pValue } = fairness;
  const { standardizedDifference: difference, logistic, nonUniform, adjustedP } = item;
  const two = (value: number): string => format.decimal(value, 2);
  const p = (value: number | null): Html | string => (value === null ? none : pValue(value));
  const delta = item.mantelHaenszel
    ? html` <span class="soft">Δ ${two(item.mantelHaenszel.delta)}</span>`
    : null;
  return html`<tr><th scope="row" class="break">${item.id}</th><td class="number">${item.focal ?? few} / ${item.reference ?? few}</td><td>${item.class ? said.classes[item.class] : none}${delta}</td><td class="number">${difference ? two(difference.effect) : none}</td><td class="number">${p(adjustedP.mantel)}</td><td>${nonUniform ? said.classes[nonUniform.class] : none}${crossing(item, words)}</td><td class="number">${nonUniform ? two(nonUniform.effect) : none}</td><td class="number">${p(adjustedP.nonUniform)}</td><td class="number">${logistic ? html`${format.decimal(logistic.r2Total, 3)} <span class="soft">${logistic.jodoinGierl}</span>` : none}</td><td class="number">${p(adjustedP.logistic)}</td><td>${reading(comparison, item, words)}</td></tr>`;
}

/** Crossing SIBTEST beside the size, where people are matched on sums. */
function crossing({ sibtest }: DifItem, { fairness, format }: Words): Html | null {
  if (!sibtest) return null;
  const { class: size, effect, test } = sibtest.crossing;
  return html` <span class="soft">${fairness.items.crossing(size, format.decimal(effect, 2), fairness.p(test.p))}</span>`;
}

/** Moderate or large in either way, and significant by itself. */
function isLarge({ class: uniform, nonUniform, sibtest }: DifItem): boolean {
  return [uniform, nonUniform?.class, sibtest?.crossing.class].some((size) => size === "B" || size === "C");
}

function reading(comparison: DifComparison, item: DifItem, { fairness, format }: Words): string {
  const { readings, better, crosses } = fairness.items;
  if (item.standing !== "compared") return item.review ? readings.beyond : readings[item.standing];
  const { nonUniform, favors } = item;
  if (!item.review) return isLarge(item) ? readings.chance : readings.nothing;
  const sides = (below: "reference" | "focal", score: string): string =>
    crosses(comparison[below], comparison[below === "reference" ? "focal" : "reference"], score);
  if (nonUniform && nonUniform.class !== "A" && nonUniform.crossesAt !== null) {
    return sides(nonUniform.favoredBelow, format.decimal(nonUniform.crossesAt, 2));
  }
  const sided = item.sibtest?.crossing;
  if (sided && sided.class !== "A" && sided.favoredBelow !== null && sided.at !== null) {
    return sides(sided.favoredBelow, format.plain(sided.at));
  }
  const found = favors === null ? readings.look : better(comparison[favors]);
  const isUneven = nonUniform !== null && nonUniform.class !== "A";
  return isUneven ? `${found} ${readings.changes}` : found;
}
