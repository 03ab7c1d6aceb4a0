import { curveChart } from "../charts/curve-chart.js";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import type { CalibrationCurves, SumRow } from "./calibration-curves.js";
import { figuresTable } from "./figures-table.js";

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
<details class="trail"><summary>${said.figures}</summary>${figuresTable(
    said.columns,
    whole.map((at) => ({
      name: format.plain(theta[at]!),
      figures: [format.decimal(information[at]!, 2), format.decimal(errors[at]!, 2)],
    })),
    { namedByNumber: true },
  )}</details>`;
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
<details class="trail"><summary>${said.figures(sums.length)}</summary>${figuresTable(
    said.columns,
    sums.map(({ theta, se, probability }, sum) => ({
      name: sum,
      figures: [
        ...[format.decimal(theta, 2), format.decimal(se, 2), format.decimal(50 + 10 * theta, 0)],
        format.decimal(100 * probability, 1),
      ],
    })),
    { namedByNumber: true },
  )}</details>`;
}
