import type { Meter } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { forecast } from "@leadsim/scoring";
import { simulationNotices } from "../simulate/notices.js";
import type { Prepared } from "../simulate/run-simulation.js";
import { heaviestBehaviors } from "./heaviest-behaviors.js";
import { nextDecisions, openingMinutes } from "./next-decisions.js";
import { planOfForm } from "./plan-of-form.js";

/** Forecasts a form and every decision that might come next. */
export function measureForm(prepared: Prepared, seed: string): Meter {
  const { id, version, title } = prepared.playable.form ?? prepared.playable.scenarios[0]!;
  const form = planOfForm(prepared, seed);
  const { benchmark, model } = prepared;
  return {
    format: "leadsim/meter@1",
    simulated: true,
    notices: simulationNotices("forecast", prepared),
    of: { id, version, title },
    minutes: form.minutes,
    scenarios: form.scenarios,
    openingMinutes,
    scales: forecast(form.plan, model, { calibrated: true, ...present({ benchmark }) }),
    heaviest: heaviestBehaviors(form.plan.opportunities, model),
    next: nextDecisions(form, model, benchmark),
  };
}
