import { type Axis, intervalChart } from "../charts/interval-chart.js";
import { type Html, html } from "../page/escape.js";
import type { Unestimated } from "../words/ability-words.js";
import type { Words } from "../words/words.js";
import { type AbilityRow, isEstimated } from "./ability-table.js";

/** More rows than this make a page that no one reads; the file has them all. */
const mostShown = 1000;
/** The scale of the charts, in T scores; the mean is marked. */
const axis: Axis = { from: 20, to: 80, none: 50 };
/** Mean squares past these mark responses that do not go together, from this many items on. */
const fitBounds = { infit: 1.5, outfit: 2, items: 8 } as const;

/** Every person with their range, and a mark where their responses do not go together. */
export function people(rows: readonly AbilityRow[], words: Words): Html {
  const { people: said } = words.abilities;
  const { plain } = words.format;
  const { columns } = said;
  const rest = rows.length - mostShown;
  return html`<section aria-labelledby="people-title"><h2 id="people-title">${said.title}</h2>
<div class="table-frame" tabindex="0"><table class="abilities"><thead><tr><th scope="col">${columns.person}</th><th scope="col" class="number">T</th><th scope="col" class="number">${columns.range}</th><th scope="col"><span class="hidden">${columns.chart}</span></th><th scope="col" class="number">${columns.items}</th><th scope="col">${columns.fit}</th></tr></thead>
<tbody>${rows.slice(0, mostShown).map((row) => personRow(row, words))}</tbody></table></div>
${rest > 0 ? html`<p class="soft">${said.more(rest)}</p>` : null}
<p class="soft small">${said.ranges} ${said.checkMeans(plain(fitBounds.infit), plain(fitBounds.outfit))}</p></section>`;
}

function personRow(row: AbilityRow, { abilities, format }: Words): Html {
  const { check, unestimated } = abilities.people;
  const { id, items, status } = row;
  if (!isEstimated(row)) {
    const why = Object.hasOwn(unestimated, status) ? unestimated[status as Unestimated] : status;
    return html`<tr><th scope="row">${id}</th><td class="number">–</td><td class="number">–</td><td></td><td class="number">${items}</td><td>${why}</td></tr>`;
  }
  const { t, low, high } = row;
  const range = format.range(String(Math.round(low)), String(Math.round(high)));
  return html`<tr><th scope="row">${id}</th><td class="number">${Math.round(t)}</td><td class="number">${range}</td><td class="plot">${intervalChart(axis, t, low, high)}</td><td class="number">${items}</td><td>${fits(row) ? "" : check}</td></tr>`;
}

function fits({ items, infit, outfit }: AbilityRow): boolean {
  if (items < fitBounds.items) return true;
  return (infit ?? 1) <= fitBounds.infit && (outfit ?? 1) <= fitBounds.outfit;
}
