import type { ProfileScale, Ranged } from "@leadsim/scenarios";
import { type Status, statusMark, verdictMark } from "../charts/marks.js";
import { carriesScore } from "../charts/scale-axis.js";
import { isSimulated, simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { calibratedTag } from "./calibrated.js";
import type { ReportContext } from "./context.js";

/** The range, and the estimate where the evidence carries one: never a number without its range. */
function bandFigure(scale: ProfileScale, words: Words): Html | null {
  if (scale.band === null) return null;
  const { assessor, format } = words;
  const { score, low, high } = scale.band;
  const range = assessor.reading.range({ low: format.score(low), high: format.score(high) });
  const tag = simulatedTag(isSimulated(scale), words);
  return carriesScore(scale)
    ? html`<span class="figure"><strong>${format.score(score)}</strong> <span class="range">${range}</span>${tag}</span>`
    : html`<span class="figure"><strong class="range-only">${range}</strong>${tag}</span>`;
}

/** Where a scale stands against the target, by shape and word. */
function standingWords({ words }: ReportContext, scale: ProfileScale): Html | null {
  const { standing, band } = scale;
  if (standing === null) return null;
  return html`<span class="standing">${verdictMark(standing.verdict)} ${words.profile.standingsInShort[standing.verdict]} <span class="aside">${words.assessor.reading.target(words.format.score(standing.target))}</span>${simulatedTag(band === null && standing.synthetic, words)}</span>`;
}

/** A percentile, always with its interval and its origin. */
function percentileWords({ percentile }: ProfileScale, words: Words): Html | null {
  if (percentile === null) return null;
  const { reading } = words.assessor;
  const said = (name: string, of: Ranged | undefined): string[] =>
    of ? [reading.named(name, Math.round(of.value), Math.round(of.low), Math.round(of.high))] : [];
  const { t, sten, stanine, synthetic } = percentile;
  const more = [...said("sten", sten), ...said("T", t), ...said("stanine", stanine)];
  return html`<span class="percentile">${said(reading.percentile, percentile)}${simulatedTag(synthetic, words)}${more.length > 0 ? html`<span class="aside">${more.join(", ")}</span>` : null}</span>`;
}

/** What the marks count: seen, partly, not shown. It is read as one picture in words. */
function seenCounts({ seen }: ProfileScale, { profile }: Words): Html {
  const parts: readonly (readonly [Status & keyof typeof profile.statuses, number])[] = [
    ["seen", seen.seen],
    ...(seen.judged === 0 ? [] : [["judged", seen.judged] as const]),
    ["partly", seen.partly],
    ["not-shown", seen.notShown],
  ];
  const said = parts.map(([status, number]) => `${number} ${profile.statuses[status]}`).join(", ");
  return html`<span class="counts" role="img" aria-label="${said}">${parts.map(([status, number]) => html`<span>${statusMark(status)} ${number}</span>`)}</span>`;
}

/** From how much: `5 decisions, 2 scenarios`. */
export function basis(scale: ProfileScale, words: Words): Html | null {
  if (scale.decisions === 0) return null;
  return html`<span class="basis">${words.assessor.reading.basis(scale.decisions, scale.scenarios)}${calibratedTag(scale, words)}</span>`;
}

/** What may be said of a scale at a glance, marked where simulated people stand behind it. */
export function reading(context: ReportContext, scale: ProfileScale): Html {
  const { words } = context;
  return html`<span class="reading">${bandFigure(scale, words)}${standingWords(context, scale)}${percentileWords(scale, words)}${scale.tier === "navigation" || scale.seen.of === 0 ? null : seenCounts(scale, words)}</span>`;
}
