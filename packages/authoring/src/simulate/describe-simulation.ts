import type { Policy } from "@leadsim/engine";
import type { Simulation } from "@leadsim/scenarios";
import { behaviorCoverage } from "./behavior-coverage.js";
import { choiceCoverage } from "./choice-coverage.js";
import { dependabilityOf } from "./dependability.js";
import { leastMet } from "./least-met.js";
import { simulationNotices } from "./notices.js";
import type { PolicyName } from "./policy-named.js";
import type { Prepared, Simulated } from "./run-simulation.js";
import { scoreDistributions } from "./score-distributions.js";
import { strategyAudit } from "./strategy-audit.js";

/** Sums up a simulation. */
export function describeSimulation(
  prepared: Prepared,
  by: { readonly name: PolicyName; readonly policy: Policy },
  simulated: Simulated,
): Simulation {
  const { table, scored } = simulated;
  const { id, version, title } = prepared.playable.form ?? prepared.playable.scenarios[0]!;
  const choices = choiceCoverage(table);
  return {
    format: "leadsim/simulation@1",
    simulated: true,
    notices: simulationNotices("simulated", prepared),
    of: { id, version, title },
    policy: by.name,
    sessions: table.sessions,
    seed: table.seed,
    scores: scoreDistributions(scored),
    choices,
    behaviors: behaviorCoverage(table, prepared.model),
    leastMet: leastMet(prepared, by.policy, table, choices),
    strategies: strategyAudit(prepared, table.seed),
    dependability: dependabilityOf(scored),
  };
}
