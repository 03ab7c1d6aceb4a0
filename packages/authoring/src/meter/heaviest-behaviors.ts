import type { MeterHeaviest, Model } from "@leadsim/scenarios";
import type { PlannedOpportunity } from "@leadsim/scoring";
import { rounded } from "../simulate/distribution.js";

/**
 * For each competency that is measured, the behavior that weighs most. Weights are those of scoring: what is
 * attainable, where several behaviors of one competency at one decision are averaged.
 */
export function heaviestBehaviors(
  opportunities: readonly PlannedOpportunity[],
  model: Model,
): MeterHeaviest[] {
  return model.competencies.flatMap(({ id, name, behaviors }) => {
    const own = opportunities.filter(({ behavior }) => behaviors.includes(behavior));
    const together = new Map<string, number>();
    for (const piece of own) together.set(placeOf(piece), (together.get(placeOf(piece)) ?? 0) + 1);
    const weights = new Map<string, number>();
    for (const piece of own) {
      const weight = (piece.max - piece.min) / together.get(placeOf(piece))!;
      weights.set(piece.behavior, (weights.get(piece.behavior) ?? 0) + weight);
    }
    const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const [first] = [...weights].sort(([, a], [, b]) => b - a);
    if (!first || !(all > 0)) return [];
    const share = first[1] / all;
    return [
      {
        competency: id,
        title: name,
        behavior: first[0],
        share: rounded(share),
        measured: weights.size,
        overHalf: share > 0.5 + 1e-9,
      },
    ];
  });
}

function placeOf({ scenario, decision }: PlannedOpportunity): string {
  return `${scenario}/${decision}`;
}
