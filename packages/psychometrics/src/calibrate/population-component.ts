import type { Component } from "./component.js";
import type { Grid } from "./grid.js";

/**
 * What is free in the ability distribution of a group: places among all parameters, of the mean and of the
 * logarithm of the sd.
 */
export interface PopulationPlaces {
  readonly mean?: number;
  readonly logSd?: number;
}

/**
 * The ability distribution of a group as a factor of the likelihood: the normal density at the nodes,
 * normalized over them. Derivatives are exact for these weights (not for the continuous density), so that
 * gradients vanish at the maximum of what is computed.
 *
 * @param fixed mean and sd where they are not free
 */
export function populationComponent(
  grid: Grid,
  places: PopulationPlaces,
  fixed: { readonly mean: number; readonly sd: number },
): Component {
  const { nodes } = grid.ability;
  const free = [places.mean, places.logSd];
  const kinds = [0, 1].filter((kind) => free[kind] !== undefined);
  const count = kinds.length;
  const weights = new Float64Array(nodes.length);
  const probability = new Float64Array(1);
  const score = new Float64Array(count);
  const curvature = new Float64Array(count * count);
  const moments = { mean: new Float64Array(2), covariance: new Float64Array(4), second: new Float64Array(4) };
  const own = { first: new Float64Array(2), second: new Float64Array(4) };
  let { mean, sd } = fixed;
  return {
    rows: 1,
    parameters: Int32Array.from(kinds, (kind) => free[kind]!),
    testlet: -1,
    nodes: nodes.length,
    probability,
    score,
    curvature,
    set: (all) => {
      if (places.mean !== undefined) mean = all[places.mean]!;
      if (places.logSd !== undefined) sd = Math.exp(all[places.logSd]!);
      density(nodes, mean, sd, weights);
      if (count > 0) momentsOf(nodes, weights, mean, sd, own, moments);
    },
    at: (node, derivatives) => {
      probability[0] = weights[node]!;
      if (derivatives === 0 || count === 0) return;
      derive(nodes[node]!, mean, sd, own);
      for (let p = 0; p < count; p += 1) score[p] = own.first[kinds[p]!]! - moments.mean[kinds[p]!]!;
      if (derivatives === 1) return;
      for (let p = 0; p < count; p += 1) {
        for (let r = 0; r < count; r += 1) {
          const at = kinds[p]! * 2 + kinds[r]!;
          curvature[p * count + r] =
            score[p]! * score[r]! + own.second[at]! - moments.second[at]! - moments.covariance[at]!;
        }
      }
    },
  };
}

/** Derivatives of h = −½((x − μ)/σ)², by μ and ln σ. */
interface Derivatives {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function derive(x: number, mean: number, sd: number, { first, second }: Derivatives): void {
  const z = (x - mean) / sd;
  first[0] = z / sd;
  first[1] = z * z;
  second[0] = -1 / (sd * sd);
  second[1] = (-2 * z) / sd;
  second[2] = second[1];
  second[3] = -2 * z * z;
}

function density(nodes: Float64Array, mean: number, sd: number, weights: Float64Array): void {
  let sum = 0;
  for (let q = 0; q < nodes.length; q += 1) {
    const weight = Math.exp(-0.5 * ((nodes[q]! - mean) / sd) ** 2);
    weights[q] = weight;
    sum += weight;
  }
  for (let q = 0; q < nodes.length; q += 1) weights[q] = weights[q]! / sum;
}

/** Means and covariances of the first derivatives of h over the nodes, and means of the second. */
interface Moments {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  readonly second: Float64Array;
}

function momentsOf(
  nodes: Float64Array,
  weights: Float64Array,
  mean: number,
  sd: number,
  own: Derivatives,
  into: Moments,
): void {
  for (const list of [into.mean, into.covariance, into.second]) list.fill(0);
  for (let q = 0; q < nodes.length; q += 1) {
    const weight = weights[q]!;
    derive(nodes[q]!, mean, sd, own);
    for (let i = 0; i < 2; i += 1) {
      into.mean[i] = into.mean[i]! + weight * own.first[i]!;
      for (let j = 0; j < 2; j += 1) {
        const at = i * 2 + j;
        into.covariance[at] = into.covariance[at]! + weight * own.first[i]! * own.first[j]!;
        into.second[at] = into.second[at]! + weight * own.second[at]!;
      }
    }
  }
  for (let i = 0; i < 2; i += 1) {
    for (let j = 0; j < 2; j += 1) {
      into.covariance[i * 2 + j] = into.covariance[i * 2 + j]! - into.mean[i]! * into.mean[j]!;
    }
  }
}
