import { html } from "lit";
import { live } from "lit/directives/live.js";
import type { Control } from "./control.js";

export const select: Control<"select"> = ({ decision, draft, prefix, write, language: { words } }) => {
  const { options, pick } = decision;
  const toggle = (id: string) => {
    const picked = draft.picked.includes(id)
      ? draft.picked.filter((one) => one !== id)
      : [...draft.picked, id];
    write({ type: "select", picked }, words.pickedOf(picked.length, pick.max));
  };
  return html`<ul class="options">${options.map(
    ({ id, text }) => html`<li><label class="option">
      <input type="checkbox" id="${prefix}-${id}" value=${id} .checked=${live(draft.picked.includes(id))}
        @change=${() => toggle(id)} />
      <span>${text}</span>
    </label></li>`,
  )}</ul>
  <p class=${draft.picked.length > pick.max ? "count over" : "count"}>${words.pickedOf(draft.picked.length, pick.max)}</p>`;
};
