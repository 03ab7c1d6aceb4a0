import type { Component } from "../calibrate/component.js";
import { at, cholesky, type Matrix, put, solve, zeros } from "../numeric/matrix.js";
import { notMet, type ResponseTable } from "../responses/response-table.js";

/** An item on its dimension. */
export interface DimensionItem {
  readonly column: number;
  readonly recode: Uint8Array;
  readonly dimension: number;
  /** Its category probabilities on the nodes of one dimension. */
  readonly component: Component;
}

/** Items, each on one of several correlated dimensions, and the nodes that stand for each. */
export interface DimensionProblem {
  readonly items: readonly DimensionItem[];
  readonly dimensions: number;
  readonly nodes: Float64Array;
  /** How many parameters the items have; the correlations follow them, row by row of the lower triangle. */
  readonly itemParameters: number;
}

/** The log-likelihood and what its maximization takes. */
export interface DimensionEvaluation {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  /** By item: expected responses by category and node. */
  readonly counts: readonly Float64Array[];
}

/** What is known of a person: by dimension the mean, and the covariances. */
export interface DimensionPosterior {
  readonly means: Float64Array;
  readonly covariances: Matrix;
}

/** Below this share of its highest value a likelihood is left out: what it could add is lost in rounding. */
const negligible = 1e-18;

/** The matrix of correlations; undefined where it is not positive definite. */
export function correlationsAt(problem: DimensionProblem, parameters: Float64Array): Matrix | undefined {
  const { dimensions, itemParameters } = problem;
  const matrix = zeros(dimensions, dimensions);
  let place = itemParameters;
  for (let i = 0; i < dimensions; i += 1) {
    put(matrix, i, i, 1);
    for (let j = 0; j < i; j += 1, place += 1) {
      put(matrix, i, j, parameters[place]!);
      put(matrix, j, i, parameters[place]!);
    }
  }
  return cholesky(matrix) && matrix;
}

/**
 * The marginal log-likelihood of a between-item multidimensional model (Adams, Wilson & Wang, 1997) with its gradient
 * by Fisher's identity: standard normal dimensions with correlations, summed out over a product of equally spaced
 * nodes. Given the dimensions items are independent, and each depends on one, so that a person's likelihood is a
 * product of one function per dimension. Undefined where the correlations can't be.
 */
export function evaluateDimensions(
  problem: DimensionProblem,
  table: ResponseTable,
  parameters: Float64Array,
): DimensionEvaluation | undefined {
  const correlations = correlationsAt(problem, parameters);
  if (!correlations) return undefined;
  const { items, dimensions, nodes, itemParameters } = problem;
  const counts = items.map(({ component }) => new Float64Array(component.rows * nodes.length));
  const second = new Float64Array(dimensions * dimensions);
  let logLikelihood = 0;
  let people = 0;
  walk(problem, table, parameters, correlations, counts, (_, value, products) => {
    logLikelihood += value;
    people += 1;
    for (let cell = 0; cell < second.length; cell += 1) second[cell] = second[cell]! + products[cell]!;
  });
  const gradient = new Float64Array(parameters.length);
  items.forEach(({ component }, item) => {
    addScores(component, counts[item]!, parameters, gradient);
  });
  const prior = priorOf(problem, correlations);
  const pull = second.map((sum, cell) => sum - people * prior.products[cell]!);
  const lower = cholesky(correlations)!;
  const inverse = zeros(dimensions, dimensions);
  for (let column = 0; column < dimensions; column += 1) {
    const unit = new Float64Array(dimensions);
    unit[column] = 1;
    solve(lower, unit).forEach((value, row) => {
      put(inverse, row, column, value);
    });
  }
  let place = itemParameters;
  for (let i = 0; i < dimensions; i += 1) {
    for (let j = 0; j < i; j += 1, place += 1) {
      for (let k = 0; k < dimensions; k += 1) {
        for (let l = 0; l < dimensions; l += 1) {
          gradient[place] =
            gradient[place]! + at(inverse, i, k) * pull[k * dimensions + l]! * at(inverse, l, j);
        }
      }
    }
  }
  return { logLikelihood, gradient, counts };
}

