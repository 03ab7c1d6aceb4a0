import type { ImpactGroup, ScoreGroup } from "@leadsim/scenarios";
import type { DifferenceSize, ImpactReading, ScoreReading } from "../words/fairness-words.js";

const significant = 0.05;

/** Size and chance apart, of a group's rate: neither stands for the other. */
export function impactReading({ standing, fourFifths, fisher, suppressed }: ImpactGroup): ImpactReading {
  if (suppressed) return "suppressed";
  if (standing === "reference") return "reference";
  const more = fisher !== null && fisher.p < significant;
  if (standing === "too-few") return more ? "too-few-yet-more" : "too-few";
  if (!fourFifths) return "not-compared";
  if (fourFifths.below) return more ? "below-more" : "below-chance";
  return more ? "not-below-more" : "not-below";
}

/** The same of mean scores. */
export function scoreReading({ standing, difference, suppressed }: ScoreGroup): ScoreReading {
  if (suppressed) return { code: "suppressed" };
  if (standing !== "compared") return { code: standing };
  if (!difference) return { code: "not-compared" };
  const { d, p } = difference;
  return { code: "difference", size: sizeOf(Math.abs(d)), lower: d < 0, more: p < significant };
}

/** After Cohen (1988). */
function sizeOf(d: number): DifferenceSize {
  if (d < 0.2) return "very-small";
  if (d < 0.5) return "small";
  return d < 0.8 ? "medium" : "large";
}
