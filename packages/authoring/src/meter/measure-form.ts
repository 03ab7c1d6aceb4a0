import type { Meter } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { forecast } from "@leadsim/scoring";
import { yardstickOf } from "../simulate/describe-simulation.js";
import type { Prepared } from "../simulate/run-simulation.js";
import { heaviestBehaviors } from "./heaviest-behaviors.js";
import { nextDecisions, openingMinutes } from "./next-decisions.js";
import { planOfForm } from "./plan-of-form.js";

/** What a meter's numbers are. */
const statement =
  "Forecast from variance components and the commonest path of simulated people: no person was measured. It holds as far as the components do, and as if a benchmark were made for exactly this form.";

/** Forecasts a form and every decision that might come next. */
export function measureForm(prepared: Prepared, seed: string): Meter {
  const { id, version, title } = prepared.playable.form ?? prepared.playable.scenarios[0]!;
  const form = planOfForm(prepared, seed);
  const { benchmark, model } = prepared;
  return {
    format: "leadsim/meter@1",
    simulated: true,
    statement,
    of: { id, version, title },
    yardstick: yardstickOf(prepared),
    minutes: form.minutes,
    scenarios: form.scenarios,
    openingMinutes,
    scales: forecast(form.plan, model, { calibrated: true, ...present({ benchmark }) }),
    heaviest: heaviestBehaviors(form.plan.opportunities, model),
    next: nextDecisions(form, model, benchmark),
  };
}
