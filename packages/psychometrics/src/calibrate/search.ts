import { cholesky, type Matrix, solve } from "../numeric/matrix.js";
import { type Evaluation, evaluator } from "./expectation.js";
import { observedInformation } from "./information.js";
import { maximize } from "./maximization.js";
import type { Problem } from "./problem.js";

/** How a search went so far. */
export interface CalibrationCycle {
  readonly cycle: number;
  /** `em`: expectation and maximization. `newton`: a step by the observed information. */
  readonly step: "em" | "newton";
  readonly logLikelihood: number;
  /**
   * Largest absolute derivative of what is maximized: the log-likelihood, with priors of slopes where there
   * are any.
   */
  readonly gradient: number;
  /** Of what is maximized, in this cycle. */
  readonly change: number;
}

/** When to stop. */
export interface SearchLimits {
  readonly maxCycles: number;
  /** Both must be met. */
  readonly tolerance: { readonly gradient: number; readonly change: number };
}

/** Where a search ended. */
export interface Found {
  readonly evaluation: Evaluation;
  readonly cycles: number;
  readonly gradient: number;
  readonly change: number;
  readonly converged: boolean;
  /** Observed information at the end. */
  readonly information: Matrix;
}

/**
 * The maximum of the marginal likelihood: EM cycles (Bock & Aitkin, 1981) until they are near, then Newton
 * steps by the exact observed information. A factored information serves as long as each step divides the
 * gradient by three. A step that would lower the likelihood is halved, and if that does not help, EM takes
 * over for some cycles: the likelihood never falls.
 */
export function search(
  problem: Problem,
  start: Float64Array,
  { maxCycles, tolerance }: SearchLimits,
  onCycle: (cycle: CalibrationCycle, parameters: Float64Array) => void,
): Found {
  const evaluate = evaluator(problem);
  let now = evaluate(start);
  let spare: Evaluation | undefined;
  let lower: Matrix | undefined;
  let gradient = largest(now.gradient);
  let change = Infinity;
  let emLeft = firstCycles;
  let cycle = 0;
  while (cycle < maxCycles && !(gradient <= tolerance.gradient && change <= tolerance.change)) {
    cycle += 1;
    let next: Evaluation | undefined;
    if (emLeft === 0) {
      lower ??= positiveFactor(observedInformation(problem, now));
      next = newton(now, lower, (parameters) => evaluate(parameters, spare));
      if (!next) emLeft = laterCycles;
    }
    const step = next ? "newton" : "em";
    next ??= evaluate(maximize(problem, now.parameters, now.counts), spare);
    if (step === "em") emLeft = Math.max(0, emLeft - 1);
    const after = largest(next.gradient);
    if (step === "em" || after > gradient / 3) lower = undefined;
    change = Math.abs(next.height - now.height);
    gradient = after;
    spare = now;
    now = next;
    onCycle({ cycle, step, logLikelihood: now.logLikelihood, gradient, change }, now.parameters);
  }
  return {
    evaluation: now,
    cycles: cycle,
    gradient,
    change,
    converged: gradient <= tolerance.gradient && change <= tolerance.change,
    information: observedInformation(problem, now),
  };
}

const firstCycles = 8;
const laterCycles = 5;
const mostHalvings = 4;

/**
 * The factor of a matrix, which is first made positive definite where it is not by raising its diagonal
 * (Levenberg, 1944).
 */
function positiveFactor(matrix: Matrix): Matrix {
  const { rows: size, columns, values } = matrix;
  let most = 0;
  for (let p = 0; p < size; p += 1) most = Math.max(most, Math.abs(values[p * size + p]!));
  for (let ridge = 0; ; ridge = Math.max(2 * ridge, 1e-4 * most)) {
    const raised = values.slice();
    for (let p = 0; p < size; p += 1) raised[p * size + p] = raised[p * size + p]! + ridge;
    const lower = cholesky({ rows: size, columns, values: raised });
    if (lower) return lower;
  }
}

/** A step that does not lower the likelihood (but by rounding), or undefined. */
function newton(
  now: Evaluation,
  lower: Matrix,
  evaluate: (parameters: Float64Array) => Evaluation,
): Evaluation | undefined {
  const direction = solve(lower, now.gradient);
  const floor = now.height - 1e-12 * Math.abs(now.height);
  for (let share = 1; share >= 2 ** -mostHalvings; share /= 2) {
    const next = evaluate(now.parameters.map((value, p) => value + share * direction[p]!));
    if (next.height >= floor) return next;
  }
  return undefined;
}

/** The largest absolute value; NaN counts as infinite. */
function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (!(size <= most)) most = Number.isNaN(size) ? Infinity : size;
  }
  return most;
}
