import { css } from "lit";

/** On paper: the page as it reads, without what can only be pressed. */
export const printStyles = css`
  @media print {
    nav,
    .delivery,
    .buttons,
    .time-bar,
    .exhibit:has([aria-expanded="false"]),
    section:has(> .folded > [aria-expanded="false"]),
    dialog,
    .leave,
    .steps,
    .stepper button {
      display: none;
    }
    .player {
      padding: 0;
      max-inline-size: none;
    }
    .page:has(.desk) {
      display: block;
    }
    .desk {
      position: static;
      max-block-size: none;
      overflow: visible;
      margin-block: 1.5rem;
    }
    .option,
    .card,
    .exhibit,
    .spoken {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    .scroll.is-wide + .wide-table {
      display: none;
    }
  }
`;
