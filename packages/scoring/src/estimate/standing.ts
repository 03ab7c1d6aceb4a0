import { normalCdf, round } from "@leadsim/psychometrics/numeric";
import type { Standing } from "@leadsim/scenarios";
import type { Target } from "./target.js";

/** A verdict needs this posterior probability. */
const certainEnough = 0.8;
/** Within a quarter of a scale point of the target counts as at it. */
const margin = 0.25;

/** A posterior on the 1 to 5 scale. */
export interface Posterior {
  readonly score: number;
  readonly se: number;
}

/** P(true score < target), with the uncertainty of both. */
export function probabilityBelow({ score, se }: Posterior, target: Posterior): number {
  const spread = Math.sqrt(se * se + target.se * target.se);
  if (spread === 0) return score < target.score ? 1 : 0;
  return normalCdf((target.score - score) / spread);
}

/**
 * Where a posterior stands against the target: a verdict where its probability is .80 or more, else "can't
 * tell yet".
 */
export function standingOf(posterior: Posterior, target: Target, synthetic: boolean): Standing {
  const [verdict, probability] = judge(posterior, target);
  return {
    verdict,
    probability: round(probability),
    target: round(target.score),
    targetSe: round(target.se),
    synthetic: synthetic || target.synthetic,
  };
}

/** Only the verdict of {@link standingOf}. */
export function verdictOf(posterior: Posterior, target: Target): Standing["verdict"] {
  return judge(posterior, target)[0];
}

function judge(posterior: Posterior, target: Target): [Standing["verdict"], number] {
  const below = probabilityBelow(posterior, target);
  const { score, se } = target;
  const at =
    probabilityBelow(posterior, { se, score: score + margin }) -
    probabilityBelow(posterior, { se, score: score - margin });
  return choose(below, at);
}

function choose(below: number, at: number): [Standing["verdict"], number] {
  if (at >= certainEnough) return ["at", at];
  if (1 - below >= certainEnough) return ["above", 1 - below];
  if (below >= certainEnough) return ["below", below];
  return ["cannot-tell", Math.max(below, 1 - below)];
}
