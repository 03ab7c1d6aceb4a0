import { html } from "lit";
import { live } from "lit/directives/live.js";
import type { Control } from "./control.js";

export const bestWorst: Control<"best-worst"> = ({
  decision,
  draft,
  prefix,
  write,
  language: { words, locale },
}) => {
  // Arrow keys mark what they pass: one may be both for a moment, which is told when the answer is reviewed.
  const mark = (id: string, end: "best" | "worst") => write({ ...draft, [end]: id });
  const radio = (id: string, end: "best" | "worst") => html`<label class="pill" lang=${locale}>
    <input type="radio" id="${prefix}-${id}-${end}" name="${prefix}-${end}" value=${id}
      aria-describedby="${prefix}-${id}-text" .checked=${live(draft[end] === id)} @change=${() => mark(id, end)} />
    <span>${words[end]}</span>
  </label>`;
  return html`<ul class="options">${decision.options.map(
    ({ id, text }) => html`<li class="card ${draft.best === id || draft.worst === id ? "picked" : ""}">
      <p id="${prefix}-${id}-text">${text}</p>
      <div class="pills">${radio(id, "best")}${radio(id, "worst")}</div>
    </li>`,
  )}</ul>`;
};
