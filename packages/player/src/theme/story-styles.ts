import { css } from "lit";

/** What is told and said: prose, messages, calls, meetings, notes, inboxes. */
export const storyStyles = css`
  .story {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    align-content: start;
    max-inline-size: var(--measure);
  }
  .story > .eyebrow {
    margin-block-end: -1rem;
  }
  .lines,
  .as-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1rem;
  }
  .told,
  .said {
    display: grid;
    gap: 0.75rem;
    font: 1.125rem/1.6 var(--serif);
  }
  .spoken {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    column-gap: 0.85rem;
    row-gap: 0.15rem;
  }
  .spoken > .face {
    grid-row: span 2;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5rem;
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  .role {
    color: var(--soft);
    font-size: 0.875rem;
  }
  .by-you {
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 3.35rem;
  }
  .face {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border-radius: 50%;
    display: inline-grid;
    place-items: center;
    font: 600 0.875rem/1 var(--sans);
    letter-spacing: 0.02em;
    color: var(--face-ink);
    object-fit: cover;
    border: 1px solid transparent;
    flex: none;
  }
  .face-1 {
    background: var(--face-1);
  }
  .face-2 {
    background: var(--face-2);
  }
  .face-3 {
    background: var(--face-3);
  }
  .face-4 {
    background: var(--face-4);
  }
  .face-5 {
    background: var(--face-5);
  }
  .face-6 {
    background: var(--face-6);
  }
  .as {
    border: 1px solid var(--rule);
    border-radius: calc(var(--radius) * 1.4);
    overflow: clip;
  }
  .as-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.6rem;
    padding: 0.6rem clamp(0.85rem, 3cqi, 1.25rem);
    font-size: 0.875rem;
    color: var(--soft);
    border-block-end: 1px solid var(--rule);
  }
  .as-head p {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }
  .as-head b {
    color: var(--ink);
  }
  .as-body {
    padding: clamp(0.85rem, 3cqi, 1.25rem);
  }
  .as-message .said {
    gap: 0.35rem;
    justify-items: start;
    margin-block-start: 0.2rem;
    font: 1.0625rem/1.55 var(--sans);
  }
  .as-message .said p {
    background: var(--panel);
    border-radius: 1.1rem;
    padding: 0.6rem 1rem;
  }
  .as-message .said p:first-child {
    border-start-start-radius: 0.25rem;
  }
  .as-call > .as-head {
    background: var(--accent);
    color: var(--on-accent);
    border-color: var(--accent);
  }
  .as-call > .as-head b {
    color: inherit;
  }
  .as-call .spoken + .spoken,
  .as-inbox .spoken + .spoken {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 1rem;
  }
  .as-faces {
    display: flex;
    margin-inline-start: auto;
  }
  .as-faces .face {
    inline-size: 2rem;
    block-size: 2rem;
    font-size: 0.75rem;
    border: 2px solid var(--paper);
    margin-inline-start: -0.45rem;
  }
  @container (max-width: 30rem) {
    .as-faces {
      display: none;
    }
  }
  .as-note {
    background: var(--warn-soft);
    border-color: transparent;
    border-radius: 0.2rem;
    box-shadow: 0 0.15rem 0.6rem rgb(0 0 0 / 0.08);
  }
  .as-note > .as-head {
    border-color: color-mix(in srgb, var(--warn) 25%, transparent);
    color: var(--ink);
  }
  .as-note .told {
    font-style: italic;
  }
  .as-inbox .as-body {
    gap: 1rem;
  }
  .as-inbox .told,
  .as-inbox .said {
    font: 1rem/1.55 var(--sans);
  }
  .answered {
    display: grid;
    gap: 0.2rem;
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 1rem;
  }
  .asked {
    color: var(--soft);
    font-size: 0.9375rem;
  }
  ul.answer,
  ol.answer {
    display: grid;
    gap: 0.3rem;
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
  ol.answer {
    list-style: decimal;
  }
  dl.answer {
    display: grid;
    gap: 0.8rem;
  }
  dl.answer > div {
    display: grid;
    gap: 0 1rem;
  }
  dl.answer dd + dd {
    margin-block-start: 0.4rem;
  }
  dl.answer dt {
    color: var(--soft);
    font-size: 0.9375rem;
  }
  @container (min-width: 34rem) {
    dl.answer > div {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    dl.brief > div {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    dl.answer dd {
      grid-column: 2;
    }
  }
  .before summary {
    cursor: pointer;
    font-size: 0.875rem;
    color: var(--soft);
    margin-block-end: 0.5rem;
  }
  .facts {
    display: grid;
    gap: 0.4rem;
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
  .story section {
    display: grid;
    gap: 0.6rem;
  }
  .instruction {
    font-weight: 600;
  }
  .practice-offer {
    background: var(--panel);
    border-radius: var(--radius);
    padding: 1.1rem clamp(1rem, 3cqi, 1.5rem);
    justify-items: start;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.5rem;
    font-size: 0.9375rem;
    color: var(--soft);
  }
  .cast {
    display: grid;
    gap: 1rem 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
  }
  .cast li {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    column-gap: 0.85rem;
    align-content: start;
  }
  .cast .face {
    grid-row: span 2;
  }
  .cast b {
    display: block;
  }
  .cast .about {
    font-size: 0.9375rem;
  }
  .contact ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .finish {
    display: grid;
    gap: 0.5rem;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 1.5rem;
    max-inline-size: var(--measure);
  }
  .leave {
    margin-block-start: 1.25rem;
  }
  @media (forced-colors: active) {
    .face,
    .as-message .said p,
    .practice-offer {
      border: 1px solid CanvasText;
    }
  }
`;
