import type { ProfileScale, Ranged } from "@leadsim/scenarios";
import { type Status, statusMark, verdictMark } from "../charts/marks.js";
import { carriesScore } from "../charts/scale-axis.js";
import { isSimulated, simulatedTag } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { count, score } from "../page/numbers.js";
import { calibratedTag } from "./calibrated.js";
import type { ReportContext } from "./context.js";

/** The range, and the estimate where the evidence carries one: never a number without its range. */
function bandFigure(scale: ProfileScale): Html | null {
  if (scale.band === null) return null;
  const { score: estimate, low, high } = scale.band;
  if (!carriesScore(scale)) {
    return html`<span class="figure"><strong class="range-only">${score(low)} to ${score(high)}</strong>${simulatedTag(isSimulated(scale))}</span>`;
  }
  return html`<span class="figure"><strong>${score(estimate)}</strong> <span class="range">${score(low)} to ${score(high)}</span>${simulatedTag(isSimulated(scale))}</span>`;
}

/** Where a scale stands against the target, by shape and word. */
function standingWords({ words }: ReportContext, scale: ProfileScale): Html | null {
  const { standing } = scale;
  if (standing === null) return null;
  return html`<span class="standing">${verdictMark(standing.verdict)} ${words.profile.standingsInShort[standing.verdict]}${simulatedTag(scale.band === null && standing.synthetic)}</span>`;
}

function said(name: string, of: Ranged | undefined): string | null {
  return of ? `${name} ${Math.round(of.value)} (${Math.round(of.low)} to ${Math.round(of.high)})` : null;
}

/** A percentile, always with its interval and its origin. */
function percentileWords({ percentile }: ProfileScale): Html | null {
  if (percentile === null) return null;
  const { t, sten, stanine, synthetic } = percentile;
  const more = [said("sten", sten), said("T", t), said("stanine", stanine)].flatMap((words) => words ?? []);
  return html`<span class="percentile">${said("percentile", percentile)}${simulatedTag(synthetic)}${more.length > 0 ? html`<span class="aside">${more.join(", ")}</span>` : null}</span>`;
}

/** What the marks count: seen, partly, not shown. */
function seenCounts({ seen }: ProfileScale): Html {
  const part = (status: Status, number: number, word: string): Html =>
    html`<span title="${number} ${word}">${statusMark(status)} ${number}<span class="hidden"> ${word}</span></span>`;
  return html`<span class="counts">${part("seen", seen.seen, "seen")} ${seen.judged === 0 ? null : part("judged", seen.judged, "judged well")} ${part("partly", seen.partly, "partly")} ${part("not-shown", seen.notShown, "not shown")}</span>`;
}

/** From how much: `5 decisions, 2 scenarios`. */
export function basis(scale: ProfileScale): Html | null {
  if (scale.decisions === 0) return null;
  return html`<span class="basis">${count(scale.decisions, "decision")}, ${count(scale.scenarios, "scenario")}${calibratedTag(scale)}</span>`;
}

/** What may be said of a scale at a glance, marked where simulated people stand behind it. */
export function reading(context: ReportContext, scale: ProfileScale): Html {
  return html`<span class="reading">${bandFigure(scale)}${standingWords(context, scale)}${percentileWords(scale)}${scale.tier === "navigation" || scale.seen.of === 0 ? null : seenCounts(scale)}</span>`;
}
