import { categoryProbabilities, type ItemCurve } from "../irt/curve.js";
import { blank, type ItemDesign, setCurve, variables } from "../irt/item-design.js";
import { type Component, leastProbability } from "./component.js";
import type { Grid } from "./grid.js";

/** An item as a factor of the likelihood, on the ability nodes or, in a testlet, on ability × factor nodes. */
export function itemComponent(
  design: ItemDesign,
  parameters: Int32Array,
  testlet: number,
  grid: Grid,
): Component {
  const { categories: rows } = design;
  const count = parameters.length;
  const factors = testlet < 0 ? 1 : grid.factors.nodes.length;
  const curve = blank(design.kind, rows);
  const probability = new Float64Array(rows);
  const score = new Float64Array(rows * count);
  const curvature = new Float64Array(rows * count * count);
  const scratch = {
    values: new Float64Array(count),
    first: new Float64Array(rows + 1),
    second: new Float64Array(rows + 1),
  };
  const derive = design.kind === "adjacent" ? adjacentDerivatives : cumulativeDerivatives;
  return {
    rows,
    parameters,
    testlet,
    nodes: grid.ability.nodes.length * factors,
    probability,
    score,
    curvature,
    set: (all) => setCurve(design, parameters, all, curve),
    at: (node, derivatives) => {
      const theta = grid.ability.nodes[Math.trunc(node / factors)]!;
      const factor = testlet < 0 ? 0 : grid.factors.nodes[node % factors]!;
      categoryProbabilities(curve, theta, factor, probability, 0);
      if (derivatives === 0 || count === 0) return;
      for (let p = 0; p < count; p += 1) {
        const variable = design.variable[p]!;
        scratch.values[p] = variable === variables.one ? 1 : variable === variables.theta ? theta : factor;
      }
      if (design.kind === "cumulative") densities(curve, theta, factor, scratch.first, scratch.second);
      derive(design, scratch, probability, score, curvature, derivatives === 2);
    },
  };
}

interface Scratch {
  /** By parameter: 1, θ or u. */
  readonly values: Float64Array;
  /** Cumulative only, by boundary: f = F(1 − F) and its derivative; 0 at both ends. */
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** P ∝ exp(z): ∂ln P_k/∂β_p = v_p(load_pk − mean load_p); ∂²P_k/P_k = score·score′ − covariance of the loads. */
function adjacentDerivatives(
  { load, categories }: ItemDesign,
  { values }: Scratch,
  probability: Float64Array,
  score: Float64Array,
  curvature: Float64Array,
  second: boolean,
): void {
  const count = values.length;
  for (let p = 0; p < count; p += 1) {
    let mean = 0;
    for (let k = 0; k < categories; k += 1) mean += probability[k]! * load[p * categories + k]!;
    for (let k = 0; k < categories; k += 1) {
      score[k * count + p] = values[p]! * (load[p * categories + k]! - mean);
    }
  }
  if (!second) return;
  for (let p = 0; p < count; p += 1) {
    for (let r = 0; r <= p; r += 1) {
      let covariance = 0;
      for (let k = 0; k < categories; k += 1) {
        covariance += probability[k]! * score[k * count + p]! * score[k * count + r]!;
      }
      for (let k = 0; k < categories; k += 1) {
        const value = score[k * count + p]! * score[k * count + r]! - covariance;
        curvature[(k * count + p) * count + r] = value;
        curvature[(k * count + r) * count + p] = value;
      }
    }
  }
}

/**
 * P_k = F_k − F_{k+1}, so that ∂P_k/∂β_p = v_p(f_k load_pk − f_{k+1} load_p,k+1), and again with f′ for the
 * second derivative.
 */
function cumulativeDerivatives(
  { load, categories }: ItemDesign,
  { values, first, second: slope }: Scratch,
  probability: Float64Array,
  score: Float64Array,
  curvature: Float64Array,
  second: boolean,
): void {
  const count = values.length;
  for (let k = 0; k < categories; k += 1) {
    const divisor = Math.max(probability[k]!, leastProbability);
    const last = k + 1 === categories;
    for (let p = 0; p < count; p += 1) {
      const here = load[p * categories + k]!;
      const above = last ? 0 : load[p * categories + k + 1]!;
      score[k * count + p] = (values[p]! * (first[k]! * here - first[k + 1]! * above)) / divisor;
      if (!second) continue;
      for (let r = 0; r <= p; r += 1) {
        const both =
          slope[k]! * here * load[r * categories + k]! -
          (last ? 0 : slope[k + 1]! * above * load[r * categories + k + 1]!);
        const value = (values[p]! * values[r]! * both) / divisor;
        curvature[(k * count + p) * count + r] = value;
        curvature[(k * count + r) * count + p] = value;
      }
    }
  }
}

/** The logistic density and its derivative at each boundary; both are 0 at the two ends. */
function densities(
  { slopes, testletSlopes, intercepts, categories }: ItemCurve,
  theta: number,
  factor: number,
  first: Float64Array,
  second: Float64Array,
): void {
  for (let k = 1; k < categories; k += 1) {
    const z = slopes[k]! * theta + testletSlopes[k]! * factor + intercepts[k]!;
    const small = Math.exp(-Math.abs(z));
    const density = small / (1 + small) ** 2;
    first[k] = density;
    second[k] = (density * (small - 1) * Math.sign(z)) / (1 + small);
  }
}
