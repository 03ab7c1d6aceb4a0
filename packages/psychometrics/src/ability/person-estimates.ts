import { tScore } from "../norms/standard-scores.js";
import { z90 } from "../numeric/normal.js";
import { type AbilityColumns, type AbilityStatus, abilityStatuses } from "./ability-columns.js";

/** The estimate of one person. */
export interface PersonEstimate {
  readonly theta: number;
  readonly se: number;
  /** The ends of a 90% range of θ. */
  readonly low: number;
  readonly high: number;
  /** θ as a T score. */
  readonly t: number;
  /** Items met. */
  readonly items: number;
  readonly status: AbilityStatus;
}

/** Estimates row by row, with 90% ranges (θ ± 1.645 SE) and T scores. */
export function personEstimates({ theta, se, items, status }: AbilityColumns): PersonEstimate[] {
  return Array.from(theta, (ability, person) => ({
    theta: ability,
    se: se[person]!,
    low: ability - z90 * se[person]!,
    high: ability + z90 * se[person]!,
    t: tScore(ability),
    items: items[person]!,
    status: abilityStatuses[status[person]!]!,
  }));
}

/**
 * Mean and standard deviation (divisor n − 1) of the finite estimates.
 * @returns mean NaN of nobody, sd NaN of fewer than two
 */
export function estimateMoments({ theta }: Pick<AbilityColumns, "theta">): {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
} {
  const finite = theta.filter(Number.isFinite);
  const n = finite.length;
  const mean = finite.reduce((sum, value) => sum + value, 0) / n;
  const squares = finite.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : Number.NaN };
}
