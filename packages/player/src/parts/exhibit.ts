import type { ExhibitView } from "@leadsim/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import type { Locate } from "./face.js";
import { icon } from "./icons.js";
import { type LinesContext, plainLines } from "./lines.js";
import { table } from "./table.js";

export interface ExhibitContext extends LinesContext {
  readonly contentLocale: string;
}

/** A document that unfolds under its title. */
export function foldedExhibit(
  exhibit: ExhibitView,
  isOpen: boolean,
  toggle: () => void,
  context: ExhibitContext,
): TemplateResult {
  const { words, locale } = context.language;
  const mark = exhibit.read ? null : exhibit.new ? words.isNew : null;
  return html`<li class="exhibit">
    <h3>
      <button type="button" id="x-${exhibit.id}" aria-expanded=${isOpen} aria-controls="x-${exhibit.id}-body" @click=${toggle}>
        ${icon("document")}<span>${exhibit.title}</span>${
          mark === null ? nothing : html` <span class="mark" lang=${locale}>${mark}</span>`
        }${icon("open")}
      </button>
    </h3>
    <div id="x-${exhibit.id}-body" class="exhibit-body" ?hidden=${!isOpen}>${isOpen ? content(exhibit, context) : nothing}</div>
  </li>`;
}

/** A document that lies open on the page. */
export function openExhibit(exhibit: ExhibitView, context: ExhibitContext): TemplateResult {
  return html`<article class="exhibit lying-open" aria-labelledby="x-${exhibit.id}">
    <h3 id="x-${exhibit.id}">${icon("document")}<span>${exhibit.title}</span></h3>
    <div class="exhibit-body">${content(exhibit, context)}</div>
  </article>`;
}

function content(exhibit: ExhibitView, context: ExhibitContext): TemplateResult {
  const { language, contentLocale, locate } = context;
  const { words, locale } = language;
  return html`
    ${exhibit.source === null ? nothing : html`<p class="source" lang=${locale}>${words.source(exhibit.source)}</p>`}
    ${exhibit.image === null ? nothing : image(exhibit.image, locate, context)}
    ${exhibit.text.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${exhibit.table === null ? nothing : table(exhibit.table, exhibit.title, contentLocale, language)}
    ${exhibit.note === null ? nothing : html`<p class="note">${exhibit.note}</p>`}
    ${recordings(exhibit, locate)}
    ${
      exhibit.transcript.length > 0 && (exhibit.sound ?? exhibit.video)
        ? html`<p class="label" lang=${locale}>${words.transcript}</p>`
        : nothing
    }
    ${exhibit.transcript.length > 0 ? html`<div class="transcript">${plainLines(exhibit.transcript, context)}</div>` : nothing}
  `;
}

function image(
  { file, alt }: NonNullable<ExhibitView["image"]>,
  locate: Locate,
  { language }: ExhibitContext,
): TemplateResult {
  const address = locate(file);
  return address === null
    ? html`<p class="note"><span lang=${language.locale}>${language.words.picture}</span> ${alt}</p>`
    : html`<img class="picture" src=${address} alt=${alt} loading="lazy" decoding="async" />`;
}

function recordings({ sound, video, title }: ExhibitView, locate: Locate): TemplateResult {
  const heard = sound && locate(sound.file);
  const seen = video && locate(video.file);
  const captions = video?.captions ? locate(video.captions) : null;
  return html`
    ${heard ? html`<audio controls preload="none" src=${heard} aria-label=${title}></audio>` : nothing}
    ${
      seen
        ? html`<video controls preload="none" playsinline src=${seen} aria-label=${title}>${
            captions ? html`<track kind="captions" src=${captions} default />` : nothing
          }</video>`
        : nothing
    }
  `;
}
