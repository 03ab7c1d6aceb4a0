import type { DecisionResponse, DecisionView } from "@leadsim/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../answer/draft.js";
import { type Fault, type FaultNames, type FaultOf, placeOf } from "../answer/fault.js";
import { readDraft } from "../answer/read-draft.js";
import { control } from "../controls/controls.js";
import { answerSummary } from "../parts/answer-summary.js";
import type { Language } from "../words/words.js";

export interface DecisionFormContext {
  readonly decision: DecisionView;
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly reviewing: boolean;
  /** Where the answer is on its way, so that nothing can be changed: how that is said. */
  readonly sending: string | null;
  readonly contentLocale: string;
  readonly language: Language;
  readonly prefix: string;
  /** What stands beside the button. */
  readonly note: string | null;
  readonly write: (draft: Draft, said?: string) => void;
  readonly review: () => void;
  readonly amend: () => void;
  readonly send: () => void;
  readonly focus: (id: string) => void;
}

/** A decision: asked, answered, looked at once more, sent. */
export function decisionForm(context: DecisionFormContext): TemplateResult {
  const { decision, draft, language, reviewing } = context;
  const reading = readDraft(draft, decision, language.locale);
  return reviewing && reading.response ? review(reading.response, context) : answer(context);
}

function answer(context: DecisionFormContext): TemplateResult {
  const { decision, draft, faults, prefix, language, contentLocale, write } = context;
  const { words, locale } = language;
  return html`<form class="decision" novalidate @submit=${(event: Event) => submit(event, context.review)}>
    <fieldset aria-describedby="${prefix}-hint">
      <legend><h3 id="${prefix}-prompt" tabindex="-1" lang=${contentLocale}>${decision.prompt}</h3></legend>
      <p class="hint" id="${prefix}-hint">${hintOf(decision, language)}</p>
      <div lang=${contentLocale}>${control(decision, draft, { faults, language, prefix, write })}</div>
    </fieldset>
    ${faults.length === 0 ? nothing : faultList(context)}
    <div class="buttons">
      <button type="submit" class="main" lang=${locale}>${words.review}</button>
      ${context.note === null ? nothing : html`<p class="quiet">${context.note}</p>`}
    </div>
  </form>`;
}

function review(response: DecisionResponse, context: DecisionFormContext): TemplateResult {
  const { decision, prefix, language, contentLocale, sending } = context;
  const { words } = language;
  return html`<form class="decision review" @submit=${(event: Event) => submit(event, sending === null ? context.send : () => {})}>
    <h3 lang=${contentLocale}>${decision.prompt}</h3>
    <p class="label" id="${prefix}-review" tabindex="-1">${words.reviewTitle}</p>
    <div lang=${contentLocale}>${answerSummary(decision, response, language)}</div>
    <div class="buttons">
      <button type="submit" class="main" aria-disabled=${sending !== null}>${sending ?? words.send}</button>
      ${sending !== null ? nothing : html`<button type="button" @click=${context.amend}>${words.change}</button>`}
      <p class="quiet">${words.reviewNote}</p>
    </div>
  </form>`;
}

/** What is missing, each with a way to where it is missing. */
function faultList(context: DecisionFormContext): TemplateResult {
  const { faults, prefix, language, decision, focus } = context;
  return html`<div class="faults">
    <p><b>${language.words.toMend(faults.length)}</b></p>
    <ul>${faults.map((fault) => {
      const at = placeOf(fault);
      const text = faultInWords(fault, decision, language);
      return html`<li>${
        at === null
          ? text
          : html`<button type="button" class="link" @click=${() => focus(`${prefix}-${at}`)}>${text}</button>`
      }</li>`;
    })}</ul>
  </div>`;
}

/** What keeps an answer from being sent, in the words of the page. */
export function faultInWords(fault: Fault, decision: DecisionView, { words, format }: Language): string {
  const parts =
    decision.type === "sort"
      ? [...decision.items, ...decision.bins]
      : decision.type === "estimate"
        ? []
        : decision.options;
  const unit = decision.type === "allocate" || decision.type === "estimate" ? decision.unit : null;
  const names: FaultNames = {
    name: (at) => {
      if (at === "low" || at === "likely" || at === "high") return words[at];
      return shorten(parts.find(({ id }) => id === at)?.text ?? at);
    },
    amount: (value) => format.amount(value, unit),
  };
  const tell = words.faults[fault.code] as (fault: FaultOf<Fault["code"]>, names: FaultNames) => string;
  const told = fault.code === "not-a-number" ? { ...fault, typed: shorten(fault.typed, 24) } : fault;
  return tell(told, names);
}

function hintOf(decision: DecisionView, { words, format }: Language): string {
  const { hints } = words;
  switch (decision.type) {
    case "rate":
      return hints.rate(format.number(decision.scale.min), format.number(decision.scale.max));
    case "select":
      return hints.select(decision.pick.min, decision.pick.max);
    case "allocate":
      return hints.allocate(
        format.amount(decision.budget, decision.unit),
        format.amount(decision.step, decision.unit),
      );
    case "estimate": {
      const { min, max, step, unit } = decision;
      const by = step === null ? null : format.amount(step, unit);
      return hints.estimate(format.amount(min, unit), format.amount(max, unit), by);
    }
    case "sort": {
      const limits = decision.bins.flatMap(({ text, max }) =>
        max === null ? [] : hints.sortLimit(text, max),
      );
      return hints.sort(limits.length === 0 ? null : format.list(limits));
    }
    default:
      return hints[decision.type];
  }
}

function submit(event: Event, then: () => void): void {
  event.preventDefault();
  then();
}

/** Enough of a long text to know it again. */
function shorten(text: string, length = 60): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(" ", length - 4);
  return end > 0 ? `${text.slice(0, end)} …` : `${text.slice(0, length - 3)}…`;
}
