import { css } from "lit";

/** Decisions: positions, amounts, figures, how full the groups are. */
export const amountStyles = css`
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
  @container (max-width: 28rem) {
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
  }
  @media (forced-colors: active) {
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
