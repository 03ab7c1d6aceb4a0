import { type Html, html, type Part } from "../../html.js";

/** A column of a table. */
export interface Column {
  readonly head: string;
  /** Aligned by their last digit. */
  readonly number?: true;
}

/** A table that scrolls within its frame where the screen is narrow; the first cell names the row. */
export function table(
  name: string,
  columns: readonly (Column | string)[],
  rows: readonly (readonly Part[])[],
): Html {
  const heads = columns.map((column) => (typeof column === "string" ? { head: column } : column));
  const classOf = (place: number): Html | null => (heads[place]?.number ? html` class="number"` : null);
  const body = rows.map(
    ([first = null, ...rest]) =>
      html`<tr><th scope="row"${classOf(0)}>${first}</th>${rest.map((cell, place) => html`<td${classOf(place + 1)}>${cell}</td>`)}</tr>`,
  );
  return html`<div class="wide" tabindex="0" role="region" aria-label="${name}"><table>
    <thead><tr>${heads.map(({ head }, place) => html`<th scope="col"${classOf(place)}>${head}</th>`)}</tr></thead>
    <tbody>${body}</tbody>
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
