import { type Html, html } from "../page/escape.js";

/** An axis that stands under a column of intervals. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Where a full line stands: no difference. */
  readonly none: number;
  /** Where a dashed line stands: the bound of a rule. */
  readonly bound?: number;
}

/** Ratios on a scale of logarithms would hide the rule's bound from most readers: a plain scale from 0 to 1.5. */
export const ratioAxis: Axis = { from: 0, to: 1.5, none: 1, bound: 0.8 };

/** Standardized differences from −1 to 1. */
export const differenceAxis: Axis = { from: -1, to: 1, none: 0 };

/** A point with its interval on the axis, cut at the axis's ends; the numbers stand beside it as text. */
export function intervalChart(axis: Axis, value: number | null, low?: number, high?: number): Html {
  const at = (x: number): string =>
    `${((100 * (Math.min(axis.to, Math.max(axis.from, x)) - axis.from)) / (axis.to - axis.from)).toFixed(2)}%`;
  const line = (x: number, kind: string): Html =>
    html`<line class="${kind}" x1="${at(x)}" x2="${at(x)}" y1="0" y2="24"/>`;
  return html`<svg class="interval" width="100%" height="24" aria-hidden="true">${line(axis.none, "interval-none")}${
    axis.bound === undefined ? null : line(axis.bound, "interval-bound")
  }${
    low === undefined || high === undefined
      ? null
      : html`<line class="interval-reach" x1="${at(low)}" x2="${at(high)}" y1="12" y2="12"/>`
  }${value === null ? null : html`<circle class="interval-point" cx="${at(value)}" cy="12" r="4.5"/>`}</svg>`;
}

/** How intervals look. */
export const intervalStyles = `
.interval{display:block;overflow:visible}
.interval-none{stroke:var(--edge);stroke-width:1}.interval-bound{stroke:var(--target);stroke-width:1.5;stroke-dasharray:3 2.5}
.interval-reach{stroke:var(--accent);stroke-width:3;stroke-linecap:round}.interval-point{fill:var(--accent);stroke:var(--paper);stroke-width:1.5}
@media (forced-colors:active){.interval-none,.interval-bound,.interval-reach{stroke:CanvasText}.interval-point{fill:CanvasText}}
`;
