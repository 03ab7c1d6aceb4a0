import { type Axis, intervalChart } from "../charts/interval-chart.js";
import { type Html, html } from "../page/escape.js";
import { count } from "../words/en/format.js";
import { type AbilityRow, isEstimated } from "./ability-table.js";

/** More rows than this make a page that no one reads; the file has them all. */
const mostShown = 1000;
/** The scale of the charts, in T scores; the mean is marked. */
const axis: Axis = { from: 20, to: 80, none: 50 };
/** Mean squares past these mark responses that do not go together, from this many items on. */
const fitBounds = { infit: 1.5, outfit: 2, items: 8 } as const;

/** Every person with their range, and a mark where their responses do not go together. */
export function people(rows: readonly AbilityRow[]): Html {
  const rest = rows.length - mostShown;
  return html`<section aria-labelledby="people-title"><h2 id="people-title">People</h2>
<div class="table-frame" tabindex="0"><table class="abilities"><thead><tr><th scope="col">Person</th><th scope="col" class="number">T</th><th scope="col" class="number">90% range</th><th scope="col"><span class="hidden">Range as a chart, 20 to 80</span></th><th scope="col" class="number">Items</th><th scope="col">Fit</th></tr></thead>
<tbody>${rows.slice(0, mostShown).map(personRow)}</tbody></table></div>
${rest > 0 ? html`<p class="soft">${count(rest, "more person is", "more people are")} in the file, not on this page.</p>` : null}
<p class="soft small">Ranges take the item parameters as known. Two people whose ranges overlap cannot be put in order. <em>Check</em>: infit above ${fitBounds.infit} or outfit above ${fitBounds.outfit}; look at the responses before the number.</p></section>`;
}

function personRow(row: AbilityRow): Html {
  const { id, items, status } = row;
  if (!isEstimated(row)) {
    return html`<tr><th scope="row">${id}</th><td class="number">–</td><td class="number">–</td><td></td><td class="number">${items}</td><td>${words[status] ?? status}</td></tr>`;
  }
  const { t, low, high } = row;
  return html`<tr><th scope="row">${id}</th><td class="number">${Math.round(t)}</td><td class="number">${Math.round(low)} to ${Math.round(high)}</td><td class="plot">${intervalChart(axis, t, low, high)}</td><td class="number">${items}</td><td>${fits(row) ? "" : "check"}</td></tr>`;
}

function fits({ items, infit, outfit }: AbilityRow): boolean {
  if (items < fitBounds.items) return true;
  return (infit ?? 1) <= fitBounds.infit && (outfit ?? 1) <= fitBounds.outfit;
}

const words: Readonly<Record<string, string>> = {
  "no-responses": "met none of the items",
  unbounded: "answered all at one end",
  "not-found": "no maximum was found",
};
