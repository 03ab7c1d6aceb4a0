import { at, cholesky, type Matrix, put, solve, zeros } from "../numeric/matrix.js";
import { ScoringError } from "../scoring-error.js";
import type { Components } from "./components.js";
import { type CrossedDesign, eachPerson } from "./crossed-design.js";
import type { Variances } from "./pattern-sums.js";
import { type Projection, projection } from "./reml-projection.js";
import type { VarianceEstimate } from "./variance-estimate.js";

const mostSteps = 200;
/** Newton's decrement, in units of the log-likelihood, below which nothing is left to gain. */
const enough = 1e-16;

const names = ["residual", "personScenario", "person", "item", "scenario"] as const;

/** What restricted maximum likelihood adds to a design. */
type RemlEstimate = Pick<VarianceEstimate, "components" | "standardErrors" | "mean"> & {
  readonly logLikelihood: number;
};

/**
 * Variance components by restricted maximum likelihood: average-information steps (Gilmour, Thompson & Cullis
 * 1995), halved until the likelihood rises, with components held at zero where they would fall below it.
 *
 * @throws ScoringError `not-converged`
 */
export function remlComponents(design: CrossedDesign): RemlEstimate {
  const allowed = names.map((name) => design.nested || (name !== "scenario" && name !== "personScenario"));
  let here = evaluate(design, start(design, allowed));
  for (let step = 0; step < mostSteps; step += 1) {
    const { gradient, information } = derivatives(design, here);
    const found = direction(here.projection.variances, gradient, information, allowed);
    if (found.decrement < enough) return result(here, information, design);
    const next = improved(design, here, found.change);
    // Where no step raises the likelihood, rounding is all that is left.
    if (!next) {
      if (found.decrement < 1e-9) return result(here, information, design);
      break;
    }
    here = next;
  }
  throw new ScoringError("not-converged", "The variance components did not converge.", {
    people: design.persons,
    items: design.items,
  });
}

interface Point {
  readonly projection: Projection;
  readonly logLikelihood: number;
  /** P·y. */
  readonly residuals: Float64Array;
}

function start({ values }: CrossedDesign, allowed: readonly boolean[]): Variances {
  const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  const parts = [0.5, 0.1, 0.2, 0.1, 0.1];
  return parts.map((part, k) => (allowed[k] ? part * variance : 0)) as unknown as Variances;
}

function evaluate(design: CrossedDesign, variances: Variances): Point {
  const built = projection(design, variances);
  const residuals = new Float64Array(design.values.length);
  built.project(design.values, residuals);
  const square = dotted(design.values, residuals);
  const freedom = design.values.length - 1;
  const logLikelihood = -0.5 * (freedom * Math.log(2 * Math.PI) + built.logDeterminant + square);
  return { projection: built, logLikelihood, residuals };
}

/** First derivatives and the average information: ½(y′P·∂V·Py − tr(P·∂V)) and ½·(∂V·Py)′P(∂V·Py). */
function derivatives(
  design: CrossedDesign,
  { projection, residuals }: Point,
): { readonly gradient: Float64Array; readonly information: Matrix } {
  const changes = names.map((_, k) => changed(design, k, residuals));
  const projected = new Float64Array(residuals.length);
  const gradient = new Float64Array(names.length);
  const information = zeros(names.length, names.length);
  for (const [k, change] of changes.entries()) {
    gradient[k] = 0.5 * (dotted(residuals, change) - projection.traces[k]!);
    projection.project(change, projected);
    for (let l = 0; l <= k; l += 1) {
      const value = 0.5 * dotted(projected, changes[l]!);
      put(information, k, l, value);
      put(information, l, k, value);
    }
  }
  return { gradient, information };
}

