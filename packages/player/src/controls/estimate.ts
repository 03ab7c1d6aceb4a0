import { type EstimateFigure, estimateFigures } from "@leadsim/scenarios/rules";
import { html, nothing, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { readNumber } from "../answer/read-number.js";
import { stepByKey, typedFigure } from "./allocate.js";
import { type Control, type ControlContext, isFaulty } from "./control.js";

export const estimate: Control<"estimate"> = (context) => {
  const { decision, draft, prefix, write, language } = context;
  const { words, locale } = language;
  const field = (name: EstimateFigure) => html`<div class="figure-field">
    <label for="${prefix}-${name}" lang=${locale}>${words[name]}</label>
    <span class="stepper">
      <input id="${prefix}-${name}" inputmode="decimal" autocomplete="off" aria-invalid=${isFaulty(context, name)}
        aria-describedby="${prefix}-hint" .value=${live(draft[name])}
        @input=${(event: Event) => write({ ...draft, [name]: (event.target as HTMLInputElement).value })}
        @keydown=${(event: KeyboardEvent) => stepByKey(event, (direction) => step(name, direction, context))} />
      <span class="unit">${decision.unit}</span>
    </span>
  </div>`;
  return html`<div class="figures">${estimateFigures.map(field)}</div>${range(context)}`;
};

function step(
  name: EstimateFigure,
  direction: 1 | -1,
  { decision, draft, write, language }: ControlContext<"estimate">,
): void {
  const { min, max } = decision;
  const by = decision.step ?? (max - min) / 100;
  const now = readNumber(draft[name], language.locale) ?? min - direction * by;
  const next = Math.min(max, Math.max(min, min + Math.round((now - min) / by + direction) * by));
  write({ ...draft, [name]: typedFigure(next, language.locale) });
}

/** The range on its scale; the same stands in the fields, in figures. */
function range({ decision, draft, language }: ControlContext<"estimate">): TemplateResult {
  const { min, max, unit } = decision;
  const { format, locale } = language;
  const width = 300;
  const at = (name: EstimateFigure): number | null => {
    const value = readNumber(draft[name], locale);
    return value === null || value < min || value > max ? null : ((value - min) / (max - min)) * width;
  };
  const [low, likely, high] = [at("low"), at("likely"), at("high")];
  const span =
    low === null || high === null || low > high
      ? nothing
      : svg`<rect class="range-span" x=${low} y="7" width=${Math.max(2, high - low)} height="6" rx="3"/>`;
  return html`<div class="range" aria-hidden="true">
    <svg viewBox="-8 0 316 20" focusable="false">
      <rect class="range-track" x="0" y="9" width=${width} height="2" rx="1" />
      ${span}
      ${[low, high].map((x) => (x === null ? nothing : svg`<rect class="range-end" x=${x - 1.5} y="4" width="3" height="12" rx="1.5"/>`))}
      ${likely === null ? nothing : svg`<circle class="range-likely" cx=${likely} cy="10" r="6"/>`}
    </svg>
    <p><span>${format.amount(min, unit)}</span><span>${format.amount(max, unit)}</span></p>
  </div>`;
}
