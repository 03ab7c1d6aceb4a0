import type { Component } from "./component.js";
import type { Grid } from "./grid.js";

/** What is free in the ability distribution of a group: places among all parameters, of the mean and of the logarithm of the sd. */
export interface PopulationPlaces {
  readonly mean?: number;
  readonly logSd?: number;
}

/**
 * The ability distribution of a group as a factor of the likelihood: the normal density at the nodes, normalized over them. Derivatives are
 * exact for these weights (not for the continuous density), so that gradients vanish at the maximum of what is computed.
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
  const parameters = Int32Array.from(kinds, (kind) => free[kind]!);
  const count = parameters.length;
  const weights = new Float64Array(nodes.length);
  const probability = new Float64Array(1);
  const score = new Float64Array(count);
  const curvature = new Float64Array(count * count);
  // Of h = −½((x − μ)/σ)²: its first derivatives by μ and ln σ, their means, second derivatives less their means, and covariances.
  const moments = { mean: new Float64Array(2), covariance: new Float64Array(4), second: new Float64Array(4) };
  const first = new Float64Array(2);
  const second = new Float64Array(4);
  let mean = fixed.mean;
  let sd = fixed.sd;
  const derive = (x: number): void => {
    const z = (x - mean) / sd;
    first[0] = z / sd;
    first[1] = z * z;
    second[0] = -1 / (sd * sd);
    second[1] = (-2 * z) / sd;
    second[2] = second[1];
    second[3] = -2 * z * z;
  };
  return {
    rows: 1,
    parameters,
    testlet: -1,
    nodes: nodes.length,
    probability,
    score,
    curvature,
    set: (all) => {
      if (places.mean !== undefined) mean = all[places.mean]!;
      if (places.logSd !== undefined) sd = Math.exp(all[places.logSd]!);
      density(nodes, mean, sd, weights);
      momentsOf(nodes, weights, derive, first, second, moments);
    },
    at: (node, derivatives) => {
      probability[0] = weights[node]!;
      if (derivatives === 0) return;
      derive(nodes[node]!);
      kinds.forEach((kind, p) => {
        score[p] = first[kind]! - moments.mean[kind]!;
      });
      if (derivatives === 1) return;
      kinds.forEach((kind, p) => {
        kinds.forEach((other, r) => {
          const at = kind * 2 + other;
          curvature[p * count + r] =
            score[p]! * score[r]! + second[at]! - moments.second[at]! - moments.covariance[at]!;
        });
      });
    },
  };
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

interface Moments {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  readonly second: Float64Array;
}

function momentsOf(
  nodes: Float64Array,
  weights: Float64Array,
  derive: (x: number) => void,
  first: Float64Array,
  second: Float64Array,
  { mean, covariance, second: means }: Moments,
): void {
  mean.fill(0);
  covariance.fill(0);
  means.fill(0);
  for (let q = 0; q < nodes.length; q += 1) {
    const weight = weights[q]!;
    derive(nodes[q]!);
    for (let i = 0; i < 2; i += 1) {
      mean[i] = mean[i]! + weight * first[i]!;
      for (let j = 0; j < 2; j += 1) {
        covariance[i * 2 + j] = covariance[i * 2 + j]! + weight * first[i]! * first[j]!;
        means[i * 2 + j] = means[i * 2 + j]! + weight * second[i * 2 + j]!;
      }
    }
  }
  for (let i = 0; i < 2; i += 1) {
    for (let j = 0; j < 2; j += 1) covariance[i * 2 + j] = covariance[i * 2 + j]! - mean[i]! * mean[j]!;
  }
}