/** Means and covariances of every person's dimensions, given their responses; the prior's for who met nothing. */
export function dimensionPosteriors(
  problem: DimensionProblem,
  table: ResponseTable,
  parameters: Float64Array,
): DimensionPosterior[] {
  const correlations = correlationsAt(problem, parameters)!;
  const { dimensions } = problem;
  const found: DimensionPosterior[] = Array.from({ length: table.persons }, () => ({
    means: new Float64Array(dimensions),
    covariances: correlations,
  }));
  walk(problem, table, parameters, correlations, undefined, (person, _, products, means) => {
    const covariances = zeros(dimensions, dimensions);
    for (let i = 0; i < dimensions; i += 1) {
      for (let j = 0; j < dimensions; j += 1) {
        put(covariances, i, j, products[i * dimensions + j]! - means[i]! * means[j]!);
      }
    }
    found[person] = { means: means.slice(), covariances };
  });
  return found;
}

interface PriorGrid {
  readonly weights: Float64Array;
  /** E[θθ′] on the grid, where it is cut off. */
  readonly products: Float64Array;
}

/** The normal density at each point of the product of nodes, normalized over them. */
function priorOf({ dimensions, nodes }: DimensionProblem, correlations: Matrix): PriorGrid {
  const size = nodes.length ** dimensions;
  const lower = cholesky(correlations)!;
  const weights = new Float64Array(size);
  const products = new Float64Array(dimensions * dimensions);
  const point = new Float64Array(dimensions);
  let total = 0;
  const each = (visit: (cell: number) => void): void => {
    for (let cell = 0; cell < size; cell += 1) {
      for (let d = dimensions - 1, rest = cell; d >= 0; d -= 1) {
        point[d] = nodes[rest % nodes.length]!;
        rest = Math.trunc(rest / nodes.length);
      }
      visit(cell);
    }
  };
  const z = new Float64Array(dimensions);
  each((cell) => {
    let square = 0;
    for (let i = 0; i < dimensions; i += 1) {
      let value = point[i]!;
      for (let k = 0; k < i; k += 1) value -= at(lower, i, k) * z[k]!;
      z[i] = value / at(lower, i, i);
      square += z[i]! ** 2;
    }
    weights[cell] = Math.exp(-square / 2);
    total += weights[cell]!;
  });
  each((cell) => {
    const weight = weights[cell]! / total;
    weights[cell] = weight;
    for (let i = 0; i < dimensions; i += 1) {
      for (let j = 0; j < dimensions; j += 1) {
        const at = i * dimensions + j;
        products[at] = products[at]! + weight * point[i]! * point[j]!;
      }
    }
  });
  return { weights, products };
}

type Visit = (person: number, logLikelihood: number, products: Float64Array, means: Float64Array) => void;

