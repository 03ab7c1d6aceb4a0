import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { pValue } from "./p-value.js";

type ItemFit = NonNullable<Calibration["fit"]>["items"][number];

/** Each item with its estimates, and how its responses go with its curve. */
export function items({ items: all, fit, model }: Calibration, words: Words): Html {
  const { items: said } = words.calibration;
  const known = new Map((fit?.items ?? []).map((own) => [own.id, own]));
  const columns = [...said.columns(model === "nominal"), ...(fit ? said.fitColumns : [])];
  return html`<section aria-labelledby="items-title"><h2 id="items-title">${said.title}</h2>
<p>${said.intro}</p>
<div class="table-frame" role="region" tabindex="0" aria-label="${said.title}"><table class="figures-table"><thead><tr>${columns.map((title, at) => html`<th scope="col"${at === 0 ? null : html` class="number"`}>${title}</th>`)}</tr></thead>
<tbody>${all.map((item) => row(item, fit ? (known.get(item.id) ?? null) : undefined, words))}</tbody></table></div></section>`;
}

function row(item: CalibrationItem, fit: ItemFit | null | undefined, { format }: Words): Html {
  const two = (value: number): string => format.decimal(value, 2);
  const { id, counts, a, b } = item;
  const [slope, steps] = typeof a === "number" ? [two(a), b] : ["", a];
  const people = counts.reduce((sum, count) => sum + count, 0);
  return html`<tr><th scope="row">${id}</th><td class="number">${people}</td><td class="number">${slope}</td><td class="number">${steps.map(two).join("\u2002")}</td>${fit === undefined ? null : fitCells(fit, format)}</tr>`;
}

function fitCells(fit: ItemFit | null, format: Words["format"]): Html {
  const none = html`<span class="soft">\u2013</span>`;
  const cell = (value: Html | string): Html => html`<td class="number">${value}</td>`;
  const { chiSquare } = fit ?? { chiSquare: null };
  const test = chiSquare
    ? [
        `${format.decimal(chiSquare.x2, 1)} (${chiSquare.df})`,
        pValue(chiSquare.adjustedP, format),
        format.decimal(chiSquare.rmsea, 3),
      ]
    : [none, none, none];
  const squares = fit ? [format.decimal(fit.infit, 2), format.decimal(fit.outfit, 2)] : [none, none];
  return html`${[...test, ...squares].map(cell)}`;
}
