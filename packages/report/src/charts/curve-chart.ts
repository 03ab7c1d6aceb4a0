import { type Html, html } from "../page/escape.js";

const height = 200;
const bottom = 24;
const top = 12;

/** A line over ability, with its axes. */
export interface CurveChart {
  /** What it is of; stands above it. */
  readonly name: string;
  /** Where its points lie, ascending. */
  readonly x: readonly number[];
  /** The heights, from 0 up; what is not finite or past `most` is left out. */
  readonly values: readonly number[];
  readonly most: number;
  /** What it shows, in words. */
  readonly label: string;
  readonly tick: (value: number) => string;
}

/**
 * A curve as a picture. Its width is that of the page, so that it fits a phone and paper; figures stand beside it in
 * a table.
 */
export function curveChart({ name, x, values, most, label, tick }: CurveChart): Html {
  const [from, to] = [x[0]!, x.at(-1)!];
  const across = (value: number): string => ((100 * (value - from)) / (to - from)).toFixed(2);
  const up = (value: number): string => (top + (height - bottom - top) * (1 - value / most)).toFixed(1);
  const ticks = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, k) => Math.ceil(from) + k);
  const anchor = (at: number): string => (at === 0 ? "start" : at === ticks.length - 1 ? "end" : "middle");
  const points = (piece: readonly number[]): string =>
    piece.map((k) => `${across(x[k]!)},${up(values[k]!)}`).join(" ");
  return html`<figure class="curve"><figcaption class="label">${name}</figcaption><svg width="100%" height="${height}" role="img" aria-label="${label}">${[
    most / 2,
    most,
  ].map(
    (level) =>
      html`<line class="curve-grid" x1="0" x2="100%" y1="${up(level)}" y2="${up(level)}"/><text x="2" y="${Number(up(level)) - 3}">${tick(level)}</text>`,
  )}<line class="curve-axis" x1="0" x2="100%" y1="${up(0)}" y2="${up(0)}"/>${ticks.map(
    (at, k) => html`<text x="${across(at)}%" y="${height - 7}" text-anchor="${anchor(k)}">${tick(at)}</text>`,
  )}<svg width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none">${pieces(
    values,
    most,
  ).map((piece) => html`<polyline class="curve-line" points="${points(piece)}"/>`)}</svg></svg></figure>`;
}

/** The stretches of a line that lie within the chart, by the places of their points. */
function pieces(values: readonly number[], most: number): number[][] {
  const found: number[][] = [[]];
  values.forEach((value, k) => {
    if (value <= most) found.at(-1)!.push(k);
    else found.push([]);
  });
  return found.filter((piece) => piece.length > 1);
}

/** How curves look. */
export const curveStyles = `
.curve svg{display:block;overflow:visible}.curve text{font-size:.75rem;fill:var(--soft)}
.curve-grid{stroke:var(--rule);stroke-width:1}.curve-axis{stroke:var(--edge);stroke-width:1}
.curve-line{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round;vector-effect:non-scaling-stroke}
@media (forced-colors:active){.curve-line,.curve-axis,.curve-grid{stroke:CanvasText}}
`;
