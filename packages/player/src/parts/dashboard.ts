import type { FigureView } from "@leadsim/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../words/words.js";

/** What the team watches, with what changed. */
export function dashboard(
  figures: readonly FigureView[],
  { words, format, locale }: Language,
): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  return html`<section class="dashboard" aria-labelledby="figures">
    <h2 id="figures" class="label" lang=${locale}>${words.figures}</h2>
    <dl>${figures.map(
      (figure) => html`<div class=${figure.changed ? "changed" : ""}>
        <dt>${figure.label}</dt>
        <dd><b>${figure.text}</b>${
          figure.changed
            ? html` <span class="since" lang=${locale}>${
                figure.change === null ? words.changed : words.changedBy(format.change(figure))
              }</span>`
            : nothing
        }</dd>
      </div>`,
    )}</dl>
  </section>`;
}
