import { type Html, html } from "../escape.js";
import type { Estimated } from "./ability-table.js";

/** How many people fall into each half of a standard deviation. */
export function distribution(rows: readonly Estimated[]): Html | null {
  if (rows.length < 2) return null;
  const bins = countBins(rows.map(({ theta }) => theta));
  const most = Math.max(...bins.map(({ people }) => people));
  const width = 100 / bins.length;
  return html`<section aria-labelledby="spread-title"><h2 id="spread-title">How people spread</h2>
<svg class="histogram" width="100%" height="160" role="img" aria-label="${bins.map(({ from, people }) => `from ${tScore(from)}: ${people}`).join(", ")}">${bins.map(
    ({ people }, at) =>
      html`<rect x="${(at * width + 0.3).toFixed(2)}%" y="${(130 - (120 * people) / most).toFixed(1)}" width="${(width - 0.6).toFixed(2)}%" height="${((120 * people) / most).toFixed(1)}"/>`,
  )}${bins.map(
    ({ from }, at) => html`<text x="${(at * width).toFixed(2)}%" y="150">${tScore(from)}</text>`,
  )}</svg>
<p class="soft small">T = 50 + 10·θ. The people whose scale this is had a mean of 50 and, but for Rasch items, a standard deviation of 10. T scores are no percentiles.</p></section>`;
}

function tScore(theta: number): string {
  return String(Math.round(50 + 10 * theta));
}

const step = 0.5;

function countBins(thetas: readonly number[]): { readonly from: number; readonly people: number }[] {
  const place = (theta: number): number => Math.floor(Math.min(4, Math.max(-4, theta)) / step);
  const places = thetas.map(place);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    from: (first + at) * step,
    people: places.filter((one) => one === first + at).length,
  }));
}
