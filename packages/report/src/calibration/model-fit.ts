import type { Calibration } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { figuresTable } from "./figures-table.js";
import { pValue } from "./p-value.js";

/** The model as a whole: its tests, and the strongest contrast among residuals. */
export function modelFit({ fit }: Calibration, { calibration, format }: Words): Html {
  const { fit: said } = calibration;
  const head = html`<h2 id="fit-title">${said.title}</h2>`;
  if (!fit) return html`<section aria-labelledby="fit-title">${head}<p>${said.notComputed}</p></section>`;
  const three = (value: number): string => format.decimal(value, 3);
  const rows = fit.model.map(({ statistic, value, df, p, rmsea, rmseaLow, rmseaHigh, cfi, tli }) => ({
    name: statistic,
    figures: [
      ...[format.decimal(value, 1), df, pValue(p, format), three(rmsea)],
      ...[format.range(three(rmseaLow), three(rmseaHigh)), three(cfi), three(tli)],
    ],
  }));
  return html`<section aria-labelledby="fit-title">${head}
<p>${said.intro}</p>
${rows.length === 0 ? null : figuresTable(said.columns, rows, { label: said.title })}
<ul class="plain">${fit.srmsr === null ? null : html`<li>${said.srmsr(three(fit.srmsr))}</li>`}${fit.contrast === null ? null : html`<li>${said.contrast(format.decimal(fit.contrast.eigenvalue, 2), format.decimal(fit.contrast.chance, 2))}</li>`}<li>${said.met[fit.met]}</li></ul>
</section>`;
}
