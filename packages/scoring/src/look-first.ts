import type { LookFirst, Model, ProfileScale } from "@leadsim/scenarios";
import { weakestBehaviors } from "./behaviors.js";
import type { Piece } from "./combine.js";
import { round } from "./round.js";
import { countWords } from "./say.js";
import { type Posterior, probabilityBelow } from "./standing.js";
import type { Target } from "./target.js";

/** Always so many things to look at first. */
const count = 3;
/** Behaviors named with each. */
const behaviorsNamed = 3;

/**
 * What to look at first: the competencies most probably below target. Those with evidence come before those without, so that there is
 * something to look at.
 */
export function lookFirstOf(
  model: Model,
  scales: readonly ProfileScale[],
  posteriors: readonly Posterior[],
  targets: readonly Target[],
  pieces: readonly Piece[],
  synthetic: boolean,
): LookFirst[] {
  return scales
    .map((scale, at) => ({
      scale,
      at,
      probability: probabilityBelow(posteriors[at] as Posterior, targets[at] as Target),
    }))
    .sort(
      (a, b) =>
        Number(a.scale.opportunities === 0) - Number(b.scale.opportunities === 0) ||
        b.probability - a.probability ||
        a.at - b.at,
    )
    .slice(0, count)
    .map(({ scale, probability }) => ({
      competency: scale.id,
      probability: round(probability),
      words: wordsFor(scale, probability),
      behaviors: weakestBehaviors(model, scale.id, pieces)
        .slice(0, behaviorsNamed)
        .map(({ id }) => id),
      synthetic,
    }));
}

function wordsFor({ title, seen, opportunities }: ProfileScale, probability: number): string {
  if (opportunities === 0) return `${title}: not asked for yet, so nothing is known`;
  return `${title}: ${likelihood(probability)}; seen in ${countWords(seen.seen, seen.of, "decision")}`;
}

function likelihood(probability: number): string {
  if (probability >= 0.8) return "likely below target practice";
  if (probability >= 0.5) return "may be below target practice";
  return "probably not below target practice, but nearest to it";
}
