import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import type { Estimated } from "./ability-table.js";

/** How many people fall into each five points of the T scale. */
export function distribution(rows: readonly Estimated[], { abilities }: Words): Html | null {
  if (rows.length < 2) return null;
  const { spread: said } = abilities;
  const bins = countBins(rows.map(({ t }) => t));
  const most = Math.max(...bins.map(({ people }) => people));
  const width = 100 / bins.length;
  return html`<section aria-labelledby="spread-title"><h2 id="spread-title">${said.title}</h2>
<svg class="histogram" width="100%" height="160" role="img" aria-label="${bins.map(({ from, people }) => said.bar(from, people)).join(", ")}">${bins.map(
    ({ people }, at) =>
      html`<rect x="${(at * width + 0.3).toFixed(2)}%" y="${(130 - (120 * people) / most).toFixed(1)}" width="${(width - 0.6).toFixed(2)}%" height="${((120 * people) / most).toFixed(1)}"/>`,
  )}${bins.map(({ from }, at) => html`<text x="${(at * width).toFixed(2)}%" y="150">${from}</text>`)}</svg>
<p class="soft small">${said.scale}</p></section>`;
}

/** T points in a bar; who lies outside 10 to 90 is counted at the end. */
const step = 5;

function countBins(scores: readonly number[]): { readonly from: number; readonly people: number }[] {
  const places = scores.map((t) => Math.floor(Math.min(90, Math.max(10, t)) / step));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    from: (first + at) * step,
    people: places.filter((one) => one === first + at).length,
  }));
}
