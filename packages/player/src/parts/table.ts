import type { TableView } from "@leadsim/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../words/words.js";

/**
 * A table of figures. Cells are shown as they were written, so that a year or an account stays one; figures of a column
 * that has a unit as the language of the content writes them. Where it is wider than the page it is scrolled
 * by itself, by keyboard too.
 */
export function table(
  { columns, rows, rowHeaders }: TableView,
  title: string,
  contentLocale: string,
  { words, locale }: Language,
): TemplateResult {
  const figures = figuresOf(contentLocale);
  const isFigure = columns.map((_, place) => rows.some((row) => typeof row[place] === "number"));
  return html`<div class="scroll" role="region" aria-label=${title} tabindex="0">
    <table>
      <thead><tr>${columns.map(
        ({ text, unit }, place) =>
          html`<th scope="col" class=${isFigure[place] ? "figure" : ""}>${
            text === "" ? nothing : text
          }${unit === null ? nothing : html` <span class="unit" lang=${locale}>${words.unit(unit)}</span>`}</th>`,
      )}</tr></thead>
      <tbody>${rows.map(
        (row) =>
          html`<tr>${row.map((cell, place) => {
            const isMeasured = typeof cell === "number" && columns[place]?.unit != null;
            const written = isMeasured ? figures.format(cell) : String(cell);
            if (place === 0 && rowHeaders) return html`<th scope="row">${written}</th>`;
            return html`<td class=${typeof cell === "number" ? "figure" : ""}>${written}</td>`;
          })}</tr>`,
      )}</tbody>
    </table>
  </div>
  <p class="wide-table" lang=${locale}>${words.wideTable}</p>`;
}

function figuresOf(locale: string): Intl.NumberFormat {
  const style = { useGrouping: "min2", maximumFractionDigits: 6 } as const;
  try {
    return new Intl.NumberFormat(locale, style);
  } catch {
    return new Intl.NumberFormat("en", style); // a tag this browser doesn't know
  }
}
