import { html, nothing, type TemplateResult } from "lit";
import { emptyDraft } from "../answer/draft.js";
import type { ClientState } from "../client/client-state.js";
import { answered } from "../parts/answer-summary.js";
import { openExhibit } from "../parts/exhibit.js";
import { lines } from "../parts/lines.js";
import type { Language } from "../words/words.js";
import { decisionForm } from "./decision-form.js";
import { documents } from "./documents.js";
import type { ScreenContext } from "./screen-context.js";

/** A scene: what is told, the desk, and the decision or the way on. */
export function scenePage(context: ScreenContext): TemplateResult {
  const { view, language, contentLocale } = context;
  const { words, locale } = language;
  // Where an answer had no consequence of its own, the next scene tells what was answered.
  const before = view.responded;
  return html`<div class="page scene">
    <article class="story" lang=${contentLocale}>
      <h2 id="page" tabindex="-1">${view.heading ?? view.scenario.title}</h2>
      ${view.time.ranOut ? html`<p class="notice" lang=${locale}>${words.timeRanOut}</p>` : nothing}
      ${before && before.response !== null ? html`<details class="before"><summary lang=${locale}>${words.lastAnswer}</summary>${answered(before, language)}</details>` : nothing}
      ${lines(view.lines, view.as, context)}
    </article>
    ${documents(context)}
    <section class="act" aria-label=${view.decision ? words.decision : nothing}>
      ${view.decision ? decide(context) : leave(context)}
    </section>
  </div>`;
}

/** What came of a decision: the answers of people, the documents it opened. */
export function consequencePage(context: ScreenContext): TemplateResult {
  const { view, language, contentLocale } = context;
  const { words, locale } = language;
  const opened = view.opened.flatMap((id) => view.exhibits.find((exhibit) => exhibit.id === id) ?? []);
  return html`<div class="page consequence">
    <article class="story" lang=${contentLocale}>
      ${view.heading === null ? nothing : html`<p class="eyebrow">${view.heading}</p>`}
      ${view.responded ? answered(view.responded, language) : nothing}
      <h2 id="page" tabindex="-1" lang=${locale}>${words.whatHappens}</h2>
      ${view.time.ranOut ? html`<p class="notice" lang=${locale}>${words.timeRanOut}</p>` : nothing}
      ${lines(view.lines, view.as === "inbox" || view.as === "note" ? null : view.as, context)}
      ${opened.map((exhibit) => openExhibit(exhibit, context))}
    </article>
    ${documents(context, view.opened)}
    <section class="act">${wayOn(context)}</section>
  </div>`;
}

/** The button that leaves a page on which nothing is asked. */
export function wayOn(
  { client, language, act }: ScreenContext,
  label?: string | TemplateResult,
): TemplateResult {
  const { words, locale } = language;
  return html`<div class="buttons" lang=${locale}>
    <button type="button" class="main" aria-disabled=${client.leaving} @click=${() => act.give({ type: "continue" })}>
      ${client.leaving ? words.leaving : (label ?? words.goOn)}
    </button>
  </div>`;
}

/** The way on from a scene, in the author's words where there are some. */
function leave(context: ScreenContext): TemplateResult {
  const { view, contentLocale } = context;
  if (view.continue === null) return wayOn(context);
  return wayOn(context, html`<span lang=${contentLocale}>${view.continue}</span>`);
}

function decide(context: ScreenContext): TemplateResult {
  const { view, client, screen, language, contentLocale, act } = context;
  const decision = view.decision!;
  return decisionForm({
    decision,
    draft: client.draft ?? emptyDraft(decision.type),
    faults: screen.faults,
    reviewing: screen.reviewing || (client.leaving && isUnderway(client)),
    sending: client.leaving ? leavingInWords(client, language) : null,
    contentLocale,
    language,
    prefix: "d",
    note: language.words.keptHere,
    write: act.write,
    review: act.review,
    amend: act.amend,
    send: act.send,
    focus: act.focus,
  });
}

/** Whether it is an answer that leaves the page, not a pause. */
function isUnderway({ delivery }: ClientState): boolean {
  return delivery === "sending" || delivery === "waiting";
}

function leavingInWords(client: ClientState, { words }: Language): string {
  if (!isUnderway(client)) return words.leaving;
  return client.delivery === "waiting" ? words.waiting : words.sending;
}
