import { type Html, html } from "../page/escape.js";

/** What a cell says; null where there is nothing to say. */
export type Figure = Html | string | number | null;

/** A row: what it is of, and its figures. */
export interface FigureRow {
  readonly name: Html | string | number;
  readonly figures: readonly Figure[];
}

/**
 * A table of figures in a frame that scrolls where it is narrow. A column in which no row has anything is left out.
 * @param columns their titles, that of the names first
 * @param label what it is of, where no heading right above it says so
 */
export function figuresTable(
  columns: readonly string[],
  rows: readonly FigureRow[],
  { label, namedByNumber = false }: { readonly label?: string; readonly namedByNumber?: boolean } = {},
): Html {
  const told = [...columns.keys()].filter(
    (at) => at === 0 || rows.some(({ figures }) => figures[at - 1] !== null),
  );
  const number = html` class="number"`;
  const first = namedByNumber ? number : null;
  return html`<div class="table-frame"${label === undefined ? null : html` role="region"`} tabindex="0"${label === undefined ? null : html` aria-label="${label}"`}><table class="figures-table"><thead><tr>${told.map(
    (at) => html`<th scope="col"${at === 0 ? first : number}>${columns[at]}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    ({ name, figures }) =>
      html`<tr><th scope="row"${first}>${name}</th>${told.slice(1).map((at) => html`<td class="number">${figures[at - 1] ?? html`<span class="soft">–</span>`}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
