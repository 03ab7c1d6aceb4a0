import { leastProbability } from "./component.js";
import type { Problem } from "./problem.js";

/** Room for the posterior distribution of one person at a time. */
export interface Posterior {
  /** By ability node; adds up to 1. */
  readonly ability: Float64Array;
  /** The first node, and the one after the last, whose share is not lost in rounding: sums need run over these only. */
  readonly window: Int32Array;
  /**
   * By testlet, ability node and factor node: the distribution of the factor given ability, for the testlets
   * that the pattern meets.
   */
  readonly conditional: Float64Array;
}

/** Room for {@link posteriorOf}. */
export function posteriorRoom({ grid, testlets }: Problem): Posterior {
  const abilities = grid.ability.nodes.length;
  return {
    ability: new Float64Array(abilities),
    window: new Int32Array(2),
    conditional: new Float64Array(testlets * abilities * grid.factors.nodes.length),
  };
}

/** Writes the logarithm of each row's probability at each node to `table`. */
export function tabulate(problem: Problem, parameters: Float64Array, table: Float64Array): void {
  const { components, layout } = problem;
  components.forEach((component, place) => {
    component.set(parameters);
    const first = layout.firstRow[place]!;
    for (let node = 0; node < component.nodes; node += 1) {
      component.at(node, 0);
      for (let k = 0; k < component.rows; k += 1) {
        const probability = component.probability[k]!;
        // A negative probability (disordered thresholds in a trial step) becomes NaN, and the step is turned down.
        table[layout.offset[first + k]! + node] =
          probability >= 0 ? Math.log(Math.max(probability, leastProbability)) : Number.NaN;
      }
    }
  });
}

/**
 * The posterior of one pattern, exact on the grid, and the logarithm of its marginal probability. With
 * testlets the factors are summed out one at a time for each ability (Gibbons & Hedeker, 1992): two
 * dimensions whatever the number of testlets. Allocates nothing.
 */
export function posteriorOf(
  { patterns, layout, grid }: Problem,
  table: Float64Array,
  pattern: number,
  { ability, conditional, window }: Posterior,
): number {
  const count = ability.length;
  const end = patterns.starts[pattern + 1]!;
  let entry = patterns.starts[pattern]!;
  ability.fill(0);
  for (; entry < end; entry += 1) {
    const row = patterns.entries[entry]!;
    if (layout.testlet[row]! >= 0) break;
    const offset = layout.offset[row]!;
    for (let q = 0; q < count; q += 1) ability[q] = ability[q]! + table[offset + q]!;
  }
  const factors = grid.factors.nodes.length;
  while (entry < end) {
    const testlet = layout.testlet[patterns.entries[entry]!]!;
    const from = testlet * count * factors;
    startFactors(grid.factors.weights, conditional, from, count);
    for (; entry < end; entry += 1) {
      const row = patterns.entries[entry]!;
      if (layout.testlet[row]! !== testlet) break;
      const offset = layout.offset[row]!;
      for (let m = 0; m < count * factors; m += 1) {
        conditional[from + m] = conditional[from + m]! + table[offset + m]!;
      }
    }
    for (let q = 0; q < count; q += 1) {
      ability[q] = ability[q]! + normalize(conditional, from + q * factors, factors);
    }
  }
  const logMarginal = normalize(ability, 0, count);
  let first = 0;
  let last = count;
  while (first < last && ability[first]! < lost) first += 1;
  while (last > first && ability[last - 1]! < lost) last -= 1;
  window[0] = first;
  window[1] = last;
  return logMarginal;
}

/** A share that changes no sum of shares: below the spacing of doubles at the largest of them. */
const lost = 1e-18;

function startFactors(weights: Float64Array, into: Float64Array, from: number, count: number): void {
  const factors = weights.length;
  for (let r = 0; r < factors; r += 1) {
    const log = Math.log(weights[r]!);
    for (let q = 0; q < count; q += 1) into[from + q * factors + r] = log;
  }
}

/** Turns logarithms into shares of their sum, and returns the logarithm of that sum. */
function normalize(values: Float64Array, from: number, count: number): number {
  let largest = -Infinity;
  for (let i = from; i < from + count; i += 1) if (values[i]! > largest) largest = values[i]!;
  let sum = 0;
  for (let i = from; i < from + count; i += 1) {
    const value = Math.exp(values[i]! - largest);
    values[i] = value;
    sum += value;
  }
  for (let i = from; i < from + count; i += 1) values[i] = values[i]! / sum;
  return largest + Math.log(sum);
}
