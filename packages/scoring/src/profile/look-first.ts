import { round } from "@leadsim/psychometrics/numeric";
import type { LookFirst, Model, ProfileScale } from "@leadsim/scenarios";
import { type Posterior, probabilityBelow } from "../estimate/standing.js";
import type { Target } from "../estimate/target.js";
import type { Piece } from "../evidence/combine.js";
import { weakestBehaviors } from "./behaviors.js";

/** Always so many things to look at first. */
const count = 3;
/** Behaviors named with each. */
const behaviorsNamed = 3;

/**
 * What to look at first: the competencies most probably below target. First come those whose evidence leaves
 * something to look at, then those seen at every decision (on a hard form even they may be below target),
 * then those without evidence.
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
      group: groupOf(scale),
      probability: probabilityBelow(posteriors[at] as Posterior, targets[at] as Target),
    }))
    .sort((a, b) => a.group - b.group || b.probability - a.probability || a.at - b.at)
    .slice(0, count)
    .map(({ scale, probability }) => ({
      competency: scale.id,
      probability: round(probability),
      // Where the evidence carries no standing, a likelihood would be read as one.
      likelihood: scale.standing ? likelihoodOf(probability) : null,
      behaviors: weakestBehaviors(model, scale.id, pieces)
        .slice(0, behaviorsNamed)
        .map(({ id }) => id),
      synthetic: synthetic || scale.calibrated?.synthetic === true,
    }));
}

function groupOf({ seen }: ProfileScale): number {
  if (seen.of === 0) return 2;
  return seen.seen + seen.judged === seen.of ? 1 : 0;
}

function likelihoodOf(probability: number): LookFirst["likelihood"] {
  if (probability >= 0.8) return "likely-below";
  return probability >= 0.5 ? "may-be-below" : "probably-not-below";
}
