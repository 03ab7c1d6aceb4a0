import type { DifAnalysis, DifComparison, DifItem, FairnessReport } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { count } from "../words/en/format.js";
import { pValue, twoDecimals } from "./words.js";

const matchings: Readonly<Record<DifAnalysis["matching"]["kind"], string>> = {
  total: "the sum of their item scores",
  rest: "the sum of their scores on the other items",
  proportion: "the share they attained of what was attainable on the items they met",
  given: "a score given for them",
};

/** Items that work differently for people of equal standing: those to look at first, the rest on demand. */
export function items({ dif, rules }: FairnessReport): Html | null {
  if (!dif) return null;
  const unknown = dif.unknown.filter(({ persons }) => persons > 0);
  return html`<section id="items" aria-labelledby="items-title">
<h2 id="items-title">Items that work differently</h2>
<p>People of two groups are matched on ${matchedOn(dif.matching)}; then their responses to each item are compared. A difference that remains belongs to the item, not to the groups\u2019 standing. Whether it is unfair is for people to say who read the item.</p>
${unknown.length > 0 ? html`<p class="small soft">Of unknown group and not compared: ${unknown.map(({ by, persons }) => `${persons} by ${by}`).join(", ")}.</p>` : null}
${dif.comparisons.map((comparison) => comparisonBlock(comparison, rules.minimumForDif, dif.matching.purified))}
</section>`;
}

function matchedOn({ kind, source }: DifAnalysis["matching"]): Html {
  return html`${matchings[kind]}${source === null ? null : html` (<bdi>${source}</bdi>)`}`;
}

function comparisonBlock(comparison: DifComparison, minimum: number, purified: boolean): Html {
  const { by, reference, focal, referencePersons, focalPersons } = comparison;
  const sizes = `${focalPersons ?? "few"} and ${referencePersons ?? "few"} people`;
  const head = html`<h3><span>${by}</span>: <bdi>${focal}</bdi> against <bdi>${reference}</bdi> <span class="soft">${sizes}</span></h3>`;
  if (comparison.standing === "too-few") {
    return html`<div class="comparison">${head}<p class="soft">Too few to judge: items are compared from ${minimum} people in each group.</p></div>`;
  }
  const review = comparison.items.filter((item) => item.review);
  const shown = comparison.items.filter((item) => item.review || isLarge(item));
  const compared = comparison.items.filter(({ standing }) => standing === "compared").length;
  return html`<div class="comparison">${head}
<p>${review.length === 0 ? `None of ${count(compared, "item")} compared calls for a look.` : `${count(review.length, "item")} of ${compared} compared to look at.`} ${purified ? roundsWords(comparison) : null}</p>
${shown.length > 0 ? itemTable(comparison, shown, `Items to look at, ${focal} against ${reference}`) : null}
<details class="trail"><summary>All ${count(comparison.items.length, "item")}</summary>${itemTable(comparison, comparison.items, `All items, ${focal} against ${reference}`)}</details></div>`;
}

function roundsWords({ rounds, settled }: DifComparison): string {
  if (!settled)
    return `Taking flagged items out of the matching score did not settle in ${count(rounds, "round")}.`;
  return rounds === 1
    ? ""
    : `Flagged items were taken out of the matching score, in ${count(rounds, "round")}.`;
}

function itemTable(comparison: DifComparison, shown: readonly DifItem[], caption: string): Html {
  return html`<div class="table-frame" role="region" tabindex="0" aria-label="${caption}">
<table class="groups">
<caption class="hidden">${caption}</caption>
<thead><tr><th scope="col">Item</th><th scope="col" class="number">People of each</th><th scope="col">Uniform</th><th scope="col" class="number">Difference, in SD of the item</th><th scope="col" class="number">Mantel&#8217;s p, adjusted</th><th scope="col">Changing with standing</th><th scope="col" class="number">Area between the curves, in SD of the item</th><th scope="col" class="number">its p, adjusted</th><th scope="col" class="number">Regression, added R\u00b2</th><th scope="col" class="number">its p, adjusted</th><th scope="col">Reading</th></tr></thead>
<tbody>${shown.map((item) => itemRow(comparison, item))}</tbody>
</table></div>`;
}

const sizes = { A: "A, negligible", B: "B, moderate", C: "C, large" };
const none = html`<span class="soft">\u2013</span>`;

function itemRow(comparison: DifComparison, item: DifItem): Html {
  const { standardizedDifference: difference, logistic, nonUniform, adjustedP } = item;
  const delta = item.mantelHaenszel
    ? html` <span class="soft">\u0394 ${twoDecimals(item.mantelHaenszel.delta)}</span>`
    : null;
  return html`<tr><th scope="row" class="break">${item.id}</th><td class="number">${item.focal ?? "few"} / ${item.reference ?? "few"}</td><td>${item.class ? sizes[item.class] : none}${delta}</td><td class="number">${difference ? twoDecimals(difference.effect) : none}</td><td class="number">${adjustedP.mantel === null ? none : pValue(adjustedP.mantel)}</td><td>${nonUniform ? sizes[nonUniform.class] : none}${crossing(item)}</td><td class="number">${nonUniform ? twoDecimals(nonUniform.effect) : none}</td><td class="number">${adjustedP.nonUniform === null ? none : pValue(adjustedP.nonUniform)}</td><td class="number">${logistic ? html`${logistic.r2Total.toFixed(3)} <span class="soft">${logistic.jodoinGierl}</span>` : none}</td><td class="number">${adjustedP.logistic === null ? none : pValue(adjustedP.logistic)}</td><td>${itemWords(comparison, item)}</td></tr>`;
}

/** Crossing SIBTEST beside the size, where people are matched on sums. */
function crossing({ sibtest }: DifItem): Html | null {
  if (!sibtest) return null;
  const { class: size, effect, test } = sibtest.crossing;
  return html` <span class="soft">crossing SIBTEST: ${size}, ${twoDecimals(effect)}, p ${pValue(test.p)}</span>`;
}

/** Moderate or large in either way, and significant by itself. */
function isLarge({ class: uniform, nonUniform, sibtest }: DifItem): boolean {
  return [uniform, nonUniform?.class, sibtest?.crossing.class].some((size) => size === "B" || size === "C");
}

function itemWords(comparison: DifComparison, item: DifItem): Html | string {
  if (item.standing === "too-few") return "Too few met it.";
  if (item.standing === "no-variation") return "Nothing varies.";
  const { nonUniform, favors } = item;
  if (!item.review) return isLarge(item) ? "May be chance among so many items." : "Nothing to look at.";
  const sides = (below: "reference" | "focal", score: string): Html =>
    html`Look at it: at equal standing <bdi>${comparison[below]}</bdi> does better below a matching score of ${score}, <bdi>${comparison[below === "reference" ? "focal" : "reference"]}</bdi> above.`;
  if (nonUniform && nonUniform.class !== "A" && nonUniform.crossesAt !== null) {
    return sides(nonUniform.favoredBelow, twoDecimals(nonUniform.crossesAt));
  }
  const sided = item.sibtest?.crossing;
  if (sided && sided.class !== "A" && sided.favoredBelow !== null && sided.at !== null) {
    return sides(sided.favoredBelow, String(sided.at));
  }
  const uneven = nonUniform !== null && nonUniform.class !== "A";
  const changes = uneven ? " The difference changes with standing." : "";
  if (favors === null) return `Look at it.${changes}`;
  return html`Look at it: at equal standing <bdi>${comparison[favors]}</bdi> does better.${changes}`;
}
