import { betaQuantile, clamp, round } from "@leadsim/psychometrics/numeric";
import type { Frequency, FrequencyInterval } from "@leadsim/scenarios";
import type { Priors } from "../estimate/priors.js";
import type { AverageLevels } from "../evidence/opportunities.js";
import type { Scope } from "../evidence/scope.js";
import { reachedFrom } from "../evidence/shown.js";

/** From so many opportunities on the share gets an interval. */
const intervalFrom = 8;

/**
 * How often level 4 was reached, of the opportunities in the simulation that could show it (min < 4 ≤ max);
 * null where none could. Under eight it is a plain count.
 */
export function frequencyOf(scope: Scope, priors: Priors, synthetic: boolean): Frequency | null {
  const able = scope.opportunities
    .map((opportunity, at) => ({ opportunity, levels: scope.levels[at] as AverageLevels }))
    .filter(({ levels }) => levels.min < reachedFrom && levels.max >= reachedFrom);
  if (able.length === 0) return null;
  const reached = able.filter(({ levels }) => levels.level >= reachedFrom).length;
  const of = able.length;
  const effect = designEffect(
    able.map(({ opportunity }) => opportunity),
    priors,
  );
  return {
    reached,
    of,
    chance: round(clamp(able.reduce((sum, { levels }) => sum + levels.chance, 0) / of, 0, 1)),
    interval: of < intervalFrom ? null : jeffreysInterval(reached, of, effect),
    // A count is a count; the interval rests on the components.
    synthetic: synthetic && of >= intervalFrom,
  };
}

/**
 * Jeffreys 90% interval on counts divided by the design effect (Brown, Cai & DasGupta 2001; Kish 1965): the
 * quantiles .05 and .95 of Beta(x/d + ½, (n − x)/d + ½), with 0 as the lower end at none and 1 as the upper end at all.
 */
export function jeffreysInterval(reached: number, of: number, effect: number): FrequencyInterval {
  const a = reached / effect + 0.5;
  const b = (of - reached) / effect + 0.5;
  return {
    low: reached === 0 ? 0 : round(betaQuantile(0.05, a, b)),
    high: reached === of ? 1 : round(betaQuantile(0.95, a, b)),
    designEffect: round(effect),
  };
}

/**
 * `1 + (m̄ − 1)·icc`, once for scenarios and once for decisions, each with its share of the variance within a
 * person. m̄ = Σm²/Σm counts the company an opportunity keeps on average: where clusters are unequal, the
 * plain mean of their sizes is smaller and its interval too narrow. With one opportunity per decision only
 * the scenario term is left.
 */
function designEffect(
  opportunities: readonly { readonly scenario: number; readonly decision: number }[],
  { components }: Priors,
): number {
  const within = components.personScenario + components.personDecision + components.residual;
  const perCluster = (by: "scenario" | "decision"): number => {
    const sizes = new Map<number, number>();
    for (const opportunity of opportunities)
      sizes.set(opportunity[by], (sizes.get(opportunity[by]) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + size * size, 0) / opportunities.length;
  };
  return (
    1 +
    (perCluster("scenario") - 1) * (components.personScenario / within) +
    (perCluster("decision") - 1) * (components.personDecision / within)
  );
}
