import { css } from "lit";

/** Type, spacing, what can be pressed. */
export const baseStyles = css`
  :host {
    --sans: var(--leadsim-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif);
    --serif: var(
      --leadsim-font-story,
      "Iowan Old Style",
      "Palatino Linotype",
      Palatino,
      Charter,
      "Source Serif 4",
      Georgia,
      "DejaVu Serif",
      serif
    );
    --radius: var(--leadsim-radius, 0.625rem);
    --measure: var(--leadsim-measure, 40rem);
    display: block;
    container-type: inline-size;
    background: var(--paper);
    color: var(--ink);
    font: 1rem/1.55 var(--sans);
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .player {
    max-inline-size: calc(var(--measure) + 6rem);
    margin-inline: auto;
    padding-inline: clamp(1rem, 4cqi, 3rem);
    padding-block: 1rem 3rem;
    overflow-wrap: break-word;
  }
  .player:has(.desk) {
    max-inline-size: calc(var(--measure) + 42rem);
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  table {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  h2 {
    font: 500 clamp(1.5rem, 1.2rem + 1.6cqi, 2rem) / 1.2 var(--serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h3 {
    font: 600 1.0625rem/1.4 var(--sans);
  }
  :is(h2, h3, p, [tabindex="-1"]):focus {
    outline: none;
  }
  :is(h2, h3, p, [tabindex="-1"]):focus-visible,
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    border-radius: 3px;
  }
  .label,
  .eyebrow {
    font: 600 0.8125rem/1.5 var(--sans);
    color: var(--soft);
  }
  .eyebrow {
    color: var(--accent);
    margin-block-end: 0.35rem;
  }
  .quiet {
    font-size: 0.875rem;
    color: var(--soft);
  }
  .mark {
    display: inline-block;
    font: 600 0.75rem/1.4 var(--sans);
    color: var(--accent);
    background: var(--accent-soft);
    border: 1px solid transparent;
    border-radius: 1em;
    padding: 0 0.6em;
    white-space: nowrap;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    vertical-align: -0.25em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }
  button {
    font: 500 1rem/1.3 var(--sans);
    color: var(--ink);
    background: transparent;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 0.65rem 1.1rem;
    min-block-size: 2.75rem;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    background: var(--panel);
    border-color: var(--ink);
  }
  button.main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    padding-inline: 1.5rem;
  }
  button.main:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--ink));
  }
  button[aria-disabled="true"],
  button[aria-disabled="true"]:hover {
    opacity: 0.6;
    cursor: default;
  }
  button.danger {
    color: var(--danger);
    border-color: var(--danger);
  }
  button.link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  button.small {
    inline-size: 2.75rem;
    padding: 0;
    display: inline-grid;
    place-items: center;
  }
  button.small.wide {
    inline-size: auto;
    padding-inline: 0.9rem;
    font-size: 0.9375rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
    margin-block-start: 1.5rem;
  }
  .notice {
    background: var(--warn-soft);
    border-inline-start: 3px solid var(--warn);
    padding: 0.6rem 1rem;
    border-radius: 0 var(--radius) var(--radius) 0;
  }
  :dir(rtl) .notice {
    border-radius: var(--radius) 0 0 var(--radius);
  }
  @media (forced-colors: active) {
    .mark,
    .notice {
      border: 1px solid CanvasText;
    }
    button.main {
      border-width: 3px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .option,
    .pill,
    .card {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
`;
