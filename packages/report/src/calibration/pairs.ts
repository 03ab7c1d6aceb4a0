import type { Calibration } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { figuresTable } from "./figures-table.js";

const shown = 20;

/** The pairs of items that share most beyond ability. */
export function pairs({ fit }: Calibration, { calibration, format }: Words): Html | null {
  if (!fit || fit.q3Mean === null || fit.pairs.length === 0) return null;
  const { pairs: said } = calibration;
  const three = (value: number): string => format.decimal(value, 3);
  const rows = fit.pairs.slice(0, shown).map(({ items, q3, persons, table }) => ({
    name: html`<bdi>${items[0]}</bdi>, <bdi>${items[1]}</bdi>`,
    figures: [
      Math.round(persons),
      three(q3),
      table ? `${format.decimal(table.x2, 1)} (${table.df})` : null,
      table ? three(table.v) : null,
    ],
  }));
  return html`<section aria-labelledby="pairs-title"><h2 id="pairs-title">${said.title}</h2>
<p>${said.intro(three(fit.q3Mean))}</p>
${fit.reverseKeyed ? html`<p>${said.reverseKeyed(format.list(fit.reverseKeyed))}</p>` : null}
${figuresTable(said.columns, rows, { label: said.title })}</section>`;
}
