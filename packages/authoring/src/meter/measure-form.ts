import type { Meter } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { forecast } from "@leadsim/scoring";
import { yardstickOf } from "../simulate/describe-simulation.js";
import type { Stage } from "../simulate/run-simulation.js";
import { heaviestBehaviors } from "./heaviest-behaviors.js";
import { nextDecisions, openingMinutes } from "./next-decisions.js";
import { planOfForm } from "./plan-of-form.js";

/** What a meter's numbers are. */
const statement =
  "Forecast from variance components and the commonest route of simulated people: no person was measured. It holds as far as the components do, and as if a benchmark were made for exactly this form.";

/** Forecasts a form and every decision that might come next. */
export function measureForm(stage: Stage, seed: string): Meter {
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
    scales: forecast(form.plan, model, { calibrated: true, ...present({ benchmark }) }),
    heaviest: heaviestBehaviors(form.plan.opportunities, model),
    next: nextDecisions(form, model, benchmark),
  };
}
