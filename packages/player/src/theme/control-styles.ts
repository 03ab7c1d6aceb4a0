import { css } from "lit";

/** Decisions: options, marks, positions, amounts. */
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
  .ranked-item {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }
  .ranked .ranked-item {
    grid-template-columns: auto minmax(0, 1fr) auto;
    border-color: var(--accent);
  }
  .ranked:not(:empty) {
    margin-block-end: 1.2rem;
  }
  .steps {
    display: flex;
    gap: 0.35rem;
  }
  select {
    font: 600 1rem/1.2 var(--sans);
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) / 1.5);
    min-block-size: 2.75rem;
    padding-inline: 0.5rem;
  }
  select.position {
    inline-size: 3.75rem;
  }
  .amount-item {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }
  .stepper {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .stepper input {
    font: 500 1.0625rem/1.2 var(--sans);
    font-variant-numeric: tabular-nums;
    text-align: end;
    inline-size: 5.5rem;
    min-block-size: 2.75rem;
    padding-inline: 0.6rem;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) / 1.5);
  }
  .stepper input[aria-invalid="true"] {
    border: 2px solid var(--danger);
  }
  .stepper .unit {
    color: var(--soft);
    min-inline-size: 1.5rem;
  }
  .stepper button {
    font-size: 1.25rem;
  }
  .figures {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
  }
  .figure-field {
    display: grid;
    gap: 0.3rem;
  }
  .figure-field label {
    font-weight: 600;
  }
  .figure-field input {
    inline-size: 100%;
    min-inline-size: 5rem;
  }
  .range {
    padding-block-start: 1.25rem;
  }
  .range svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .range p {
    display: flex;
    justify-content: space-between;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  :dir(rtl) .range svg {
    scale: -1 1;
  }
  .range-track {
    fill: var(--edge);
  }
  .range-span {
    fill: color-mix(in srgb, var(--accent) 35%, var(--paper));
  }
  .range-end,
  .range-likely {
    fill: var(--accent);
  }
  .count {
    margin-block-start: 0.75rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .over {
    color: var(--danger);
  }
  .bins {
    margin-block-start: 1rem;
    background: var(--panel);
    border-radius: var(--radius);
    padding: 0.8rem 1rem;
  }
  .bins li {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    font-size: 0.9375rem;
  }
  .bins b {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .faults {
    margin-block-start: 1.25rem;
    border: 1px solid var(--danger);
    border-inline-start-width: 4px;
    border-radius: var(--radius);
    padding: 0.8rem 1rem;
    display: grid;
    gap: 0.4rem;
  }
  .faults b {
    color: var(--danger);
  }
  .faults ul {
    display: grid;
    gap: 0.35rem;
  }
  .review {
    display: grid;
    gap: 0.75rem;
  }
  .review .answer {
    background: var(--panel);
    border-radius: var(--radius);
    padding-block: 1rem;
    padding-inline-end: 1.1rem;
  }
  .review :is(p, dl).answer {
    padding-inline-start: 1.1rem;
  }
  .review :is(ul, ol).answer {
    padding-inline-start: 2.2rem;
  }
  .review .buttons {
    margin-block-start: 0.5rem;
  }
  .time {
    display: flex;
    align-items: center;
    gap: 0 0.5rem;
    inline-size: fit-content;
    padding: 0.3rem 0.9rem 0.3rem 0.7rem;
    border: 1px solid var(--rule);
    border-radius: 1.25rem;
    background: var(--paper);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .time .of {
    color: var(--soft);
  }
  .time.urgent {
    border-color: var(--warn);
    background: var(--warn-soft);
  }
  .time.urgent .icon {
    color: var(--warn);
  }
  .time-bar {
    padding-block: 0.5rem;
    background: var(--paper);
  }
  @media (min-height: 30rem) {
    .time-bar {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
    }
    .time-bar ~ .page :is(a, button, h2, h3, input, p, select) {
      scroll-margin-block: 4rem;
    }
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
    .amount-item {
      grid-template-columns: minmax(0, 1fr);
    }
    .ranked .ranked-item {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .ranked .ranked-item p {
      grid-column: 1 / -1;
      grid-row: 1;
    }
    .ranked-item:not(.ranked *) {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
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
    .range-track {
      fill: GrayText;
    }
    .range-span,
    .range-end,
    .range-likely {
      fill: CanvasText;
    }
  }
`;
