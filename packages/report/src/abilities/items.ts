import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Format } from "../words/format.js";
import type { Words } from "../words/words.js";

/** The items that stand behind the numbers. */
export function items({ items, model }: Calibration, { abilities, calibration, format }: Words): Html {
  const columns = calibration.items.columns(model === "nominal");
  const isNumber = (at: number): boolean => at === 1 || at === 2;
  return html`<section aria-labelledby="items-title"><h2 id="items-title">${abilities.items}</h2>
<div class="table-frame" tabindex="0"><table class="abilities"><thead><tr>${columns.map((title, at) => html`<th scope="col"${isNumber(at) ? html` class="number"` : null}>${title}</th>`)}</tr></thead>
<tbody>${items.map((item) => itemRow(item, format))}</tbody></table></div></section>`;
}

function itemRow({ id, counts, a, b }: CalibrationItem, { decimal }: Format): Html {
  const responses = counts.reduce((sum, one) => sum + one, 0);
  const [slope, steps] = typeof a === "number" ? [decimal(a, 2), b] : ["", a];
  return html`<tr><th scope="row">${id}</th><td class="number">${responses}</td><td class="number">${slope}</td><td class="figures">${steps.map((step) => decimal(step, 2)).join("  ")}</td></tr>`;
}
