import { css, unsafeCSS } from "lit";
import { lookHues } from "../look/look-hues.js";

const hueRules = unsafeCSS(
  lookHues.map((_, place) => `.look-${place + 1}{color:var(--look-${place + 1})}`).join(""),
);

/** The drawn look of a story: its cover and the emblem in the head. */
export const lookStyles = css`
  ${hueRules}
  .look {
    display: block;
  }
  .cover {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 1;
    border-radius: var(--radius);
  }
  /* The focus goes to the title; the drawing above it is to be seen as well. */
  .cover ~ h2 {
    scroll-margin-block-start: calc(min(25cqi, 10rem) + 4rem);
  }
  .emblem {
    flex: none;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: calc(var(--radius) * 0.6);
  }
  @media (forced-colors: active) {
    .look {
      display: none;
    }
  }
`;
