import { css } from "lit";

/** What is missing in an answer, and the answer before it is sent. */
export const reviewStyles = css`
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
`;