/** Passes through everybody who met an item: their posterior moments, and expected counts where these are asked for. */
function walk(
  problem: DimensionProblem,
  table: ResponseTable,
  parameters: Float64Array,
  correlations: Matrix,
  counts: readonly Float64Array[] | undefined,
  visit: Visit,
): void {
  const { items, dimensions, nodes } = problem;
  const size = nodes.length;
  const { weights } = priorOf(problem, correlations);
  const logs = items.map(({ component }) => logProbabilities(component, parameters));
  const likelihoods = Array.from({ length: dimensions }, () => new Float64Array(size));
  const marginals = Array.from({ length: dimensions }, () => new Float64Array(size));
  const from = new Int32Array(dimensions);
  const to = new Int32Array(dimensions);
  const means = new Float64Array(dimensions);
  const products = new Float64Array(dimensions * dimensions);
  const index = new Int32Array(dimensions);
  for (let person = 0; person < table.persons; person += 1) {
    let met = 0;
    for (const list of likelihoods) list.fill(0);
    items.forEach(({ column, recode, dimension }, item) => {
      const category = table.cells[person * table.items.length + column]!;
      if (category === notMet) return;
      met += 1;
      const list = likelihoods[dimension]!;
      const offset = recode[category]! * size;
      const log = logs[item]!;
      for (let q = 0; q < size; q += 1) list[q] = list[q]! + log[offset + q]!;
    });
    if (met === 0) continue;
    let shift = 0;
    for (let d = 0; d < dimensions; d += 1) shift += toWindow(likelihoods[d]!, d, from, to);
    for (const list of marginals) list.fill(0);
    products.fill(0);
    const total = sumOver(0, 0, 1);
    const { length } = products;
    for (let cell = 0; cell < length; cell += 1) products[cell] = products[cell]! / total;
    for (let d = 0; d < dimensions; d += 1) {
      const list = marginals[d]!;
      let mean = 0;
      for (let q = from[d]!; q < to[d]!; q += 1) {
        list[q] = list[q]! / total;
        mean += list[q]! * nodes[q]!;
      }
      means[d] = mean;
    }
    if (counts) {
      items.forEach(({ column, recode, dimension }, item) => {
        const category = table.cells[person * table.items.length + column]!;
        if (category === notMet) return;
        const own = counts[item]!;
        const offset = recode[category]! * size;
        const list = marginals[dimension]!;
        for (let q = from[dimension]!; q < to[dimension]!; q += 1)
          own[offset + q] = own[offset + q]! + list[q]!;
      });
    }
    visit(person, Math.log(total) + shift, products, means);
  }

  /** Sums the posterior over all points whose first `depth` nodes are chosen, adding to marginals and products. */
  function sumOver(depth: number, cell: number, weight: number): number {
    const list = likelihoods[depth]!;
    const marginal = marginals[depth]!;
    let sum = 0;
    if (depth === dimensions - 1) {
      let first = 0;
      let second = 0;
      for (let q = from[depth]!; q < to[depth]!; q += 1) {
        const value = weight * list[q]! * weights[cell * size + q]!;
        marginal[q] = marginal[q]! + value;
        sum += value;
        first += value * nodes[q]!;
        second += value * nodes[q]! ** 2;
      }
      addProducts(depth, sum, first, second);
      return sum;
    }
    for (let q = from[depth]!; q < to[depth]!; q += 1) {
      index[depth] = q;
      const value = sumOver(depth + 1, cell * size + q, weight * list[q]!);
      marginal[q] = marginal[q]! + value;
      sum += value;
    }
    return sum;
  }

  /** Of a line of points along the last dimension: its sums, first and second moments. */
  function addProducts(last: number, sum: number, first: number, second: number): void {
    for (let i = 0; i < last; i += 1) {
      const own = nodes[index[i]!]!;
      for (let j = 0; j <= i; j += 1) add(i, j, sum * own * nodes[index[j]!]!);
      add(last, i, first * own);
    }
    add(last, last, second);
  }

  function add(i: number, j: number, value: number): void {
    products[i * dimensions + j] = products[i * dimensions + j]! + value;
    if (i !== j) products[j * dimensions + i] = products[j * dimensions + i]! + value;
  }
}

/** Turns logarithms to shares of the highest, and finds where they matter; the highest logarithm. */
function toWindow(list: Float64Array, d: number, from: Int32Array, to: Int32Array): number {
  let most = -Infinity;
  for (const value of list) most = Math.max(most, value);
  let [first, last] = [list.length, 0];
  for (let q = 0; q < list.length; q += 1) {
    list[q] = Math.exp(list[q]! - most);
    if (list[q]! <= negligible) continue;
    if (q < first) first = q;
    last = q + 1;
  }
  from[d] = first;
  to[d] = last;
  return most;
}

/** ln P by category and node. */
function logProbabilities(component: Component, parameters: Float64Array): Float64Array {
  const logs = new Float64Array(component.rows * component.nodes);
  component.set(parameters);
  for (let node = 0; node < component.nodes; node += 1) {
    component.at(node, 0);
    for (let k = 0; k < component.rows; k += 1) {
      logs[k * component.nodes + node] = Math.log(Math.max(component.probability[k]!, Number.MIN_VALUE));
    }
  }
  return logs;
}

function addScores(
  component: Component,
  counts: Float64Array,
  parameters: Float64Array,
  gradient: Float64Array,
): void {
  const size = component.parameters.length;
  component.set(parameters);
  for (let node = 0; node < component.nodes; node += 1) {
    component.at(node, 1);
    for (let k = 0; k < component.rows; k += 1) {
      const expected = counts[k * component.nodes + node]!;
      if (expected === 0) continue;
      for (let p = 0; p < size; p += 1) {
        const place = component.parameters[p]!;
        gradient[place] = gradient[place]! + expected * component.score[k * size + p]!;
      }
    }
  }
}
