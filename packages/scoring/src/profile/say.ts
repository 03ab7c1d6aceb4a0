import type { Band, ProfileScale, SeenCount, Standing } from "@leadsim/scenarios";
import type { Tier } from "./tiers.js";

/** One decimal, the precision scores are printed with. */
export function oneDecimal(value: number): string {
  return value.toFixed(1);
}

/** `2 of 3 decisions`, with the noun in its number. */
export function countWords(count: number, of: number, noun: string): string {
  return `${count} of ${of} ${of === 1 ? noun : plural(noun)}`;
}

/** What a scale says, in a sentence or two, by what may be said of it. */
export function saysOf(scale: {
  readonly tier: Tier;
  readonly kind: ProfileScale["kind"];
  readonly seen: SeenCount;
  readonly scenarios: number;
  readonly band: Band | null;
  readonly standing: Standing | null;
  readonly population: string;
}): string {
  const { tier, band, standing, population } = scale;
  if (tier === "none") return "No evidence yet.";
  const seen = `Seen in ${countWords(scale.seen.seen, scale.seen.of, nounFor(scale.kind))}`;
  if (tier === "navigation") return `${seen}. One competency only: read it there.`;
  if (tier === "seen" || !band)
    return `${seen}${scale.scenarios === 1 ? ", all in one scenario" : ""}. Too little for an estimate.`;
  const range = `90% likely range ${oneDecimal(band.low)} to ${oneDecimal(band.high)}, ${population}`;
  const verdict = standing ? ` ${standing.words}.` : "";
  if (tier === "within-scenario") return `${range}, within this scenario only.`;
  if (tier === "band") return `${range}.${verdict}`;
  const use =
    tier === "decision" ? " Enough to inform a decision about a person, beside other evidence." : "";
  return `${oneDecimal(band.score)}; ${range}.${verdict}${use}`;
}

/** Competencies are seen in decisions; a composite counts each competency of a decision. */
function nounFor(kind: ProfileScale["kind"]): string {
  return kind === "competency" ? "decision" : "opportunity";
}

function plural(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
