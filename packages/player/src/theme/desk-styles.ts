import { css } from "lit";

/** Documents, tables and figures. */
export const deskStyles = css`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-content: start;
  }
  .dashboard {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    gap: 0.9rem 1.25rem;
  }
  .desk:has(.folded) {
    gap: 0.6rem;
  }
  .part {
    margin-block-start: 0.5rem;
  }
  .folded button {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    inline-size: 100%;
    padding-inline: 0.85rem;
    text-align: start;
    font: 600 0.9375rem/1.4 var(--sans);
    border-color: var(--rule);
  }
  .folded button > span:first-of-type {
    flex: 1;
  }
  .folded button[aria-expanded="true"] > .icon:last-child {
    rotate: 180deg;
  }
  .folded + div[hidden] {
    display: none;
  }
  .folded + div {
    padding-block: 0.5rem;
  }
  .dashboard > div {
    border-block-start: 2px solid var(--rule);
    padding-block-start: 0.45rem;
  }
  .dashboard .changed {
    border-color: var(--accent);
  }
  .dashboard dt {
    font-size: 0.8125rem;
    line-height: 1.35;
    color: var(--soft);
  }
  .dashboard b {
    font: 500 1.25rem/1.4 var(--serif);
    font-variant-numeric: tabular-nums;
  }
  .since {
    display: block;
    font-size: 0.8125rem;
    line-height: 1.35;
    color: var(--accent);
  }
  .exhibits {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .exhibit {
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--panel);
    overflow: clip;
  }
  .exhibit h3 {
    font-size: 1rem;
  }
  .exhibit h3 button,
  .lying-open h3 {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    inline-size: 100%;
    text-align: start;
    border: 0;
    border-radius: var(--radius);
    background: none;
    padding: 0.7rem 0.9rem;
  }
  .exhibit h3 button:focus-visible {
    outline-offset: -3px;
  }
  .exhibit h3 button span:first-of-type {
    flex: 1;
  }
  .exhibit h3 button > .icon:last-child {
    transition: none;
  }
  .exhibit h3 button[aria-expanded="true"] > .icon:last-child {
    rotate: 180deg;
  }
  .exhibit h3 .icon {
    color: var(--soft);
  }
  .exhibit-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8rem;
    padding: 0.25rem 0.9rem 1rem;
    font-size: 0.9375rem;
  }
  .exhibit-body[hidden] {
    display: none;
  }
  .source,
  .exhibit-body .note {
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .transcript .told,
  .transcript .said {
    font: 1rem/1.55 var(--serif);
  }
  .transcript .told {
    color: var(--soft);
    font-style: italic;
  }
  .transcript .face {
    inline-size: 2rem;
    block-size: 2rem;
    font-size: 0.75rem;
  }
  .transcript .spoken {
    grid-template-columns: 2rem minmax(0, 1fr);
  }
  .picture,
  video {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--radius) / 2);
  }
  .picture {
    max-block-size: 26rem;
    justify-self: start;
  }
  audio {
    inline-size: 100%;
  }
  .scroll {
    overflow-x: auto;
    max-inline-size: 100%;
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: calc(var(--radius) / 2);
  }
  .wide-table {
    display: none;
    margin: 0;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .scroll.is-wide + .wide-table {
    display: block;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875rem;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.45rem 0.7rem;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--rule);
    min-inline-size: 4.5rem;
    overflow-wrap: normal;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    font-weight: 600;
    color: var(--soft);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 500;
    position: sticky;
    inset-inline-start: 0;
    background: var(--paper);
    min-inline-size: 7rem;
  }
  .figure {
    text-align: end;
  }
  thead .unit {
    font-weight: 400;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .exhibit {
      border-color: CanvasText;
    }
  }
`;
