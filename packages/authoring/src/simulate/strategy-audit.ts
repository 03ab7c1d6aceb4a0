import type { SimulationStrategy } from "@leadsim/scenarios";
import { rounded } from "./distribution.js";
import { type PolicyName, policyNamed } from "./policy-named.js";
import { type Prepared, runSimulation, type Simulated } from "./run-simulation.js";

/** From here on a strategy without insight pays: a judgment of ours, a third of the share to the strongest answers. */
export const paysFrom = 1 / 3;

const audited: readonly PolicyName[] = [
  "random",
  "longest",
  "first",
  "middle",
  "all-threes",
  "agreeable",
  "people",
  "strongest",
];
const sessions = 200;

/** What can be earned without reading, beside simulated people and the strongest answers. */
export function strategyAudit(prepared: Prepared, seed: string): SimulationStrategy[] {
  const earned = audited.map((name) => {
    const simulated = runSimulation(
      prepared,
      policyNamed(name, prepared.model, prepared.plays),
      sessions,
      seed,
    );
    return { name, ...meansOf(simulated) };
  });
  const overallOf = (name: PolicyName): number =>
    earned.find((one) => one.name === name)?.overall ?? Number.NaN;
  const random = overallOf("random");
  const span = overallOf("strongest") - random;
  return earned.map(({ name, overall, pillars }) => {
    const share = overall === null || !(span > 0) ? null : rounded((overall - random) / span);
    const insight = name === "people" || name === "strongest";
    return { name, overall, pillars, share, pays: !insight && share !== null && share > paysFrom };
  });
}

function meansOf({ scored }: Simulated): Pick<SimulationStrategy, "overall" | "pillars"> {
  const mean = (place: number): number | null => {
    const values = scored.people.flatMap((person) => person[place]?.quality ?? []);
    if (values.length === 0) return null;
    return rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
  };
  const pillars = scored.scales.flatMap(({ kind, id }, place) =>
    kind === "pillar" ? [[id, mean(place)] as const] : [],
  );
  const overall = mean(scored.scales.findIndex(({ kind }) => kind === "overall"));
  return { overall, pillars: Object.fromEntries(pillars) };
}
