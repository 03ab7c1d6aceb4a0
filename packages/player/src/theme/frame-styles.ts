import { css } from "lit";

/** What surrounds the page: title, progress, tools, the state of the last answer, dialogs. */
export const frameStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--rule);
  }
  .where {
    flex: 1 1 10rem;
    min-inline-size: 0;
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }
  .where > div {
    min-inline-size: 0;
  }
  .title {
    font: 600 0.9375rem/1.4 var(--sans);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  progress {
    appearance: none;
    inline-size: 7rem;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--rule);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--rule);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    border-color: transparent;
    padding: 0.4rem 0.7rem;
    min-block-size: 2.5rem;
    font-size: 0.875rem;
    color: var(--soft);
  }
  .tool:first-child {
    margin-inline-start: -0.7rem;
  }
  @container (max-width: 28rem) {
    nav {
      gap: 0;
    }
    .tool {
      gap: 0.3rem;
      padding-inline: 0.5rem;
    }
    .tool:first-child {
      margin-inline-start: -0.5rem;
    }
  }
  .tool:hover {
    color: var(--ink);
    border-color: transparent;
  }
  .delivery {
    display: flex;
    align-items: flex-start;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    padding-block-start: 0.4rem;
    font-size: 0.875rem;
    line-height: 1.5;
    color: var(--soft);
  }
  .delivery .icon {
    margin-block-start: 0.1em;
  }
  .delivery-waiting,
  .delivery-warning {
    color: var(--ink);
    background: var(--warn-soft);
    border-radius: var(--radius);
    padding: 0.6rem 0.9rem;
    margin-block: 0.75rem;
  }
  .delivery-done b {
    font-weight: 500;
  }
  .delivery-done .icon {
    color: var(--accent);
  }
  .lost {
    padding: 0.6rem 0.9rem;
    font-size: 0.9375rem;
    border-inline-start: 3px solid var(--rule);
    margin-block-start: 0.5rem;
  }
  main {
    padding-block-start: clamp(0.25rem, 1.5cqi, 1rem);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75rem;
  }
  .still .story {
    padding-block: clamp(1rem, 8cqi, 4rem);
  }
  @container (min-width: 64rem) {
    .page:has(.desk) {
      grid-template-columns: minmax(0, var(--measure)) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: clamp(2rem, 4cqi, 4rem);
    }
    .page:has(.desk) .desk {
      grid-area: 1 / 2 / span 2 / auto;
    }
    .desk {
      position: sticky;
      inset-block-start: 1rem;
      align-self: start;
      max-block-size: calc(100dvh - 2rem);
      overflow-y: auto;
      padding-inline-end: 0.25rem;
    }
  }
  dialog {
    inline-size: min(44rem, calc(100vw - 1.5rem));
    max-block-size: calc(100dvh - 1.5rem);
    border: 1px solid var(--rule);
    border-radius: calc(var(--radius) * 1.5);
    padding: 0;
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 1rem 4rem rgb(0 0 0 / 0.25);
  }
  dialog::backdrop {
    background: rgb(10 16 18 / 0.45);
  }
  .dialog-top {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    background: var(--paper);
    border-block-end: 1px solid var(--rule);
    padding: 0.75rem clamp(1rem, 4vw, 1.75rem);
    z-index: 1;
  }
  .dialog-top button {
    border-color: transparent;
  }
  dialog h2 {
    font-size: 1.375rem;
  }
  .dialog-body {
    padding: 1.25rem clamp(1rem, 4vw, 1.75rem) 1.75rem;
    display: grid;
    gap: 1.5rem;
  }
  .dialog-body section {
    display: grid;
    gap: 0.5rem;
  }
  .dialog-body .end {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 1.25rem;
  }
  .glossary {
    display: grid;
    gap: 0.6rem;
  }
  .glossary dt {
    font-weight: 600;
  }
  .past {
    display: grid;
    gap: 1.75rem;
  }
  .past > li {
    display: grid;
    gap: 0.9rem;
    border-inline-start: 2px solid var(--rule);
    padding-inline-start: clamp(0.75rem, 3cqi, 1.25rem);
  }
  .past-ending {
    display: grid;
    gap: 0.9rem;
  }
  @media (forced-colors: active) {
    nav {
      gap: 0.25rem;
    }
    .tool:first-child {
      margin-inline-start: 0;
    }
    progress {
      border: 1px solid CanvasText;
    }
    .delivery-waiting,
    .delivery-warning {
      border: 1px solid CanvasText;
    }
  }
`;
