import { html } from "lit";
import { live } from "lit/directives/live.js";
import { leftOf } from "../answer/read-draft.js";
import { decimalMark, readNumber } from "../answer/read-number.js";
import { type Control, type ControlContext, isFaulty } from "./control.js";

export const allocate: Control<"allocate"> = (context) => {
  const { decision, draft, prefix, language } = context;
  const { words, format, locale } = language;
  const step = format.amount(decision.step, decision.unit);
  const left = leftOf(draft, decision.budget, locale);
  const button = (id: string, direction: 1 | -1) => html`<button type="button" class="small" lang=${locale}
    id="${prefix}-${id}-${direction === 1 ? "more" : "less"}" aria-describedby="${prefix}-${id}-text"
    aria-label=${direction === 1 ? words.more(step) : words.less(step)}
    @click=${() => add(id, direction, context)}>${direction === 1 ? "+" : "−"}</button>`;
  return html`<ul class="options">${decision.options.map(
    ({ id, text }) => html`<li class="card amount-item">
      <label for="${prefix}-${id}" id="${prefix}-${id}-text">${text}</label>
      <div class="stepper">
        ${button(id, -1)}
        <input id="${prefix}-${id}" inputmode="decimal" autocomplete="off" placeholder="0" aria-invalid=${isFaulty(context, id)}
          .value=${live(draft.amounts[id] ?? "")} @input=${(event: Event) => type(id, event, context)}
          @keydown=${(event: KeyboardEvent) => stepByKey(event, (direction) => add(id, direction, context))} />
        <span class="unit">${decision.unit}</span>
        ${button(id, 1)}
      </div>
    </li>`,
  )}</ul>
  <p class=${left < 0 ? "count over" : "count"} lang=${locale}>${leftInWords(left, context)}</p>`;
};

/** Arrow keys step a figure up and down. */
export function stepByKey(event: KeyboardEvent, step: (direction: 1 | -1) => void): void {
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  event.preventDefault();
  step(event.key === "ArrowUp" ? 1 : -1);
}

/** A figure as it is typed in a language: with its decimal mark, without groups. */
export function typedFigure(value: number, locale: string): string {
  return String(Number(value.toPrecision(12))).replace(".", decimalMark(locale));
}

function add(id: string, direction: 1 | -1, context: ControlContext<"allocate">): void {
  const { decision, draft, language } = context;
  const now = readNumber(draft.amounts[id] ?? "", language.locale) ?? 0;
  const steps = Math.max(0, Math.round(now / decision.step) + direction);
  change(id, typedFigure(steps * decision.step, language.locale), context);
}

function type(id: string, event: Event, context: ControlContext<"allocate">): void {
  change(id, (event.target as HTMLInputElement).value, context);
}

function change(id: string, typed: string, context: ControlContext<"allocate">): void {
  const draft = { ...context.draft, amounts: { ...context.draft.amounts, [id]: typed } };
  const left = leftOf(draft, context.decision.budget, context.language.locale);
  context.write(draft, leftInWords(left, context));
}

function leftInWords(left: number, { decision, language }: ControlContext<"allocate">): string {
  const { words, format } = language;
  const amount = (value: number) => format.amount(value, decision.unit);
  if (left === 0) return words.allGiven(amount(decision.budget));
  return left > 0 ? words.left(amount(left), amount(decision.budget)) : words.over(amount(-left));
}
