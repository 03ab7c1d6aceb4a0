import type { FigureView } from "@leadsim/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../words/words.js";

/** What the team watches, with what changed. */
export function dashboard(figures: readonly FigureView[], language: Language): TemplateResult {
  return html`<dl class="dashboard">${figures.map(
    (figure) => html`<div class=${figure.changed ? "changed" : ""}>
      <dt>${figure.label}</dt>
      <dd><b><bdi>${figure.text}</bdi></b>${
        figure.changed
          ? html` <span class="since" lang=${language.locale}>${changeInWords(figure, language)}</span>`
          : nothing
      }</dd>
    </div>`,
  )}</dl>`;
}

/** A share of a hundred changes by points: so many percent of it would be something else. */
function changeInWords(figure: FigureView, { words, format }: Language): string {
  if (figure.change === null) return words.changed;
  const change = format.change(figure);
  if (figure.unit === "%") return words.changedBy(words.points(change));
  return words.changedBy(figure.unit === null ? change : `${change}\u00a0${figure.unit}`);
}
