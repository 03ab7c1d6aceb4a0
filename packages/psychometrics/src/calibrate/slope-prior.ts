import type { Matrix } from "../numeric/matrix.js";

/** A normal prior of one slope: weak, but it keeps slopes that the responses hardly determine from running off. */
export interface SlopePrior {
  /** Place among all parameters. */
  readonly place: number;
  readonly mean: number;
  readonly sd: number;
}

/** The logarithm of the priors' density, up to a constant. */
export function logPrior(priors: readonly SlopePrior[], parameters: Float64Array): number {
  return priors.reduce((sum, { place, mean, sd }) => sum - 0.5 * ((parameters[place]! - mean) / sd) ** 2, 0);
}

/** Adds the derivative of {@link logPrior} to a gradient. */
export function addPriorGradient(
  priors: readonly SlopePrior[],
  parameters: Float64Array,
  gradient: Float64Array,
): void {
  for (const { place, mean, sd } of priors) {
    gradient[place] = gradient[place]! - (parameters[place]! - mean) / (sd * sd);
  }
}

/** Adds what the priors tell to an information matrix. */
export function addPriorInformation(priors: readonly SlopePrior[], { columns, values }: Matrix): void {
  for (const { place, sd } of priors) {
    const at = place * columns + place;
    values[at] = values[at]! + 1 / (sd * sd);
  }
}
