import type { CandidateView } from "@leadsim/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import { cover } from "../parts/cover.js";
import { face } from "../parts/face.js";
import { plainLines } from "../parts/lines.js";
import { safeAddress } from "../settings.js";
import { contactPart } from "./help.js";
import { wayOn } from "./scene-page.js";
import type { ScreenContext } from "./screen-context.js";

type Step = "welcome" | "ending" | "situation";

/** The steps of a briefing: what to expect before the first situation, how the one before ended, then the situation. */
function briefingSteps(view: CandidateView): readonly Step[] {
  if (view.ending) return ["ending", "situation"];
  return view.scenario.number === 1 ? ["welcome", "situation"] : ["situation"];
}

export function briefingPage(context: ScreenContext): TemplateResult {
  const steps = briefingSteps(context.view);
  const step = steps[Math.min(context.client.passed, steps.length - 1)]!;
  if (step === "welcome") return welcome(context);
  return step === "ending" ? endingPage(context) : situation(context);
}

function welcome(context: ScreenContext): TemplateResult {
  const { view, language, contentLocale, settings, act } = context;
  const { words, locale } = language;
  const data = settings.data;
  const title = view.form?.title ?? view.scenario.title;
  // The next page is headed by the situation: two pages of one name would be taken for the same.
  const isOne = title === view.scenario.title;
  const address = data?.page === undefined ? null : safeAddress(data.page, location.href);
  return html`<div class="page briefing">
    <article class="story">
      <p class="eyebrow" lang=${isOne ? contentLocale : locale}>${isOne ? title : words.welcome}</p>
      <h2 id="page" tabindex="-1" lang=${isOne ? locale : contentLocale}>${isOne ? words.welcome : title}</h2>
      <div class="told" lang=${contentLocale}>${view.form?.instructions.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      <section aria-labelledby="expect">
        <h3 id="expect">${words.whatToExpect}</h3>
        <ul class="facts">${expectations(context).map((fact) => html`<li>${fact}</li>`)}</ul>
      </section>
      <section aria-labelledby="data">
        <h3 id="data">${words.yourData}</h3>
        ${(data?.paragraphs ?? words.dataDefault).map((paragraph) => html`<p>${paragraph}</p>`)}
        ${address === null ? nothing : html`<p><a href=${address} target="_blank" rel="noopener">${words.dataMore}</a></p>`}
      </section>
      ${contactPart(context)}
    </article>
    <section class="act"><div class="buttons">
      <button type="button" class="main" @click=${act.passStep}>${words.next}</button>
    </div></section>
  </div>`;
}

/** What a person is told to expect: only what is true of this session. */
function expectations({ view, language }: ScreenContext): readonly string[] {
  const { words, format } = language;
  const { factor, ahead } = view.time;
  const minutes =
    view.form && view.scenario.of > 1
      ? words.expectMinutesInAll(format.minutes(view.form.minutes))
      : words.expectMinutes(format.minutes(view.scenario.minutes));
  return [
    ...(view.scenario.practice ? [words.practiceNote] : []),
    words.expectDecisions(view.progress.total, view.scenario.of),
    minutes,
    ...(factor === "untimed" ? [words.expectUntimed] : [ahead ? words.expectLimits : words.expectNoLimit]),
    ...(ahead && typeof factor === "number" && factor > 1 ? [words.expectFactor(format.number(factor))] : []),
    words.expectPause,
    words.expectKept,
    words.neverScored,
  ];
}

function endingPage(context: ScreenContext): TemplateResult {
  const { language, act } = context;
  return html`<div class="page ending">
    ${ending(context)}
    <section class="act"><div class="buttons">
      <button type="button" class="main" @click=${act.passStep}>${language.words.goOn}</button>
    </div></section>
  </div>`;
}

/** How a situation ended, as the story tells it. */
export function ending(context: ScreenContext): TemplateResult {
  const { view, language, contentLocale } = context;
  const { words } = language;
  const told = view.ending;
  return html`<article class="story">
    <p class="eyebrow">${words.theEnd}</p>
    <h2 id="page" tabindex="-1" lang=${told?.title ? contentLocale : language.locale}>${told?.title ?? words.howItEnded}</h2>
    <div lang=${contentLocale}>${told ? plainLines(told.lines, context) : nothing}</div>
  </article>`;
}

function situation(context: ScreenContext): TemplateResult {
  const { view, language, contentLocale } = context;
  const { words, format, locale } = language;
  const { briefing, scenario } = view;
  return html`<div class="page briefing">
    <article class="story" lang=${contentLocale}>
      ${cover(scenario.id)}
      <p class="eyebrow" lang=${locale}>${scenario.of > 1 ? words.situation(scenario.number, scenario.of) : words.player}</p>
      <h2 id="page" tabindex="-1">${scenario.title}</h2>
      ${scenario.practice ? html`<p class="notice" lang=${locale}>${words.practiceNote}</p>` : nothing}
      <div class="told"><p>${briefing?.summary}</p></div>
      <p class="instruction" lang=${locale}>${briefing?.instruction === "would" ? words.expectWould : words.expectShould}
        ${scenario.of > 1 ? words.expectMinutes(format.minutes(scenario.minutes)) : nothing}</p>
      ${practiceOffer(context)}
      ${cast(context)}
    </article>
    <section class="act">${wayOn(context, scenario.number > 1 ? words.beginNext : words.begin)}</section>
  </div>`;
}

function practiceOffer({
  view,
  screen,
  settings,
  language,
  act,
}: ScreenContext): TemplateResult | typeof nothing {
  const { words, locale } = language;
  const kinds = view.briefing?.asks ?? [];
  if (settings.practice === false || kinds.length === 0) return nothing;
  return html`<section class="practice-offer" aria-labelledby="practice" lang=${locale}>
    <h3 id="practice">${words.practiceTitle}</h3>
    <p>${words.practiceWhy}</p>
    <ul class="kinds">${kinds.map((kind) => html`<li>${words.practiceNames[kind]}</li>`)}</ul>
    <button type="button" id="try" @click=${() => act.practice({})}>${
      screen.practiced ? words.practiceAgain : words.practiceTry
    }</button>
  </section>`;
}

function cast(context: ScreenContext): TemplateResult | typeof nothing {
  const { view, language } = context;
  if (view.cast.length === 0) return nothing;
  return html`<section aria-labelledby="cast">
    <h3 id="cast" lang=${language.locale}>${language.words.whoIsWho}</h3>
    <ul class="cast">${view.cast.map(
      (person) => html`<li>
        ${face(person, context, { described: true })}
        <p><b>${person.name}</b> <span class="role">${person.role}</span></p>
        ${person.about === null ? nothing : html`<p class="about">${person.about}</p>`}
      </li>`,
    )}</ul>
  </section>`;
}
