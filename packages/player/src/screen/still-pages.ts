import { html, nothing, type TemplateResult } from "lit";
import type { ClientState } from "../client/client-state.js";
import type { Language } from "../words/words.js";
import { ending } from "./briefing-page.js";
import { contactPart, storyPart } from "./help.js";
import type { ScreenActions, ScreenContext } from "./screen-context.js";

// Pages on which the story stands still.

export function pausedPage({ view, client, language, act }: ScreenContext): TemplateResult {
  const { words, format } = language;
  const { left, pauseLeft } = view.time;
  return still(html`
    <h2 id="page" tabindex="-1">${words.paused}</h2>
    <p>${words.pausedNote}</p>
    ${left === null ? nothing : html`<p>${words.pausedLeft(format.left(left))}</p>`}
    ${left === null || pauseLeft === null ? nothing : html`<p>${words.pauseLeft(format.minutes(pauseLeft / 60_000))}</p>`}
    <div class="buttons">
      <button type="button" class="main" aria-disabled=${client.leaving} @click=${() => act.give({ type: "resume" })}>${
        client.leaving ? words.leaving : words.resume
      }</button>
    </div>`);
}

/** After a long absence: the story so far, before anything else. */
export function welcomeBackPage(context: ScreenContext): TemplateResult {
  const { language, act } = context;
  const { words } = language;
  return html`<div class="page back">
    <article class="story">
      <h2 id="page" tabindex="-1">${words.welcomeBack}</h2>
      <p>${words.welcomeBackNote}</p>
      ${storyPart(context)}
    </article>
    <section class="act"><div class="buttons">
      <button type="button" class="main" @click=${act.goOn}>${words.goOn}</button>
    </div></section>
  </div>`;
}

export function completedPage(context: ScreenContext): TemplateResult {
  const { view, language, settings } = context;
  const { words } = language;
  const thanks = html`<p>${words.completedNote}</p>
    ${(settings.afterwards ?? []).map((paragraph) => html`<p>${paragraph}</p>`)}
    <p class="quiet">${words.closeWindow}</p>`;
  if (!view.ending || view.ending.lines.length === 0) {
    return still(html`<h2 id="page" tabindex="-1">${words.completed}</h2>${thanks}`);
  }
  return html`<div class="page ending">
    ${ending(context)}
    <section class="act finish"><h3>${words.completed}</h3>${thanks}</section>
  </div>`;
}

export function expiredPage(context: ScreenContext): TemplateResult {
  const { words } = context.language;
  return still(
    html`<h2 id="page" tabindex="-1">${words.expired}</h2><p>${words.expiredNote}</p>${contactPart(context)}`,
  );
}

export function withdrawnPage(context: ScreenContext): TemplateResult {
  const { words } = context.language;
  return still(html`<h2 id="page" tabindex="-1">${words.withdrawn}</h2><p>${words.withdrawnNote}</p>
    <p class="quiet">${words.closeWindow}</p>${contactPart(context)}`);
}

export function elsewherePage({ words }: Language, act: Pick<ScreenActions, "takeOver">): TemplateResult {
  return still(html`<h2 id="page" tabindex="-1">${words.elsewhere}</h2><p>${words.elsewhereNote}</p>
    <div class="buttons"><button type="button" class="main" @click=${act.takeOver}>${words.takeOver}</button></div>`);
}

export function loadingPage(
  client: ClientState,
  { words }: Language,
  act: Pick<ScreenActions, "retry">,
): TemplateResult {
  if (client.failure === null) return still(html`<p class="quiet">${words.loading}</p>`);
  const passes = client.failure === "offline" || client.failure === "unavailable";
  const keeps = client.delivery === "waiting";
  return still(html`<h2 id="page" tabindex="-1">${keeps && passes ? words.waiting : words.player}</h2>
    <p>${words.failures[client.failure]}</p>
    ${keeps ? html`<p>${words.answerKept}</p>` : nothing}
    ${passes || client.phase === "failed" ? html`<div class="buttons"><button type="button" @click=${act.retry}>${words.retry}</button></div>` : nothing}`);
}

function still(body: TemplateResult): TemplateResult {
  return html`<div class="page still"><article class="story">${body}</article></div>`;
}
