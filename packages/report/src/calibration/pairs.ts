import type { Calibration } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";

const shown = 20;

/** The pairs of items that share most beyond ability. */
export function pairs({ fit }: Calibration, { calibration, format }: Words): Html | null {
  if (!fit || fit.q3Mean === null || fit.pairs.length === 0) return null;
  const { pairs: said } = calibration;
  const three = (value: number): string => format.decimal(value, 3);
  const none = html`<span class="soft">\u2013</span>`;
  return html`<section aria-labelledby="pairs-title"><h2 id="pairs-title">${said.title}</h2>
<p>${said.intro(three(fit.q3Mean))}</p>
<div class="table-frame" role="region" tabindex="0" aria-label="${said.title}"><table class="figures-table"><thead><tr>${said.columns.map((title, at) => html`<th scope="col"${at === 0 ? null : html` class="number"`}>${title}</th>`)}</tr></thead>
<tbody>${fit.pairs
    .slice(0, shown)
    .map(
      ({ items, q3, persons, table }) =>
        html`<tr><th scope="row"><bdi>${items[0]}</bdi>, <bdi>${items[1]}</bdi></th><td class="number">${Math.round(persons)}</td><td class="number">${three(q3)}</td><td class="number">${table ? `${format.decimal(table.x2, 1)} (${table.df})` : none}</td><td class="number">${table ? three(table.v) : none}</td></tr>`,
    )}</tbody></table></div></section>`;
}