/** ∂V/∂variance times a vector: sums over what shares the effect, given back to each of its members. */
function changed(design: CrossedDesign, k: number, x: Float64Array): Float64Array {
  if (k === 0) return x;
  const into = new Float64Array(x.length);
  if (k === 1 || k === 2) {
    eachPerson(design, ({ starts }, from) => {
      const bounds = k === 1 ? starts : [0, starts[starts.length - 1]!];
      for (let s = 0; s + 1 < bounds.length; s += 1) {
        let sum = 0;
        for (let a = bounds[s]!; a < bounds[s + 1]!; a += 1) sum += x[from + a]!;
        into.fill(sum, from + bounds[s]!, from + bounds[s + 1]!);
      }
    });
    return into;
  }
  const groupOf = (item: number): number => (k === 3 ? item : design.scenarioOf[item]!);
  const sums = new Float64Array(design.items);
  eachPerson(design, ({ items }, from) => {
    for (let a = 0; a < items.length; a += 1) {
      const group = groupOf(items[a]!);
      sums[group] = sums[group]! + x[from + a]!;
    }
  });
  eachPerson(design, ({ items }, from) => {
    for (let a = 0; a < items.length; a += 1) into[from + a] = sums[groupOf(items[a]!)]!;
  });
  return into;
}

/**
 * A Newton step of the components that may move: one that would fall below zero stops there and the rest is
 * solved again.
 */
function direction(
  variances: Variances,
  gradient: Float64Array,
  information: Matrix,
  allowed: readonly boolean[],
): { readonly change: Float64Array; readonly decrement: number } {
  const change = new Float64Array(names.length);
  let free = [...names.keys()].filter((k) => allowed[k] && (variances[k]! > 0 || gradient[k]! > 0));
  const stopped: number[] = [];
  for (;;) {
    const solved = solveFor(free, stopped, variances, gradient, information);
    const below = free.filter((k, at) => k !== 0 && variances[k]! + solved[at]! < 0);
    if (below.length === 0) {
      change.fill(0);
      for (const [at, k] of free.entries()) change[k] = solved[at]!;
      for (const k of stopped) change[k] = -variances[k]!;
      break;
    }
    stopped.push(...below);
    free = free.filter((k) => !below.includes(k));
  }
  const decrement = change.reduce((sum, value, k) => sum + Math.abs(value * gradient[k]!), 0);
  return { change, decrement };
}

function solveFor(
  free: readonly number[],
  stopped: readonly number[],
  variances: Variances,
  gradient: Float64Array,
  information: Matrix,
): Float64Array {
  const reduced = zeros(free.length, free.length);
  for (const [row, k] of free.entries()) {
    for (const [column, l] of free.entries()) put(reduced, row, column, at(information, k, l));
  }
  const right = free.map(
    (k) => gradient[k]! + stopped.reduce((sum, l) => sum + at(information, k, l) * variances[l]!, 0),
  );
  const lower = cholesky(reduced);
  if (!lower) throw new ScoringError("not-converged", "The variance components can't be told apart.");
  return solve(lower, right);
}

function improved(design: CrossedDesign, here: Point, change: Float64Array): Point | undefined {
  const from = here.projection.variances;
  for (let size = 1; size > 1e-8; size /= 2) {
    const moved = from.map((value, k) => Math.max(0, value + size * change[k]!));
    if (!(moved[0]! > 0)) continue;
    const next = evaluate(design, moved as unknown as Variances);
    // Rounding of a sum of so many terms must not stop the last steps.
    const slack = 1e-13 * Math.abs(here.logLikelihood);
    if (next.logLikelihood >= here.logLikelihood - (size === 1 ? slack : 0)) return next;
  }
  return undefined;
}

function result(
  { projection: { variances, meanOf }, logLikelihood }: Point,
  information: Matrix,
  design: CrossedDesign,
): RemlEstimate {
  const free = [...names.keys()].filter((k) => variances[k]! > 0);
  const reduced = zeros(free.length, free.length);
  for (const [row, k] of free.entries()) {
    for (const [column, l] of free.entries()) put(reduced, row, column, at(information, k, l));
  }
  const lower = cholesky(reduced);
  const error = (k: number): number | null => {
    const place = free.indexOf(k);
    if (place === -1 || !lower) return null;
    const unit = free.map((_, at) => (at === place ? 1 : 0));
    return Math.sqrt(solve(lower, unit)[place]!);
  };
  const components = Object.fromEntries(names.map((name, k) => [name, variances[k]!]));
  const errors = Object.fromEntries(names.map((name, k) => [name, error(k)]));
  return {
    components: components as unknown as Components,
    standardErrors: errors as VarianceEstimate["standardErrors"],
    logLikelihood,
    mean: design.mean + meanOf(design.values),
  };
}

function dotted(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < x.length; at += 1) sum += x[at]! * y[at]!;
  return sum;
}
