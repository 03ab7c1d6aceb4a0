import { html, nothing, type TemplateResult } from "lit";
import { dashboard } from "../parts/dashboard.js";
import { foldedExhibit } from "../parts/exhibit.js";
import type { ScreenContext } from "./screen-context.js";

/** The desk beside the story: figures, and the documents that can be opened again at any time. */
export function documents(
  context: ScreenContext,
  except: readonly string[] = [],
): TemplateResult | typeof nothing {
  const { view, screen, language, act } = context;
  const { words, locale } = language;
  const listed = view.exhibits.filter(({ id }) => !except.includes(id));
  if (listed.length === 0 && view.dashboard.length === 0) return nothing;
  const fresh = listed.filter((exhibit) => exhibit.new && !exhibit.read).length;
  return html`<aside class="desk" aria-label=${words.documents}>
    ${dashboard(view.dashboard, language)}
    ${
      listed.length === 0
        ? nothing
        : html`<section aria-labelledby="documents">
      <h2 id="documents" class="label" lang=${locale}>${words.documents}${
        fresh > 0 ? html` <span class="mark">${words.newDocuments(fresh)}</span>` : nothing
      }</h2>
      <ul class="exhibits">${listed.map((exhibit) =>
        foldedExhibit(
          exhibit,
          screen.openExhibits.has(exhibit.id),
          () => act.toggleExhibit(exhibit.id),
          context,
        ),
      )}</ul>
    </section>`
    }
  </aside>`;
}
