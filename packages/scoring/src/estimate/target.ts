import type { Composite } from "@leadsim/psychometrics";
import { clamp, dot } from "@leadsim/psychometrics/numeric";
import type { Piece } from "../evidence/combine.js";
import { reachedFrom } from "../evidence/shown.js";
import { toScale } from "../evidence/to-scale.js";
import type { Assumed } from "./assume.js";
import type { CompetencyWeights } from "./weights.js";

/** Target practice: level 4 or better is chosen at this share of opportunities. A judgment, until data exist. */
const targetRate = 0.7;
/** How far raters might differ about that share (one standard deviation), until raters have been asked. */
const targetRateError = 0.05;

/** A target on the 1 to 5 scale. */
export interface Target {
  readonly score: number;
  readonly se: number;
  readonly synthetic: boolean;
}

/** The share expected under target practice, from what is earned where level 4 is reached and where it is missed. */
export function targetShare(
  reached: number,
  missed: number,
): { readonly share: number; readonly se: number } {
  return {
    share: targetRate * reached + (1 - targetRate) * missed,
    se: targetRateError * Math.abs(reached - missed),
  };
}

/**
 * Per competency: the benchmark's target, else one worked out from the ranges of its own opportunities. A
 * competency without either is held to what the others are held to.
 */
export function competencyTargets(
  ids: readonly string[],
  measured: readonly CompetencyWeights<Piece>[],
  { benchmark, synthetic }: Assumed,
): Target[] {
  const own = new Map(measured.map((weights) => [weights.competency, fromRanges(weights)]));
  const found = ids.map((id, competency): Target | undefined => {
    const set = benchmark?.target.scales.find((scale) => scale.kind === "competency" && scale.id === id);
    return set ? { score: set.score, se: set.se, synthetic } : own.get(competency);
  });
  const others = average(found.filter((target) => target !== undefined));
  return found.map((target) => target ?? others);
}

function average(targets: readonly Target[]): Target {
  if (targets.length === 0) return whole;
  const mean = (field: "score" | "se"): number =>
    targets.reduce((sum, target) => sum + target[field], 0) / targets.length;
  return { score: mean("score"), se: mean("se"), synthetic: targets.some(({ synthetic }) => synthetic) };
}

/**
 * The target of a composite: the benchmark's, else its competencies' by weight. One judgment moves them all,
 * so errors add up.
 */
export function compositeTarget(
  composite: Composite,
  targets: readonly Target[],
  { benchmark, synthetic }: Assumed,
): Target {
  const set = benchmark?.target.scales.find(({ kind, id }) => kind === composite.kind && id === composite.id);
  if (set) return { score: set.score, se: set.se, synthetic };
  const score = dot(
    composite.weights,
    targets.map((target) => target.score),
  );
  const se = dot(
    composite.weights,
    targets.map((target) => target.se),
  );
  return { score: clamp(score, 1, 5), se, synthetic: targets.some((target) => target.synthetic) };
}

/** Over the whole scale: 4.5 where level 4 is reached, 2.5 where it is not. */
const whole: Target = targetOn(1, 5);

/** Without data, "reached" and "missed" stand at the middle of what is attainable above and below level 4. */
function targetOn(min: number, max: number): Target {
  const share = (level: number): number => (level - min) / (max - min);
  const { share: expected, se } = targetShare(share((4 + max) / 2), share((min + 4) / 2));
  return { score: toScale(expected), se: 4 * se, synthetic: false };
}

function fromRanges({ pieces }: CompetencyWeights<Piece>): Target {
  let score = 0;
  let se = 0;
  let total = 0;
  for (const { piece, weight } of pieces) {
    const { min, max } = piece.evidence;
    if (!(min < reachedFrom && max >= reachedFrom)) continue;
    const target = targetOn(min, max);
    score += weight * target.score;
    se += weight * target.se;
    total += weight;
  }
  return total > 0 ? { score: score / total, se: se / total, synthetic: false } : whole;
}
