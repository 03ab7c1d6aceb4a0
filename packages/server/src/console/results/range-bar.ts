import { type Html, html } from "../../html.js";
import type { Language } from "../../language.js";
import { carriesScore } from "../../results/carries-score.js";
import type { ScaleSummary } from "../../results/list-results.js";
import { numberText } from "../page/time.js";
import { resultWords } from "./words.js";

/** Where a value of the 1 to 5 scale lies, on 400 units. */
const place = (value: number): number => Math.round((Math.min(5, Math.max(1, value)) - 1) * 100);

/**
 * What may be said of a scale, in words: its score where the evidence carries one, its range, or what stands
 * instead.
 */
export function scaleText({ band, tier }: Pick<ScaleSummary, "band" | "tier">, language: Language): string {
  const words = resultWords[language];
  if (!band) return words.tiers[tier];
  const range = words.range(numberText(band.low, language), numberText(band.high, language));
  return carriesScore({ band, tier }) ? `${numberText(band.score, language)} (${range})` : range;
}

/**
 * A scale's likely range as a bar and, where the evidence carries one, its score as a dot; the words stand
 * beside it.
 */
export function rangeBar(scale: Pick<ScaleSummary, "band" | "tier">, language: Language): Html {
  const { band } = scale;
  const words = html`<span class="nowrap">${scaleText(scale, language)}</span>`;
  if (!band) return html`<span class="soft">${scaleText(scale, language)}</span>`;
  const [low, high] = [place(band.low), place(band.high)];
  const dot = carriesScore(scale)
    ? html`<circle class="point" cx="${place(band.score) + 10}" cy="14" r="6"/>`
    : null;
  const ticks = [1, 2, 3, 4, 5].map(
    (tick) => html`<line class="scale" x1="${place(tick) + 10}" x2="${place(tick) + 10}" y1="4" y2="24"/>`,
  );
  return html`<span class="ranged"><svg class="bar" viewBox="0 0 420 28" preserveAspectRatio="none" aria-hidden="true">${ticks}
    <rect class="range" x="${low + 10}" y="10" width="${Math.max(4, high - low)}" height="8" rx="4"/>${dot}</svg>${words}</span>`;
}
