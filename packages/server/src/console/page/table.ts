import { type Html, html, type Part } from "../../html.js";

/** A column of a table. */
export interface Column {
  readonly head: string;
  /** Aligned by their last digit. */
  readonly number?: true;
  /** Where something is done and nothing told: not for paper. */
  readonly act?: true;
}

/**
 * A table; the first cell names the row. It scrolls within its frame where it is wider than that; on a phone each row
 * is a card, where each cell has its column's name beside it. Drawn as something else, a table is none to a screen
 * reader unless its roles are said.
 */
export function table(
  name: string,
  columns: readonly (Column | string)[],
  rows: readonly (readonly Part[])[],
): Html {
  const heads = columns.map((column) => (typeof column === "string" ? { head: column } : column));
  const classOf = (place: number): Html | null =>
    heads[place]?.number ? html` class="number"` : heads[place]?.act ? html` class="no-print"` : null;
  const headOf = (place: number): string => heads[place]?.head ?? "";
  const body = rows.map(
    ([first = null, ...rest]) =>
      html`<tr role="row"><th role="rowheader" scope="row"${classOf(0)} data-head="${headOf(0)}">${first}</th>${rest.map((cell, place) => html`<td role="cell"${classOf(place + 1)} data-head="${headOf(place + 1)}"><div>${cell}</div></td>`)}</tr>`,
  );
  return html`<div class="wide" tabindex="0" role="region" aria-label="${name}"><table role="table">
    <thead role="rowgroup"><tr role="row">${heads.map(({ head }, place) => html`<th role="columnheader" scope="col"${classOf(place)}>${head}</th>`)}</tr></thead>
    <tbody role="rowgroup">${body}</tbody>
  </table></div>`;
}

/** Facts about one thing, as pairs. */
export function facts(pairs: readonly (readonly [name: string, value: Part])[]): Html {
  return html`<dl class="facts">${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A bar that says how far something is, in words, too. */
export function progress(
  { done, total }: { readonly done: number; readonly total: number },
  of: string,
): Html {
  return html`<span class="progress"><progress max="${Math.max(1, total)}" value="${done}" aria-label="${of}"></progress> <span>${done} / ${total}</span></span>`;
}

/** The way to the rows that follow. */
export function pager(
  next: string | null,
  address: URLSearchParams,
  path: string,
  words: string,
): Html | null {
  if (next === null) return null;
  const query = new URLSearchParams(address);
  query.set("after", next);
  query.delete("done");
  return html`<p><a href="${path}?${query.toString()}">${words}</a></p>`;
}
