import { round, z90 } from "@leadsim/psychometrics/numeric";
import type { Model } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { Tier } from "../profile/tiers.js";
import { type Plan, type PlanOptions, planned } from "./planned.js";
import { hasBand, type PlannedScale, plannedScales } from "./planned-scales.js";

/** How dependable one scale of a form would be, whoever sits it. */
export interface ForecastScale {
  readonly kind: "overall" | "pillar" | "competency";
  readonly id: string;
  readonly title: string;
  /** The pillar a competency is filed under. */
  readonly pillar?: string;
  readonly decisions: number;
  readonly scenarios: number;
  readonly opportunities: number;
  /** What a profile would say from that much evidence. */
  readonly tier: Tier;
  /** Whether a profile shows a score with a band. */
  readonly band: boolean;
  /**
   * ρ over all scenarios there might be: the share of the score's variance that is not error, with what
   * related competencies tell.
   */
  readonly reliability: number;
  /**
   * The same within the one scenario played, where a profile's band is for that alone; null elsewhere. No
   * measure of a form.
   */
  readonly withinScenario: number | null;
  /** ρ from a competency's own evidence alone; null at composites. */
  readonly ownReliability: number | null;
  /** Standard error, on the 1 to 5 scale. */
  readonly se: number;
  /** Half the width of a 90% band, on the 1 to 5 scale. */
  readonly halfWidth: number;
}

/**
 * Foretells how dependable the scores of a form are: the error formulas of `score` on the opportunities it
 * plans. Reads no answers, so it holds for everyone who takes that path; it is as true as the variance
 * components it rests on (the priors', or the benchmark's).
 */
export function forecast(plan: Plan, model: Model, options: PlanOptions = {}): ForecastScale[] {
  return plannedScales(planned(plan, model, options)).map(forecastScale);
}

/** One scale of a plan, in numbers to print. */
function forecastScale(scale: PlannedScale): ForecastScale {
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
