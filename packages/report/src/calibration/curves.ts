import { curveChart } from "../charts/curve-chart.js";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import type { CalibrationCurves, SumRow } from "./calibration-curves.js";

/** Where the items measure well, and what sums of all items say. */
export function curves({ theta, information, sums }: CalibrationCurves, words: Words): Html {
  const { curves: said } = words.calibration;
  return html`<section aria-labelledby="curves-title"><h2 id="curves-title">${said.title}</h2>
${information ? informationPart(theta, information, words) : html`<p>${said.testlets}</p>`}
${sums.length > 0 ? sumPart(sums, words) : null}</section>`;
}

function informationPart(
  theta: readonly number[],
  information: readonly number[],
  { calibration, format }: Words,
): Html {
  const { curves: said } = calibration;
  const errors = information.map((value) => 1 / Math.sqrt(value));
  const best = information.indexOf(Math.max(...information));
  const whole = [...theta.keys()].filter((at) => Number.isInteger(theta[at]));
  const label = said.label(format.decimal(theta[best]!, 1), format.decimal(errors[best]!, 2));
  const chart = (name: string, values: readonly number[], most: number): Html =>
    curveChart({ name, x: theta, values, most, label, tick: (value) => format.plain(value, 2) });
  return html`<p>${label} ${said.intro}</p>
<div class="sides">${chart(said.information, information, niceMost(Math.max(...information)))}${chart(said.error, errors, mostError)}</div>
<details class="trail"><summary>${said.figures}</summary><div class="table-frame" tabindex="0"><table class="figures-table"><thead><tr>${said.columns.map((title) => html`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>${whole.map(
    (at) =>
      html`<tr><th scope="row" class="number">${format.plain(theta[at]!)}</th><td class="number">${format.decimal(information[at]!, 2)}</td><td class="number">${format.decimal(errors[at]!, 2)}</td></tr>`,
  )}</tbody></table></div></details>`;
}

/** Above this people can hardly be told apart. */
const mostError = 1;

/** The next of 1, 2 or 5 times a power of ten. */
function niceMost(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value)!;
}

function sumPart(sums: readonly SumRow[], { calibration, format }: Words): Html {
  const { sums: said } = calibration;
  return html`<h3>${said.title}</h3><p>${said.intro}</p>
<details class="trail"><summary>${said.figures(sums.length)}</summary><div class="table-frame" tabindex="0"><table class="figures-table"><thead><tr>${said.columns.map((title) => html`<th scope="col" class="number">${title}</th>`)}</tr></thead>
<tbody>${sums.map(
    ({ theta, se, probability }, sum) =>
      html`<tr><th scope="row" class="number">${sum}</th><td class="number">${format.decimal(theta, 2)}</td><td class="number">${format.decimal(se, 2)}</td><td class="number">${format.decimal(50 + 10 * theta, 0)}</td><td class="number">${format.decimal(100 * probability, 1)}</td></tr>`,
  )}</tbody></table></div></details>`;
}
