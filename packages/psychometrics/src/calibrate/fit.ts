import type { Calibration } from "@leadsim/scenarios";
import { at, cholesky, type Matrix, put, solve, zeros } from "../numeric/matrix.js";
import { ScoringError } from "../scoring-error.js";
import type { Plan, PlannedItem } from "./build-problem.js";
import { robustCovariance } from "./robust-covariance.js";
import { type CalibrationCycle, type Found, type SearchLimits, search } from "./search.js";

/** A converged fit in slope–intercept form. */
export interface Fit {
  readonly found: Found;
  readonly parameters: Float64Array;
  /** Inverse of the observed information; with sampling weights the sandwich. */
  readonly covariance: Matrix;
}

/**
 * Searches, and refuses what is no estimate.
 *
 * @throws ScoringError `runaway-slope`, `not-converged`, `not-identified`
 */
export function fit(
  model: Calibration["model"],
  plan: Plan,
  items: readonly PlannedItem[],
  isSampled: boolean,
  limits: SearchLimits,
  onCycle: ((cycle: CalibrationCycle) => void) | undefined,
): Fit {
  const found = search(plan.problem, plan.start, limits, (cycle, parameters) => {
    stopRunaway(plan, items, parameters);
    onCycle?.(cycle);
  });
  if (!found.converged) throw noConvergence(found, limits);
  const covariance = inverse(found.information);
  if (!covariance) throw notIdentified(model);
  const { evaluation } = found;
  refuseUnknown(model, plan, items, evaluation.parameters, covariance);
  return {
    found,
    parameters: evaluation.parameters,
    covariance: isSampled ? robustCovariance(plan.problem, evaluation, covariance) : covariance,
  };
}

/** No slope of a usable item is this steep: P would go from 1% to 99% within half a standard deviation. */
const steepest = 20;

function stopRunaway({ places }: Plan, items: readonly PlannedItem[], parameters: Float64Array): void {
  items.forEach((item, i) => {
    for (const place of places[i]!) {
      const value = parameters[place]!;
      if (Math.abs(value) <= steepest * item.codes.length) continue;
      throw runaway(item, value);
    }
  });
}

function runaway({ id }: PlannedItem, value: number): ScoringError {
  return new ScoringError(
    "runaway-slope",
    `A parameter of item ${id} runs off (${value.toPrecision(3)}): the responses are separated, as where an item repeats another, is answered the same by all above a point, or has too few responses. Look at its responses; join its categories, leave the item out, or drop its testlet.`,
    { item: id, value },
  );
}

/** A slope whose standard error is far beyond its size was not estimated, whatever the last digits say. */
function refuseUnknown(
  model: Calibration["model"],
  { places, slopes }: Plan,
  items: readonly PlannedItem[],
  parameters: Float64Array,
  covariance: Matrix,
): void {
  items.forEach((item, i) => {
    for (const place of places[i]!) {
      if (!slopes.has(place)) continue;
      const value = parameters[place]!;
      const error = Math.sqrt(Math.max(0, at(covariance, place, place)));
      if (error <= 5 * (1 + Math.abs(value))) continue;
      if (Math.abs(value) > steepest / 2) throw runaway(item, value);
      throw notIdentified(model, { item: item.id, value, error });
    }
  });
}

function noConvergence({ cycles, gradient, change }: Found, { tolerance }: SearchLimits): ScoringError {
  return new ScoringError(
    "not-converged",
    `The fit did not converge in ${cycles} cycles: the largest derivative of the log-likelihood is ${gradient.toExponential(2)} (limit ${tolerance.gradient}), its last change ${change.toExponential(2)} (limit ${tolerance.change}). Try more cycles (maxCycles), a model with fewer parameters, or join sparse categories.`,
    { cycles, gradient, change },
  );
}

function notIdentified(
  model: Calibration["model"],
  detail: Record<string, string | number> = {},
): ScoringError {
  return new ScoringError(
    "not-identified",
    `The responses do not determine all parameters of the ${model} model: its information matrix is singular${"item" in detail ? ` (at item ${detail.item})` : ""}. Use more items per person, a model with fewer parameters (rasch), or drop testlets.`,
    { model, ...detail },
  );
}

/** Undefined where the matrix is not positive definite. */
function inverse(matrix: Matrix): Matrix | undefined {
  const lower = cholesky(matrix);
  if (!lower) return undefined;
  const size = matrix.rows;
  const result = zeros(size, size);
  const unit = new Float64Array(size);
  for (let column = 0; column < size; column += 1) {
    unit.fill(0);
    unit[column] = 1;
    solve(lower, unit).forEach((value, row) => {
      put(result, row, column, value);
    });
  }
  return result;
}

/** The part of a covariance matrix that belongs to some parameters. */
export function blockOf(matrix: Matrix, places: ArrayLike<number>): number[][] {
  const list = Array.from(places);
  return list.map((row) => list.map((column) => at(matrix, row, column)));
}
