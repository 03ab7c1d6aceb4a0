import { html } from "lit";
import { live } from "lit/directives/live.js";
import type { Control } from "./control.js";

export const choose: Control<"choose"> = ({ decision, draft, prefix, write }) =>
  html`<ul class="options">${decision.options.map(
    ({ id, text }) => html`<li><label class="option">
      <input type="radio" id="${prefix}-${id}" name=${prefix} value=${id} .checked=${live(draft.picked === id)}
        @change=${() => write({ type: "choose", picked: id })} />
      <span>${text}</span>
    </label></li>`,
  )}</ul>`;
