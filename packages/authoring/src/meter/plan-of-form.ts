import { type Play, people } from "@leadsim/engine";
import type { MeterScenario } from "@leadsim/scenarios";
import type { Plan } from "@leadsim/scoring";
import { type Prepared, runSimulation } from "../simulate/run-simulation.js";
import { simulatedPeople } from "../simulate/simulate-people.js";

/** What a form plans to measure on its commonest path, and what it takes. */
export interface FormPlan {
  readonly plan: Plan;
  /** By the scenarios' own word; practice included. */
  readonly minutes: number;
  readonly scenarios: readonly MeterScenario[];
}

/** Enough to find the commonest path. */
const sessions = 200;

/** The commonest path of simulated people through a form, and its minutes. */
export function planOfForm(prepared: Prepared, seed: string): FormPlan {
  const { plays, model } = prepared;
  const { table, scored } = runSimulation(prepared, people(simulatedPeople(model, plays)), sessions, seed);
  const met = scored.paths[0]?.met ?? [];
  return {
    plan: {
      opportunities: met.flatMap((column) => table.opportunities[column] ?? []),
      scenarios: plays.map(({ scenario, story, key }) => ({ id: scenario.id, story, key })),
    },
    minutes: plays.reduce((sum, { scenario }) => sum + scenario.minutes, 0),
    scenarios: scoredPlays(prepared).map(({ scenario: { id, title, minutes } }) => {
      const responses = table.decisions
        .filter(({ scenario }) => scenario === id)
        .reduce((sum, decision) => sum + decision.responses + decision.timeouts, 0);
      const decisions = responses / sessions;
      return { id, title, minutes, decisions, minutesPerDecision: minutes / Math.max(1, decisions) };
    }),
  };
}

function scoredPlays({ plays, playable: { form } }: Prepared): readonly Play[] {
  return plays.filter((_, place) => !form?.scenarios[place]?.practice);
}
