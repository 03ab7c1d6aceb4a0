import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../parts/icons.js";
import type { ScreenContext } from "./screen-context.js";

/** What is left of this page's limit, in words; nothing where there is no limit. */
export function timeLeftBar({ left, view, language }: ScreenContext): TemplateResult | typeof nothing {
  if (left === null || view.time.limit === null) return nothing;
  const { words, format } = language;
  const urgent = left <= Math.min(60_000, view.time.limit / 4);
  return html`<div class="time-bar"><p class="time ${urgent ? "urgent" : ""}">
    ${icon("time")}
    <span><b>${left <= 0 ? words.timeOver : words.timeLeft(format.left(left))}</b>
    ${left <= 0 ? nothing : html`<span class="of">${words.timeOf(format.left(view.time.limit))}</span>`}</span>
  </p></div>`;
}
