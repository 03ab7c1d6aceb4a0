import { type Html, html } from "../page/escape.js";

/** A scene on the path: whether it asked, and whether another answer would have led elsewhere. */
export interface PathStep {
  readonly decides: boolean;
  readonly forks: boolean;
}

const apart = 16;
const perRow = 40;
const rowHeight = 34;

/**
 * The path through a story, scene by scene: a small dot where something was told, a disk where something was
 * asked, and a branch where another answer would have led to another scene. It wraps like text. Shapes
 * differ, so that it reads in gray.
 */
export function storyPath(steps: readonly PathStep[], says: string): Html {
  const columns = Math.min(perRow, steps.length);
  const rows = Math.max(1, Math.ceil(steps.length / perRow));
  const line = (row: number): Html => {
    const length = Math.min(perRow, steps.length - row * perRow);
    const y = row * rowHeight + 24;
    return html`<path class="path-line" d="M${apart / 2} ${y}H${length * apart - apart / 2}"/>`;
  };
  return html`<svg class="path" viewBox="0 0 ${columns * apart} ${rows * rowHeight}" style="max-width:${columns * apart}px" role="img" aria-label="${says}">${Array.from({ length: rows }, (_, row) => line(row))}${steps.map(step)}</svg>`;
}

function step({ decides, forks }: PathStep, at: number): Html {
  const x = (at % perRow) * apart + apart / 2;
  const y = Math.floor(at / perRow) * rowHeight + 24;
  return html`${forks ? html`<path class="path-branch" d="M${x} ${y}l6-14h6"/>` : null}<circle class="${decides ? "path-asked" : "path-told"}" cx="${x}" cy="${y}" r="${decides ? 5 : 2.5}"/>`;
}
