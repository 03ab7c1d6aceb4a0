import type { OptionView } from "@leadsim/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../parts/icons.js";
import { type Control, type ControlContext, isFaulty } from "./control.js";

/** An order made by buttons and positions; nothing is in an order before the person puts it there. */
export const rank: Control<"rank"> = (context) => {
  const { decision, draft, language } = context;
  const { words, locale } = language;
  const byId = (id: string) => decision.options.find((option) => option.id === id);
  const placed = draft.order.flatMap((id) => byId(id) ?? []);
  const open = decision.options.filter(({ id }) => !draft.order.includes(id));
  const key = ({ id }: OptionView) => id;
  return html`
    ${placed.length === 0 ? nothing : html`<h4 class="label" lang=${locale}>${words.yourOrder}</h4>`}
    <ol class="options ranked">${repeat(placed, key, (option, place) => placedItem(option, place, context))}</ol>
    ${open.length === 0 ? nothing : html`<h4 class="label" lang=${locale}>${words.toPlace}</h4>`}
    <ul class="options">${repeat(open, key, (option) => openItem(option, context))}</ul>
  `;
};

function placedItem(
  { id, text }: OptionView,
  place: number,
  context: ControlContext<"rank">,
): TemplateResult {
  const { draft, prefix, language } = context;
  const { words, locale } = language;
  const last = draft.order.length - 1;
  const step = (direction: "up" | "down") => {
    const to = place + (direction === "up" ? -1 : 1);
    const stuck = to < 0 || to > last;
    return html`<button type="button" class="small" id="${prefix}-${id}-${direction}" lang=${locale}
      aria-disabled=${stuck} aria-describedby="${prefix}-${id}-text"
      aria-label=${direction === "up" ? words.moveUp : words.moveDown}
      @click=${() => stuck || move(id, to, context)}>${icon(direction)}</button>`;
  };
  return html`<li class="card ranked-item">
    ${positions(id, place, context)}
    <p id="${prefix}-${id}-text">${text}</p>
    <div class="steps">${step("up")}${step("down")}</div>
  </li>`;
}

function openItem({ id, text }: OptionView, context: ControlContext<"rank">): TemplateResult {
  const { draft, prefix, language } = context;
  const next = draft.order.length;
  return html`<li class="card ranked-item ${isFaulty(context, id) ? "faulty" : ""}">
    <p id="${prefix}-${id}-text">${text}</p>
    <button type="button" class="small wide" id="${prefix}-${id}-place" data-instead="${prefix}-${nextOpen(id, context)}" lang=${language.locale}
      aria-describedby="${prefix}-${id}-text" @click=${() => move(id, next, context)}>${language.words.placeAs(next + 1)}</button>
  </li>`;
}

/** Where the focus goes once an option is placed: to the next one to be placed, or to what was placed last. */
function nextOpen(id: string, { decision, draft }: ControlContext<"rank">): string {
  const following = decision.options.find((option) => option.id !== id && !draft.order.includes(option.id));
  return following ? `${following.id}-place` : `${id}-position`;
}

/** The position as a list to choose from: the quickest way far up or down, and the way out of the order. */
function positions(id: string, place: number, context: ControlContext<"rank">): TemplateResult {
  const { draft, prefix, language } = context;
  const { words, format, locale } = language;
  const change = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value === "") takeOut(id, context);
    else move(id, Number(value), context);
  };
  return html`<select class="position" id="${prefix}-${id}-position" lang=${locale} aria-label=${words.position}
    aria-describedby="${prefix}-${id}-text" .value=${live(String(place))} @change=${change}>
    ${draft.order.map(
      (_, to) => html`<option value=${to} ?selected=${to === place}>${format.number(to + 1)}</option>`,
    )}
    <option value="">${words.notPlaced}</option>
  </select>`;
}

function move(id: string, to: number, { decision, draft, write, language }: ControlContext<"rank">): void {
  const order = draft.order.filter((other) => other !== id);
  order.splice(to, 0, id);
  write({ type: "rank", order }, language.words.movedTo(to + 1, decision.options.length));
}

function takeOut(id: string, { draft, write, language }: ControlContext<"rank">): void {
  const order = draft.order.filter((other) => other !== id);
  write({ type: "rank", order }, language.words.takenOut);
}
