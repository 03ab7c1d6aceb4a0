import type { FairnessReport, ImpactGroup, ScoreGroup } from "@leadsim/scenarios";

/** A p value as journals print it: never 0. */
export function pValue(p: number): string {
  if (p < 0.001) return "< .001";
  return p.toFixed(3).replace(/^0/, "");
}

/** A ratio, a rate's difference or an effect with two decimals, with a true minus sign. */
export function twoDecimals(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) > 0 ? `\u2212${text}` : text;
}

/** A rate in percent with one decimal, as New York City's rule prints it. */
export function rate(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** A level of confidence: `95%`. */
export function confidence({ rules }: FairnessReport): string {
  return `${Number((100 * rules.confidence).toFixed(1))}%`;
}

/** The columns of a table in words: `sex`, `sex by race`. */
export function columns(by: readonly string[]): string {
  return by.join(" by ");
}

const significant = 0.05;

/** Size and chance apart, in one sentence per group: neither stands for the other. */
export function impactWords({ standing, fourFifths, fisher, suppressed }: ImpactGroup): string {
  if (suppressed) return "Suppressed for privacy.";
  if (standing === "reference") return "The group compared with.";
  const chance = fisher !== null && fisher.p < significant;
  if (standing === "too-few") {
    return chance
      ? "Too few to judge by ratio; the difference is more than chance explains."
      : "Too few to judge.";
  }
  if (!fourFifths) return "No comparison.";
  const one = fourFifths.turnsOnOnePerson ? " One person would change this." : "";
  if (fourFifths.below && chance) return `Below four fifths, and more than chance explains.${one}`;
  if (fourFifths.below) return `Below four fifths, within what chance explains at this size.${one}`;
  if (chance) return "Not below four fifths, yet more than chance explains.";
  return "Not below four fifths; no difference shown.";
}

/** The same of mean scores; sizes after Cohen (1988). */
export function scoreWords({ standing, difference, suppressed }: ScoreGroup): string {
  if (suppressed) return "Suppressed for privacy.";
  if (standing === "reference") return "The group compared with.";
  if (standing === "too-few") return "Too few to judge.";
  if (!difference) return "No comparison.";
  const size = Math.abs(difference.d);
  const word = size < 0.2 ? "very small" : size < 0.5 ? "small" : size < 0.8 ? "medium" : "large";
  const side = difference.d < 0 ? "lower" : "higher";
  const chance = difference.p < significant ? "more than chance explains" : "within what chance explains";
  return `Scores ${side}: a ${word} difference, ${chance}.`;
}
