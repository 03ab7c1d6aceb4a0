import type { Calibration } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { pValue } from "./p-value.js";

/** The model as a whole: its tests, and the strongest contrast among residuals. */
export function modelFit({ fit }: Calibration, { calibration, format }: Words): Html {
  const { fit: said } = calibration;
  const head = html`<h2 id="fit-title">${said.title}</h2>`;
  if (!fit) return html`<section aria-labelledby="fit-title">${head}<p>${said.notComputed}</p></section>`;
  const three = (value: number): string => format.decimal(value, 3);
  const rows = fit.model.map(
    ({ statistic, value, df, p, rmsea, rmseaLow, rmseaHigh, cfi, tli }) =>
      html`<tr><th scope="row">${statistic}</th><td class="number">${format.decimal(value, 1)}</td><td class="number">${df}</td><td class="number">${pValue(p, format)}</td><td class="number">${three(rmsea)}</td><td class="number">${format.range(three(rmseaLow), three(rmseaHigh))}</td><td class="number">${three(cfi)}</td><td class="number">${three(tli)}</td></tr>`,
  );
  return html`<section aria-labelledby="fit-title">${head}
<p>${said.intro}</p>
${rows.length === 0 ? null : html`<div class="table-frame" role="region" tabindex="0" aria-label="${said.title}"><table class="figures-table"><thead><tr>${said.columns.map((title, at) => html`<th scope="col"${at === 0 ? null : html` class="number"`}>${title}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`}
<ul class="plain">${fit.srmsr === null ? null : html`<li>${said.srmsr(three(fit.srmsr))}</li>`}${fit.contrast === null ? null : html`<li>${said.contrast(format.decimal(fit.contrast.eigenvalue, 2), format.decimal(fit.contrast.chance, 2))}</li>`}<li>${said.met[fit.met]}</li></ul>
</section>`;
}
