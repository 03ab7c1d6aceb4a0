import type { FitSample } from "./fit-sample.js";
import type { Residuals } from "./residuals.js";

/**
 * Mean squares of an item's residuals, about 1 where it fits, and both as values of a standard normal distribution
 * (null where nothing could vary).
 */
export interface MeanSquares {
  /** Sum of squares over sum of variances: moved by people whose ability is near the item. */
  readonly infit: number;
  readonly infitZ: number | null;
  /** Mean of squared standardized residuals: moved by single responses far from what is expected. */
  readonly outfit: number;
  readonly outfitZ: number | null;
}

/**
 * Infit and outfit of each item (Wright & Masters, 1982), with z by the cube root of Wilson and Hilferty. Because
 * each person's ability is estimated from the same responses and drawn to the mean, they lie somewhat under 1 where
 * all is well.
 */
export function meanSquares({ items, persons, weights }: FitSample, of: Residuals): MeanSquares[] {
  const width = items.length;
  return items.map((_, i) => {
    let [count, squares, variances, standardized, outfitSpread, infitSpread] = [0, 0, 0, 0, 0, 0];
    for (let person = 0; person < persons; person += 1) {
      const cell = person * width + i;
      const residual = of.residual[cell]!;
      const variance = of.variance[cell]!;
      if (Number.isNaN(residual) || variance <= 0) continue;
      const weight = weights[person]!;
      const square = residual * residual;
      const fourth = of.fourth[cell]!;
      count += weight;
      squares += weight * square;
      variances += weight * variance;
      standardized += (weight * square) / variance;
      outfitSpread += (weight * fourth) / (variance * variance);
      infitSpread += weight * (fourth - variance * variance);
    }
    const infit = squares / variances;
    const outfit = standardized / count;
    return {
      infit,
      infitZ: cubeRoot(infit, Math.sqrt(infitSpread) / variances),
      outfit,
      outfitZ: cubeRoot(outfit, Math.sqrt(outfitSpread / count ** 2 - 1 / count)),
    };
  });
}

function cubeRoot(square: number, spread: number): number | null {
  return !(spread > 0) ? null : (Math.cbrt(square) - 1) * (3 / spread) + spread / 3;
}
