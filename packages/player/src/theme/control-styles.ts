import { css } from "lit";

/** Decisions: the question, options, marks on them. */
export const controlStyles = css`
  .act {
    max-inline-size: var(--measure);
    min-inline-size: 0;
  }
  .decision h3 {
    font: 500 1.25rem/1.4 var(--serif);
    text-wrap: pretty;
  }
  .scene .act:has(.decision) {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 1.5rem;
  }
  .hint {
    color: var(--soft);
    font-size: 0.9375rem;
    padding-block: 0.25rem 1rem;
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }
  .option,
  .card {
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 0.8rem 1rem;
    background: var(--paper);
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.8rem;
    align-items: start;
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--accent);
  }
  .option:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .option:has(:focus-visible),
  .pill:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .option input:focus-visible,
  .pill input:focus-visible {
    outline: none;
  }
  input[type="radio"],
  input[type="checkbox"] {
    inline-size: 1.2rem;
    block-size: 1.2rem;
    margin: 0.18rem 0 0;
    accent-color: var(--accent);
    flex: none;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.65rem;
    border-color: var(--rule);
  }
  .card.picked,
  fieldset.card:has(:checked) {
    border-color: var(--accent);
  }
  .card[aria-invalid="true"],
  .card.faulty {
    border-color: var(--danger);
  }
  .card legend {
    margin-block-end: 0.65rem;
  }
  fieldset.card {
    display: block;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    border: 1px solid var(--edge);
    border-radius: 1.25rem;
    padding: 0.3rem 0.9rem 0.3rem 0.7rem;
    font-size: 0.9375rem;
    line-height: 1.3;
    cursor: pointer;
  }
  .pill input {
    margin: 0;
  }
  .pill:hover {
    border-color: var(--accent);
  }
  .pill:has(:checked) {
    background: var(--accent-soft);
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .points {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(3.25rem, 1fr));
  }
  .points .pill {
    justify-content: center;
    padding-inline: 0.5rem;
  }
  .decision h4.label {
    margin-block-end: 0.4rem;
  }
  .scale-legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5rem;
    font-size: 0.875rem;
    color: var(--soft);
    padding-block-end: 0.6rem;
  }
  @container (max-width: 28rem) {
    .points:not(:has(> :nth-child(8))) {
      grid-template-columns: none;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0.3rem;
    }
    .points:not(:has(> :nth-child(8))) .pill {
      flex-direction: column;
      gap: 0.2rem;
      padding: 0.45rem 0.1rem;
      border-radius: var(--radius);
    }
    .bin-pills {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    }
    .bin-pills .pill {
      font-size: 0.875rem;
      padding-inline: 0.6rem;
    }
    .buttons > button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .pill:has(:checked),
    .card.picked,
    fieldset.card:has(:checked) {
      border: 2px solid Highlight;
      box-shadow: none;
    }
  }
`;
