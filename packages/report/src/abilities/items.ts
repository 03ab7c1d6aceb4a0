import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";

/** The items that stand behind the numbers. */
export function items({ items, model }: Calibration): Html {
  return html`<section aria-labelledby="items-title"><h2 id="items-title">Items behind the numbers</h2>
<div class="table-frame" tabindex="0"><table class="abilities"><thead><tr><th scope="col">Item</th><th scope="col" class="number">Responses</th><th scope="col" class="number">Slope</th><th scope="col">${model === "nominal" ? "Slopes by category" : "Steps"}</th></tr></thead>
<tbody>${items.map(itemRow)}</tbody></table></div></section>`;
}

function itemRow({ id, counts, a, b }: CalibrationItem): Html {
  const responses = counts.reduce((sum, one) => sum + one, 0);
  const [slope, steps] = typeof a === "number" ? [a.toFixed(2), b] : ["", a];
  return html`<tr><th scope="row">${id}</th><td class="number">${responses}</td><td class="number">${slope}</td><td class="figures">${steps.map((step) => step.toFixed(2)).join("  ")}</td></tr>`;
}
