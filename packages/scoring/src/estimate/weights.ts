import type { Opportunity, Placed } from "../evidence/opportunities.js";

/**
 * How one competency's score rests on its evidence: shares of weight per piece, decision and scenario, each
 * summing to 1.
 */
export interface CompetencyWeights<P extends Placed = Placed> {
  readonly competency: number;
  /** Σ w_i · share_i = x̂. */
  readonly pieces: readonly { readonly piece: P; readonly weight: number }[];
  readonly byDecision: ReadonlyMap<number, number>;
  readonly byScenario: ReadonlyMap<number, number>;
}

/**
 * The weights of each competency that has an opportunity, in model order: proportional to what was
 * attainable, nothing else.
 */
export function weightsOf<P extends Placed>(
  opportunities: readonly Opportunity<P>[],
): CompetencyWeights<P>[] {
  const groups = new Map<number, Opportunity<P>[]>();
  for (const opportunity of opportunities) {
    const group = groups.get(opportunity.competency);
    if (group) group.push(opportunity);
    else groups.set(opportunity.competency, [opportunity]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([competency, group]) => weigh(competency, group));
}

function weigh<P extends Placed>(
  competency: number,
  opportunities: readonly Opportunity<P>[],
): CompetencyWeights<P> {
  const total = opportunities.reduce((sum, opportunity) => sum + opportunity.attainable, 0);
  const pieces: { piece: P; weight: number }[] = [];
  const byDecision = new Map<number, number>();
  const byScenario = new Map<number, number>();
  for (const { decision, scenario, attainable, pieces: members } of opportunities) {
    byDecision.set(decision, attainable / total);
    byScenario.set(scenario, (byScenario.get(scenario) ?? 0) + attainable / total);
    for (const piece of members) pieces.push({ piece, weight: piece.attainable / members.length / total });
  }
  return { competency, pieces, byDecision, byScenario };
}

/** x̂: the attainable share reached. */
export function reachedShare(weights: CompetencyWeights): number {
  return weights.pieces.reduce((sum, { piece, weight }) => sum + weight * piece.share, 0);
}

/** Σ over the keys both have of the product of their weights. */
export function overlap(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0);
  return sum;
}
