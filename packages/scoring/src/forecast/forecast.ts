import { round, z90 } from "@leadsim/psychometrics/numeric";
import type { MeterScale, Model } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { type Plan, type PlanOptions, planned } from "./planned.js";
import { hasBand, type PlannedScale, plannedScales } from "./planned-scales.js";

/**
 * Forecasts how dependable the scores of a form would be: the error formulas of `score` on the opportunities it
 * plans. Reads no answers, so it holds for everyone who takes that path; it is as true as the variance
 * components it rests on (the priors', or the benchmark's).
 */
export function forecast(plan: Plan, model: Model, options: PlanOptions = {}): MeterScale[] {
  return plannedScales(planned(plan, model, options)).map(forecastScale);
}

/** One scale of a plan, in numbers to print. */
function forecastScale(scale: PlannedScale): MeterScale {
  const { kind, id, title, pillar, scope, rule, own, se, reliability, withinScenario } = scale;
  return {
    kind,
    id,
    title,
    ...present({ pillar }),
    decisions: scope.decisions,
    scenarios: scope.scenarios.length,
    opportunities: scope.pieces.length,
    tier: rule.tier,
    band: hasBand(rule),
    reliability: round(reliability),
    withinScenario: withinScenario === null ? null : round(withinScenario),
    ownReliability: own === null ? null : round(own),
    se: round(se),
    halfWidth: round(z90 * se),
  };
}
