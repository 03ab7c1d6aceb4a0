import { html, svg, type TemplateResult } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import { guard } from "lit/directives/guard.js";
import { lookOf } from "../look/look.js";
import { drawing } from "../look/ridges.js";

/** The drawing at the beginning of a story. */
export const cover = (scenario: string): DirectiveResult => once(scenario, "cover");

/** The middle of the same drawing, small, beside the title of the story. */
export const emblem = (scenario: string): DirectiveResult => once(scenario, "emblem");

/** Drawn anew only with another scenario, not at every key that is pressed. */
function once(scenario: string, size: "cover" | "emblem"): DirectiveResult {
  return guard([scenario], () => drawn(scenario, size));
}

/** Decoration. Its color comes from the styles by a class: a strict policy lets no style through on an element. */
function drawn(scenario: string, size: "cover" | "emblem"): TemplateResult {
  const { hue, sun, ridges } = lookOf(scenario);
  return html`<svg class="look look-${hue} ${size}" part=${size} viewBox="0 0 ${drawing.width} ${drawing.height}"
    preserveAspectRatio="xMidYMid slice" fill="currentColor" aria-hidden="true" focusable="false">
    <rect width="100%" height="100%" opacity=".14"/>
    <circle cx=${sun.x} cy=${sun.y} r=${sun.radius} opacity=".3"/>
    ${ridges.map((path) => svg`<path d=${path} opacity=".3"/>`)}
  </svg>`;
}
