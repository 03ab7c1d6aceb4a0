import { html, nothing, type TemplateResult } from "lit";
import { answered } from "../parts/answer-summary.js";
import { icon } from "../parts/icons.js";
import { plainLines } from "../parts/lines.js";
import { safeAddress } from "../settings.js";
import type { ScreenContext } from "./screen-context.js";

/** Whom a person can ask. */
export function contactPart({ settings, language }: ScreenContext): TemplateResult {
  const { words } = language;
  const { contact } = settings;
  const link = (address: string, text: string) => {
    const safe = safeAddress(address, location.href);
    return safe === null
      ? html`<li>${text}</li>`
      : html`<li><a href=${safe} rel="noopener" target="_blank">${text}</a></li>`;
  };
  return html`<section class="contact" aria-labelledby="contact">
    <h3 id="contact">${words.contact}</h3>
    <p>${contact?.name ?? words.contactDefault}</p>
    ${
      contact === undefined
        ? nothing
        : html`<ul>
      ${contact.email === undefined ? nothing : link(`mailto:${contact.email}`, contact.email)}
      ${contact.phone === undefined ? nothing : link(`tel:${contact.phone.replace(/[^\d+]/g, "")}`, contact.phone)}
      ${contact.page === undefined ? nothing : link(contact.page, words.contactPage)}
    </ul>`
    }
    ${contact?.note === undefined ? nothing : html`<p>${contact.note}</p>`}
  </section>`;
}

/** The dialog that is open, or nothing. */
export function dialogs(context: ScreenContext): TemplateResult | typeof nothing {
  const { dialog } = context.screen;
  if (dialog === null) return nothing;
  const { words } = context.language;
  if (dialog === "story") return frame(context, words.storySoFar, storyPart(context));
  if (dialog === "help") return frame(context, words.help, helpPart(context));
  return frame(context, words.withdrawTitle, withdrawPart(context));
}

/** The story so far, page by page. */
export function storyPart(context: ScreenContext): TemplateResult {
  const { client, language, contentLocale } = context;
  const { words, locale } = language;
  if (client.story === null) return html`<p>${client.failure ? words.storyUnavailable : words.loading}</p>`;
  if (client.story.length === 0) return html`<p>${words.nothingYet}</p>`;
  return html`<ol class="past" lang=${contentLocale}>${client.story.map(
    (page) => html`<li>
      ${page.heading === null ? nothing : html`<h3>${page.heading}</h3>`}
      ${page.as === null ? nothing : html`<p class="label" lang=${locale}>${icon(page.as)} ${words.ways[page.as]}</p>`}
      ${plainLines(page.lines, context)}
      ${page.responded ? answered(page.responded, language, { withPrompt: true }) : nothing}
      ${plainLines(page.reply, context)}
      ${page.ending ? html`<div class="past-ending"><h3>${page.ending.title ?? words.howItEnded}</h3>${plainLines(page.ending.lines, context)}</div>` : nothing}
    </li>`,
  )}</ol>`;
}

function helpPart(context: ScreenContext): TemplateResult {
  const { settings, language, view, act } = context;
  const { words } = language;
  const glossary = settings.glossary ?? [];
  const canWithdraw =
    settings.withdrawal !== false && !["completed", "expired", "withdrawn"].includes(view.status);
  return html`
    <section><h3>${words.howToAnswer}</h3>${words.howToAnswerNotes.map((note) => html`<p>${note}</p>`)}</section>
    ${
      glossary.length === 0
        ? nothing
        : html`<section><h3>${words.glossary}</h3><dl class="glossary">${glossary.map(
            ({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`,
          )}</dl></section>`
    }
    ${contactPart(context)}
    ${
      canWithdraw
        ? html`<p class="end"><button type="button" class="danger" @click=${() => act.show("withdraw")}>${words.withdraw} …</button></p>`
        : nothing
    }`;
}

function withdrawPart({ language, act }: ScreenContext): TemplateResult {
  const { words } = language;
  const stop = () => {
    act.show(null);
    act.give({ type: "withdraw" });
  };
  return html`<p>${words.withdrawNote}</p>
    <div class="buttons">
      <button type="button" class="main" @click=${() => act.show(null)}>${words.withdrawNo}</button>
      <button type="button" class="danger" @click=${stop}>${words.withdrawYes}</button>
    </div>`;
}

function frame({ language, act }: ScreenContext, title: string, body: TemplateResult): TemplateResult {
  return html`<dialog aria-labelledby="dialog-title" @close=${() => act.show(null)}>
    <div class="dialog-top">
      <h2 id="dialog-title" tabindex="-1">${title}</h2>
      <button type="button" class="small" aria-label=${language.words.close} @click=${() => act.show(null)}>${icon("close")}</button>
    </div>
    <div class="dialog-body">${body}</div>
  </dialog>`;
}
