import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { scaleMeaning } from "../words/scale-meaning.js";
import { type Control, isFaulty } from "./control.js";

export const rate: Control<"rate"> = (context) => {
  const { decision, draft, prefix, write, language } = context;
  const { words, format, locale } = language;
  const { scale, options } = decision;
  const values = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  const authored = scale.anchors.length > 0;
  const meaningOf = (value: number) => scaleMeaning(scale, value, words);
  const radio = (id: string, value: number) => html`<label class="pill">
    <input type="radio" id="${prefix}-${id}-${value}" name="${prefix}-${id}" value=${value}
      aria-label=${words.rating(format.number(value), format.number(scale.max), meaningOf(value))}
      .checked=${live(draft.ratings[id] === value)}
      @change=${() => write({ type: "rate", ratings: { ...draft.ratings, [id]: value } })} />
    <span aria-hidden="true">${format.number(value)}</span>
  </label>`;
  const legend = values.filter((value) => meaningOf(value) !== null);
  return html`<p class="scale-legend" lang=${authored ? nothing : locale}>${legend.map(
    (value) => html`<span><b>${format.number(value)}</b> ${meaningOf(value)}</span>`,
  )}</p>
  <ul class="options">${options.map(
    ({
      id,
      text,
    }) => html`<li><fieldset class="card" role="radiogroup" aria-labelledby="${prefix}-${id}-text" aria-invalid=${isFaulty(context, id)}>
      <legend id="${prefix}-${id}-text">${text}</legend>
      <div class="pills points">${values.map((value) => radio(id, value))}</div>
    </fieldset></li>`,
  )}</ul>`;
};
