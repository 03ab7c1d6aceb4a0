import { type Html, html } from "../../html.js";
import type { Language } from "../../language.js";
import { carriesScore } from "../../results/carries-score.js";
import type { ScaleSummary } from "../../results/list-results.js";
import { numberText } from "../page/time.js";
import { resultWords } from "./words.js";

/** Where a value of the 1 to 5 scale lies, within a bar 108 units wide, as it is drawn. */
const place = (value: number): number => Math.round((Math.min(5, Math.max(1, value)) - 1) * 250 + 40) / 10;

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
    ? html`<circle class="point" cx="${place(band.score)}" cy="11" r="4.5"/>`
    : null;
  const ticks = [1, 2, 3, 4, 5].map(
    (tick) => html`<line class="scale" x1="${place(tick)}" x2="${place(tick)}" y1="4" y2="18"/>`,
  );
  return html`<span class="ranged"><svg class="bar" viewBox="0 0 108 22" aria-hidden="true">${ticks}
    <line class="scale" x1="${place(1)}" x2="${place(5)}" y1="11" y2="11"/>
    <rect class="range" x="${low}" y="8" width="${Math.max(1, Math.round((high - low) * 10) / 10)}" height="6" rx="3"/>${dot}</svg>${words}</span>`;
}
