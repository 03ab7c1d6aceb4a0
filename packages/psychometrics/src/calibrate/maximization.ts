import { cholesky, type Matrix, put, solve, zeros } from "../numeric/matrix.js";
import { type Component, leastProbability } from "./component.js";
import type { Problem } from "./problem.js";
import { logPrior } from "./slope-prior.js";

/**
 * The M-step: each item's (and each group's) parameters that raise its expected complete-data log-likelihood,
 * by Newton's method with step halving; it is concave for the models that are fitted here. A few steps do:
 * what is left is made up in the next cycle.
 */
export function maximize(problem: Problem, from: Float64Array, counts: Float64Array): Float64Array {
  const parameters = from.slice();
  for (const cluster of problem.clusters) improve(problem, cluster, parameters, counts);
  return parameters;
}

const mostSteps = 5;
const mostHalvings = 20;

function improve(
  problem: Problem,
  cluster: readonly number[],
  parameters: Float64Array,
  counts: Float64Array,
): void {
  const places = [...new Set(cluster.flatMap((place) => [...problem.components[place]!.parameters]))];
  if (places.length === 0) return;
  const priors = problem.priors.filter(({ place }) => places.includes(place));
  const scale = cluster.reduce((sum, place) => sum + totalOf(problem, place, counts), 1);
  let value = objective(problem, cluster, parameters, counts) + logPrior(priors, parameters);
  for (let step = 0; step < mostSteps; step += 1) {
    const { gradient, information } = derivatives(problem, cluster, places, parameters, counts);
    for (const { place, mean, sd } of priors) {
      const p = places.indexOf(place);
      gradient[p] = gradient[p]! - (parameters[place]! - mean) / (sd * sd);
      put(information, p, p, information.values[p * places.length + p]! + 1 / (sd * sd));
    }
    const lower = cholesky(information);
    const direction = lower ? solve(lower, gradient) : gradient.map((each) => each / scale);
    const start = places.map((place) => parameters[place]!);
    let share = 1;
    for (let halving = 0; ; halving += 1) {
      places.forEach((place, p) => {
        parameters[place] = start[p]! + share * direction[p]!;
      });
      const next = objective(problem, cluster, parameters, counts) + logPrior(priors, parameters);
      if (next >= value) {
        value = next;
        break;
      }
      if (halving === mostHalvings) {
        places.forEach((place, p) => {
          parameters[place] = start[p]!;
        });
        return;
      }
      share /= 2;
    }
    if (largest(direction) * share < 1e-8) return;
  }
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function totalOf({ components, layout }: Problem, place: number, counts: Float64Array): number {
  const from = layout.offset[layout.firstRow[place]!]!;
  const { rows, nodes } = components[place]!;
  let total = 0;
  for (let cell = from; cell < from + rows * nodes; cell += 1) total += counts[cell]!;
  return total;
}

/** Σ expected responses × log probability; −Infinity where there is no such distribution. */
function objective(
  { components, layout }: Problem,
  cluster: readonly number[],
  parameters: Float64Array,
  counts: Float64Array,
): number {
  let total = 0;
  for (const place of cluster) {
    const component = components[place]!;
    const from = layout.offset[layout.firstRow[place]!]!;
    component.set(parameters);
    for (let node = 0; node < component.nodes; node += 1) {
      component.at(node, 0);
      for (let k = 0; k < component.rows; k += 1) {
        const probability = component.probability[k]!;
        if (!(probability >= 0)) return -Infinity;
        const expected = counts[from + k * component.nodes + node]!;
        total += expected * Math.log(Math.max(probability, leastProbability));
      }
    }
  }
  return total;
}

function derivatives(
  { components, layout }: Problem,
  cluster: readonly number[],
  places: readonly number[],
  parameters: Float64Array,
  counts: Float64Array,
): { readonly gradient: Float64Array; readonly information: Matrix } {
  const gradient = new Float64Array(places.length);
  const information = zeros(places.length, places.length);
  for (const place of cluster) {
    const component = components[place]!;
    component.set(parameters);
    const own = completeData(component, counts, layout.offset[layout.firstRow[place]!]!);
    const local = Array.from(component.parameters, (each) => places.indexOf(each));
    const count = local.length;
    local.forEach((p, i) => {
      gradient[p] = gradient[p]! + own.gradient[i]!;
      local.forEach((r, j) => {
        put(information, p, r, information.values[p * places.length + r]! + own.information[i * count + j]!);
      });
    });
  }
  return { gradient, information };
}

/** Gradient and observed information of one component's expected complete-data log-likelihood. */
function completeData(
  component: Component,
  counts: Float64Array,
  from: number,
): { readonly gradient: Float64Array; readonly information: Float64Array } {
  const count = component.parameters.length;
  const gradient = new Float64Array(count);
  const information = new Float64Array(count * count);
  const { score, curvature } = component;
  for (let node = 0; node < component.nodes; node += 1) {
    component.at(node, 2);
    for (let k = 0; k < component.rows; k += 1) {
      const expected = counts[from + k * component.nodes + node]!;
      for (let p = 0; p < count; p += 1) {
        const own = score[k * count + p]!;
        gradient[p] = gradient[p]! + expected * own;
        for (let r = 0; r < count; r += 1) {
          const at = p * count + r;
          information[at] =
            information[at]! + expected * (own * score[k * count + r]! - curvature[k * count * count + at]!);
        }
      }
    }
  }
  return { gradient, information };
}
