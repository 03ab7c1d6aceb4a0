import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { type Figure, type FigureRow, figuresTable } from "./figures-table.js";
import { pValue } from "./p-value.js";

type ItemFit = NonNullable<Calibration["fit"]>["items"][number];

/** Each item with its estimates, and how its responses go with its curve. */
export function items({ items: all, fit, model }: Calibration, words: Words): Html {
  const { items: said } = words.calibration;
  const known = new Map((fit?.items ?? []).map((own) => [own.id, own]));
  const columns = [...said.columns(model === "nominal"), ...(fit ? said.fitColumns : [])];
  const rows = all.map((item) => row(item, fit ? (known.get(item.id) ?? null) : undefined, words));
  return html`<section aria-labelledby="items-title"><h2 id="items-title">${said.title}</h2>
<p>${said.intro}</p>
${figuresTable(columns, rows, { label: said.title })}</section>`;
}

function row(item: CalibrationItem, fit: ItemFit | null | undefined, { format }: Words): FigureRow {
  const two = (value: number): string => format.decimal(value, 2);
  const { id, counts, a, b } = item;
  const [slope, steps] = typeof a === "number" ? [two(a), b] : [null, a];
  const people = counts.reduce((sum, count) => sum + count, 0);
  const fits = fit === undefined ? [] : fitFigures(fit, format);
  return { name: id, figures: [people, slope, steps.map(two).join("\u2002"), ...fits] };
}

function fitFigures(fit: ItemFit | null, format: Words["format"]): readonly Figure[] {
  const test = fit?.chiSquare;
  return [
    test ? `${format.decimal(test.x2, 1)} (${test.df})` : null,
    test ? pValue(test.adjustedP, format) : null,
    test ? format.decimal(test.rmsea, 3) : null,
    fit ? format.decimal(fit.infit, 2) : null,
    fit ? format.decimal(fit.outfit, 2) : null,
  ];
}
