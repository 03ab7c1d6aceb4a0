import type { SimulationTable } from "@leadsim/engine";
import type { Model } from "@leadsim/scenarios";
import { rounded } from "../simulate/distribution.js";

/** What one decision adds to what a way of answering earns. */
export interface GateDecision {
  readonly scenario: string;
  readonly scene: string;
  /** In standard deviations of random answers. */
  readonly effect: number;
  /** The option that was taken most, or taken for the best; null where options are not picked. */
  readonly picks: string | null;
}

/**
 * Splits an effect over decisions: the mean share earned there less that of random answers, with the weight that it
 * has within its pillar. Decisions without a difference are left out.
 *
 * @param sd standard deviation of the points that random answers earn overall
 */
export function byDecision(
  table: SimulationTable,
  random: SimulationTable,
  model: Model,
  sd: number,
): readonly GateDecision[] {
  const pillarOf = new Map(model.behaviors.map(({ id, pillar }) => [id, pillar]));
  const pillars = table.opportunities.map(({ behavior, min, max }) =>
    max > min ? (pillarOf.get(behavior) ?? "") : null,
  );
  const within = new Map<string, number>();
  for (const pillar of pillars) if (pillar !== null) within.set(pillar, (within.get(pillar) ?? 0) + 1);
  const found = new Map<string, { scenario: string; scene: string; sum: number }>();
  for (const [column, { scenario, decision }] of table.opportunities.entries()) {
    const pillar = pillars[column]!;
    const more = meanShare(table, column) - meanShare(random, column);
    if (pillar === null || Number.isNaN(more)) continue;
    const id = `${scenario} ${decision}`;
    const one = found.get(id) ?? { scenario, scene: decision, sum: 0 };
    one.sum += more / within.get(pillar)! / within.size;
    found.set(id, one);
  }
  return [...found.values()]
    .map(({ scenario, scene, sum }) => ({
      scenario,
      scene,
      effect: rounded(sum / sd),
      picks: picksAt(table, scenario, scene),
    }))
    .filter(({ effect }) => effect !== 0)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

function meanShare({ opportunities, levels, sessions }: SimulationTable, column: number): number {
  const { min, max } = opportunities[column]!;
  let sum = 0;
  let count = 0;
  for (let session = 0; session < sessions; session += 1) {
    const level = levels[session * opportunities.length + column]!;
    if (Number.isNaN(level)) continue;
    sum += (level - min) / (max - min);
    count += 1;
  }
  return sum / count;
}

/** The first category of what is picked is the pick itself, or the pick for the best. */
function picksAt({ decisions }: SimulationTable, scenario: string, scene: string): string | null {
  const tally = decisions.find((one) => one.scenario === scenario && one.decision === scene);
  if (!tally || !["choose", "select", "best-worst"].includes(tally.type)) return null;
  const picked = tally.options.map((_, option) => tally.counts[option * tally.categories.length]!);
  return tally.options[picked.indexOf(Math.max(...picked))] ?? null;
}
