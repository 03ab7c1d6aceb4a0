import type { Problem } from "@leadsim/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import type { Delivery } from "../client/client-state.js";
import { emblem } from "../parts/cover.js";
import { type IconName, icon } from "../parts/icons.js";
import type { Words } from "../words/words.js";
import type { ScreenContext } from "./screen-context.js";

/**
 * What surrounds every page: what the page around says of itself, whose turn of the story this is, how far it has come,
 * and what can be done at any time.
 */
export function header(context: ScreenContext): TemplateResult {
  const { view, language, contentLocale, screen } = context;
  const { words } = language;
  const playing = ["showing", "deciding", "consequence"].includes(view.status);
  return html`<header class="top">
    <slot name="host"></slot>
    <div class="where">
      ${emblem(view.scenario.id)}
      <div>
      <p class="title" lang=${contentLocale}>${view.scenario.title}${
        view.scenario.practice
          ? html` <span class="mark" lang=${language.locale}>${words.practice}</span>`
          : nothing
      }</p>
      ${playing || view.status === "paused" ? progress(context) : nothing}
      </div>
    </div>
    ${menu(context, playing && screen.practice === null)}
  </header>`;
}

function progress({ view, language }: ScreenContext): TemplateResult {
  const { done, total } = view.progress;
  return html`<div class="progress">
    <progress max=${Math.max(1, total)} value=${done} aria-hidden="true"></progress>
    <p>${language.words.progress(done, total)}</p>
  </div>`;
}

function menu({ view, client, language, act }: ScreenContext, playing: boolean): TemplateResult {
  const { words } = language;
  const button = (name: IconName, text: string, then: () => void, still = false) =>
    html`<button type="button" class="tool" id="menu-${name}" aria-disabled=${still} @click=${then}>${icon(name)}<span>${text}</span></button>`;
  const isOver = ["completed", "expired", "withdrawn"].includes(view.status);
  return html`<nav aria-label=${words.menu}>
    ${playing ? button("pause", words.pause, () => act.give({ type: "pause" }), client.leaving) : nothing}
    ${playing ? button("story", words.storySoFar, () => act.show("story")) : nothing}
    ${isOver ? nothing : button("help", words.help, () => act.show("help"))}
  </nav>`;
}

/** What became of the answer given last, and whether there is a connection. */
export function delivery({ client, screen, language }: ScreenContext): TemplateResult {
  const { words, locale } = language;
  const { delivery, problem, failure } = client;
  if (delivery === "waiting") {
    return line("waiting", words.waiting, words.waitingNote);
  }
  if (problem) {
    const text = problemInWords(problem, delivery, words);
    return html`${line("warning", delivery === "refused" ? words.refused : null, text)}${lost(screen.lost, words)}`;
  }
  if (screen.overtaken) return html`${line("warning", null, words.overtaken)}${lost(screen.lost, words)}`;
  if (failure) return line("warning", null, words.offline);
  if (delivery === "saved") return line("done", words.saved, null);
  return html`<p class="delivery" lang=${locale}></p>`;
}

/** Why something was not taken; only an answer can be checked and sent again. */
export function problemInWords({ code }: Problem, delivery: Delivery, words: Words): string {
  return words.problems[code] ?? (delivery === "refused" ? words.problemOther : words.problemNoAnswer);
}

function lost(answer: string | null, words: Words): TemplateResult | typeof nothing {
  if (answer === null) return nothing;
  return html`<p class="lost"><b>${words.notSent}</b> <span>${answer}</span></p>`;
}

function line(name: IconName, title: string | null, note: string | null): TemplateResult {
  return html`<p class="delivery delivery-${name}">${icon(name)}<span>${
    title === null ? nothing : html`<b>${title}</b>`
  } ${note}</span></p>`;
}
