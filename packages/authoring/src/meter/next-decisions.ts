import type { Benchmark, MeterNext, MeterScale, Model } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { forecast, type Plan } from "@leadsim/scoring";
import { rounded } from "../simulate/distribution.js";
import type { FormPlan } from "./plan-of-form.js";

/** What opening a new scenario costs on top of its decisions: a judgment of ours, in minutes. */
export const openingMinutes = 2;

const nextId = "one-more-decision";
const newScenario = "a-new-scenario";

/**
 * One more decision over the full range, for every competency in every scenario and in a new one; the most
 * gain per minute first.
 */
export function nextDecisions(
  { plan, scenarios, minutes }: FormPlan,
  model: Model,
  benchmark: Benchmark | undefined,
): MeterNext[] {
  const options = { calibrated: true, ...present({ benchmark }) };
  const before = byCompetency(forecast(plan, model, options));
  const decisions = scenarios.reduce((sum, scenario) => sum + scenario.decisions, 0);
  const perDecision = minutes / Math.max(1, decisions);
  const places = [
    ...scenarios.map(({ id, minutesPerDecision }) => ({ scenario: id, minutes: minutesPerDecision })),
    { scenario: null, minutes: perDecision + openingMinutes },
  ];
  return model.competencies
    .flatMap(({ id, name, behaviors }) =>
      places.flatMap(({ scenario, minutes: cost }): MeterNext[] => {
        const [behavior] = behaviors;
        if (behavior === undefined) return [];
        const after = byCompetency(forecast(withOneMore(plan, scenario, behavior), model, options)).get(id);
        const now = before.get(id);
        if (!after || !now) return [];
        const narrows = 1 - after.halfWidth / now.halfWidth;
        return [
          {
            competency: id,
            title: name,
            scenario,
            minutes: rounded(cost),
            halfWidth: { before: rounded(now.halfWidth), after: rounded(after.halfWidth) },
            reliability: {
              before: rounded(now.ownReliability ?? 0),
              after: rounded(after.ownReliability ?? 0),
            },
            narrows: rounded(narrows),
            narrowsPerMinute: narrows / cost,
            opensBand: !now.band && after.band,
          },
        ];
      }),
    )
    .sort((a, b) => b.narrowsPerMinute - a.narrowsPerMinute)
    .map((next) => ({ ...next, narrowsPerMinute: Math.round(next.narrowsPerMinute * 1e5) / 1e5 }));
}

/** The best place for one more decision, per competency, in the order given. */
export function bestPlaces(all: readonly MeterNext[]): MeterNext[] {
  const met = new Set<string>();
  return all.filter(({ competency }) => {
    const isFirst = !met.has(competency);
    met.add(competency);
    return isFirst;
  });
}

function withOneMore(plan: Plan, scenario: string | null, behavior: string): Plan {
  const place = scenario ?? newScenario;
  const known = plan.scenarios.some(({ id }) => id === place);
  return {
    opportunities: [...plan.opportunities, { scenario: place, decision: nextId, behavior, min: 1, max: 5 }],
    scenarios: known ? plan.scenarios : [...plan.scenarios, { id: place, story: "", key: "" }],
  };
}

function byCompetency(scales: readonly MeterScale[]): ReadonlyMap<string, MeterScale> {
  return new Map(scales.filter(({ kind }) => kind === "competency").map((scale) => [scale.id, scale]));
}
