import type { Component } from "../calibrate/component.js";
import { cholesky, dot, type Matrix, put, solve, zeros } from "../numeric/matrix.js";
import type { ResponseTable } from "../responses/response-table.js";
import {
  type DimensionEvaluation,
  type DimensionProblem,
  evaluateDimensions,
} from "./dimension-likelihood.js";

/** Where a search ended. */
export interface DimensionMaximum {
  readonly parameters: Float64Array;
  readonly evaluation: DimensionEvaluation;
  readonly cycles: number;
  /** Largest absolute derivative. */
  readonly gradient: number;
}

/** Steps that the curvature is learned from, and after which the expected information is formed anew. */
const memory = 20;

/**
 * Climbs to the maximum by limited-memory quasi-Newton steps (Nocedal, 1980) that begin at the items' expected
 * complete-data information, as EM's steps do (Lange, 1995): the likelihood never falls.
 */
export function maximizeDimensions(
  problem: DimensionProblem,
  table: ResponseTable,
  start: Float64Array,
  limits: { readonly maxCycles: number; readonly gradient: number },
  onCycle: (cycle: number, logLikelihood: number, gradient: number) => void,
): DimensionMaximum {
  let parameters = start;
  let now = evaluateDimensions(problem, table, start)!;
  let precondition = preconditioner(problem, table.persons, parameters, now);
  let steps: Step[] = [];
  let cycle = 0;
  while (cycle < limits.maxCycles && largest(now.gradient) > limits.gradient) {
    cycle += 1;
    if (steps.length === memory) {
      precondition = preconditioner(problem, table.persons, parameters, now);
      steps = [];
    }
    const direction = directionOf(now.gradient, steps, precondition);
    const next = climb(problem, table, parameters, now, direction);
    if (!next) {
      if (steps.length === 0) break;
      precondition = preconditioner(problem, table.persons, parameters, now);
      steps = [];
      continue;
    }
    const moved = next.parameters.map((value, p) => value - parameters[p]!);
    const turned = now.gradient.map((value, p) => value - next.evaluation.gradient[p]!);
    const curvature = dot(moved, turned);
    if (curvature > 0) steps.push({ moved, turned, curvature });
    ({ parameters, evaluation: now } = next);
    onCycle(cycle, now.logLikelihood, largest(now.gradient));
  }
  return { parameters, evaluation: now, cycles: cycle, gradient: largest(now.gradient) };
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curvature: number;
}

/** The two loops of L-BFGS. */
function directionOf(
  gradient: Float64Array,
  steps: readonly Step[],
  precondition: (vector: Float64Array) => Float64Array,
): Float64Array {
  let vector: Float64Array = gradient.slice();
  const shares = new Float64Array(steps.length);
  for (let s = steps.length - 1; s >= 0; s -= 1) {
    const { moved, turned, curvature } = steps[s]!;
    const share = dot(moved, vector) / curvature;
    shares[s] = share;
    for (let p = 0; p < vector.length; p += 1) vector[p] = vector[p]! - share * turned[p]!;
  }
  vector = precondition(vector);
  steps.forEach(({ moved, turned, curvature }, s) => {
    const share = shares[s]! - dot(turned, vector) / curvature;
    for (let p = 0; p < vector.length; p += 1) vector[p] = vector[p]! + share * moved[p]!;
  });
  return vector;
}

const mostHalvings = 30;

function climb(
  problem: DimensionProblem,
  table: ResponseTable,
  parameters: Float64Array,
  now: DimensionEvaluation,
  direction: Float64Array,
): { readonly parameters: Float64Array; readonly evaluation: DimensionEvaluation } | undefined {
  const slope = dot(direction, now.gradient);
  if (!(slope > 0)) return undefined;
  const floor = -1e-13 * Math.abs(now.logLikelihood);
  for (let halving = 0, share = 1; halving < mostHalvings; halving += 1, share /= 2) {
    const next = parameters.map((value, p) => value + share * direction[p]!);
    const evaluation = evaluateDimensions(problem, table, next);
    if (!evaluation || !Number.isFinite(evaluation.logLikelihood)) continue;
    const gain = evaluation.logLikelihood - now.logLikelihood;
    if (gain >= 1e-4 * share * slope || (gain >= floor && share * slope < 1e-6))
      return { parameters: next, evaluation };
  }
  return undefined;
}

/** Divides by the items' expected information, and by the number of people where it is about correlations. */
function preconditioner(
  problem: DimensionProblem,
  persons: number,
  parameters: Float64Array,
  { counts }: DimensionEvaluation,
): (vector: Float64Array) => Float64Array {
  const factors = problem.items.map(({ component }, item) =>
    cholesky(information(component, counts[item]!, parameters)),
  );
  return (vector) => {
    const result = vector.map((value) => value / persons);
    problem.items.forEach(({ component }, item) => {
      const lower = factors[item];
      if (!lower) return;
      const own = Float64Array.from(component.parameters, (place) => vector[place]!);
      solve(lower, own).forEach((value, p) => {
        result[component.parameters[p]!] = value;
      });
    });
    return result;
  };
}

/** Σ over nodes of expected people times the item's information there; the diagonal is raised a little. */
function information(component: Component, counts: Float64Array, parameters: Float64Array): Matrix {
  const size = component.parameters.length;
  const sum = zeros(size, size);
  component.set(parameters);
  for (let node = 0; node < component.nodes; node += 1) {
    let people = 0;
    for (let k = 0; k < component.rows; k += 1) people += counts[k * component.nodes + node]!;
    if (people === 0) continue;
    component.at(node, 1);
    for (let k = 0; k < component.rows; k += 1) {
      const weight = people * component.probability[k]!;
      for (let p = 0; p < size; p += 1) {
        for (let r = 0; r < size; r += 1) {
          const value = weight * component.score[k * size + p]! * component.score[k * size + r]!;
          put(sum, p, r, sum.values[p * size + r]! + value);
        }
      }
    }
  }
  for (let p = 0; p < size; p += 1) put(sum, p, p, sum.values[p * size + p]! * (1 + 1e-6) + 1e-6);
  return sum;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
