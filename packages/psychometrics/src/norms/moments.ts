import type { NormMoment } from "@leadsim/scenarios";
import { z90 } from "../numeric/normal.js";

/** Size, mean and standard deviation of weighted scores. */
export interface Moments {
  readonly n: number;
  readonly effectiveN: number;
  readonly mean: NormMoment;
  readonly sd: NormMoment;
}

/**
 * Effective number of people under case weights, (Σw)²/Σw² (Kish 1965): n where all weigh the same, less
 * where they differ.
 */
export function effectiveSize(weights: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    sum += weight;
    squares += weight * weight;
  }
  return squares > 0 ? (sum * sum) / squares : 0;
}

/**
 * Mean and standard deviation with their standard errors, for which the effective number of people stands in
 * for n: sd/√n, and for the standard deviation √((m₄ − s⁴(n − 3)/(n − 1))/n) / 2s, which asks for no normal
 * distribution (Cramér 1946, 27.4). The divisor of the variance is Σw·(n − 1)/n, n effective: n − 1 where
 * nobody is weighted.
 */
export function momentsOf(scores: readonly number[], weights: readonly number[]): Moments {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const effectiveN = effectiveSize(weights);
  const mean = scores.reduce((sum, score, at) => sum + score * (weights[at] as number), 0) / total;
  const central = (power: number): number =>
    scores.reduce((sum, score, at) => sum + (weights[at] as number) * (score - mean) ** power, 0) / total;
  const variance = effectiveN > 1 ? (central(2) * effectiveN) / (effectiveN - 1) : 0;
  const sd = Math.sqrt(variance);
  const spread =
    effectiveN > 1 ? central(4) - (variance * variance * (effectiveN - 3)) / (effectiveN - 1) : 0;
  const sdError = sd > 0 ? Math.sqrt(Math.max(0, spread) / effectiveN) / (2 * sd) : 0;
  return {
    n: scores.length,
    effectiveN,
    mean: moment(mean, sd / Math.sqrt(effectiveN)),
    sd: { ...moment(sd, sdError), low: Math.max(0, sd - z90 * sdError) },
  };
}

function moment(value: number, se: number): NormMoment {
  return { value, se, low: value - z90 * se, high: value + z90 * se };
}
