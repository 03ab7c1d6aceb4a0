import { html, nothing, type TemplateResult } from "lit";
import { dashboard } from "../parts/dashboard.js";
import { foldedExhibit } from "../parts/exhibit.js";
import { icon } from "../parts/icons.js";
import type { ScreenContext } from "./screen-context.js";

/**
 * The desk beside the story: figures, and the documents that can be opened again at any time. Where there is no room
 * beside the story, each part is folded, so that the way from the story to the decision stays short.
 */
export function documents(
  context: ScreenContext,
  except: readonly string[] = [],
): TemplateResult | typeof nothing {
  const { view, language } = context;
  const { words } = language;
  const listed = view.exhibits.filter(({ id }) => !except.includes(id));
  if (listed.length === 0 && view.dashboard.length === 0) return nothing;
  return html`<aside class="desk" aria-label=${words.desk}>
    ${view.dashboard.length === 0 ? nothing : figures(context)}
    ${listed.length === 0 ? nothing : exhibits(context, listed)}
  </aside>`;
}

function figures(context: ScreenContext): TemplateResult {
  const { view, language } = context;
  const { words } = language;
  const changed = view.dashboard.filter((figure) => figure.changed).length;
  const mark = changed > 0 ? words.changedFigures(changed) : null;
  return part("figures", words.figures, mark, dashboard(view.dashboard, language), context);
}

function exhibits(context: ScreenContext, listed: ScreenContext["view"]["exhibits"]): TemplateResult {
  const { screen, language, act } = context;
  const { words } = language;
  const fresh = listed.filter((exhibit) => exhibit.new && !exhibit.read).length;
  const list = html`<ul class="exhibits">${listed.map((exhibit) =>
    foldedExhibit(exhibit, screen.openExhibits.has(exhibit.id), () => act.toggleExhibit(exhibit.id), context),
  )}</ul>`;
  const title = `${words.documents} ${words.count(listed.length)}`;
  return part("documents", title, fresh > 0 ? words.newDocuments(fresh) : null, list, context);
}

function part(
  id: "figures" | "documents",
  title: string,
  mark: string | null,
  body: TemplateResult,
  { screen, language, contentLocale, act }: ScreenContext,
): TemplateResult {
  const { locale } = language;
  const marked = mark === null ? nothing : html` <span class="mark">${mark}</span>`;
  const content = html`<div class="part" id="${id}-part" lang=${contentLocale}>${body}</div>`;
  if (!screen.narrow) {
    return html`<section aria-labelledby=${id}>
      <h2 id=${id} class="label" lang=${locale}>${title}${marked}</h2>${content}
    </section>`;
  }
  const isOpen = screen.openParts.has(id);
  return html`<section aria-labelledby=${id}>
    <h2 class="label folded" lang=${locale}>
      <button type="button" id=${id} aria-expanded=${isOpen} aria-controls="${id}-part" @click=${() => act.togglePart(id)}>
        ${icon(id === "figures" ? "figures" : "document")}<span>${title}</span>${marked}${icon("open")}
      </button>
    </h2>
    <div ?hidden=${!isOpen}>${content}</div>
  </section>`;
}
