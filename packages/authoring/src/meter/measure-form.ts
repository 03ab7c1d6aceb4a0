import { type ForecastScale, forecast } from "@leadsim/scoring";
import { yardstickOf } from "../simulate/describe-simulation.js";
import type { Stage } from "../simulate/run-simulation.js";
import { type HeaviestBehavior, heaviestBehaviors } from "./heaviest-behaviors.js";
import { type NextDecision, nextDecisions, openingMinutes } from "./next-decisions.js";
import { planOfForm, type ScenarioCost } from "./plan-of-form.js";

/** How precisely a form measures, and what would narrow its bands; what `--format json` writes. */
export interface FormMeasure {
  readonly format: "leadsim/meter@1";
  readonly simulated: true;
  readonly statement: string;
  readonly of: { readonly id: string; readonly version: string; readonly title: string };
  readonly yardstick: string;
  readonly minutes: number;
  readonly scenarios: readonly ScenarioCost[];
  readonly openingMinutes: number;
  readonly scales: readonly ForecastScale[];
  readonly heaviest: readonly HeaviestBehavior[];
  readonly next: readonly NextDecision[];
}

/** What a meter's numbers are. */
const statement =
  "Forecast from variance components and the commonest route of simulated people: no person was measured. It holds as far as the components do, and as if a benchmark were made for exactly this form.";

/** Forecasts a form and every decision that might come next. */
export function measureForm(stage: Stage, seed: string): FormMeasure {
  const { id, version, title } = stage.playable.form ?? stage.playable.scenarios[0]!;
  const form = planOfForm(stage, seed);
  const { benchmark, model } = stage;
  return {
    format: "leadsim/meter@1",
    simulated: true,
    statement,
    of: { id, version, title },
    yardstick: yardstickOf(stage),
    minutes: form.minutes,
    scenarios: form.scenarios,
    openingMinutes,
    scales: forecast(form.plan, model, { calibrated: true, ...(benchmark ? { benchmark } : {}) }),
    heaviest: heaviestBehaviors(form.plan.opportunities, model),
    next: nextDecisions(form, model, benchmark),
  };
}
