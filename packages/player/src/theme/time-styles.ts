import { css } from "lit";

/** What is left of a time limit. */
export const timeStyles = css`
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
`;
