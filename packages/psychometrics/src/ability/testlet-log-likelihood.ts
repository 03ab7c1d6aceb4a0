import type { ItemBank } from "./item-bank.js";
import { type LogLikelihood, logProbabilities } from "./log-probabilities.js";
import type { MetColumn, MetResponses } from "./met-responses.js";

/** The items of one testlet, with ln P by item × category × (factor node × θ node). */
interface Testlet {
  readonly columns: readonly MetColumn[];
  readonly tables: readonly Float64Array[];
}

/**
 * The part of the log-likelihood that testlets make: given θ they are independent of each other, so each is
 * integrated over its own factor alone, two dimensions at a time however many testlets there are (Gibbons &
 * Hedeker, 1992). Undefined where no item met belongs to a testlet.
 */
export function testletLogLikelihood(bank: ItemBank, met: MetResponses): LogLikelihood | undefined {
  const testlets = testletsOf(bank, met);
  if (testlets.length === 0) return undefined;
  const { nodes, weights } = bank.factor;
  const size = bank.prior.nodes.length;
  const logWeights = weights.map(Math.log);
  const grid = new Float64Array(nodes.length * size);
  const { cells, width } = met;
  return (person, into) => {
    let count = 0;
    for (const { columns, tables } of testlets) {
      let here = 0;
      for (let u = 0; u < nodes.length; u += 1) grid.fill(logWeights[u]!, u * size, (u + 1) * size);
      for (let c = 0; c < columns.length; c += 1) {
        const { category, column } = columns[c]!;
        const response = category[cells[person * width + column]!]!;
        if (response === 0) continue;
        here += 1;
        addRow(grid, tables[c]!, (response - 1) * grid.length);
      }
      if (here > 0) addIntegral(grid, nodes.length, into);
      count += here;
    }
    return count;
  };
}

function testletsOf(bank: ItemBank, met: MetResponses): Testlet[] {
  const { nodes } = bank.factor;
  const size = bank.prior.nodes.length;
  const testlets: Testlet[] = [];
  for (let t = 0; t < bank.testlets; t += 1) {
    const columns = met.columns.filter(({ item }) => item.testlet === t);
    if (columns.length === 0) continue;
    const tables = columns.map(({ item: { curve } }) => {
      const table = new Float64Array(curve.categories * nodes.length * size);
      nodes.forEach((factor, u) => {
        logProbabilities(curve, bank.prior.nodes, factor, table, u * size, nodes.length * size);
      });
      return table;
    });
    testlets.push({ columns, tables });
  }
  return testlets;
}

function addRow(grid: Float64Array, table: Float64Array, row: number): void {
  for (let g = 0; g < grid.length; g += 1) grid[g] = grid[g]! + table[row + g]!;
}

/** Adds ln Σ_u exp(grid) to each θ node. */
function addIntegral(grid: Float64Array, factors: number, into: Float64Array): void {
  const size = into.length;
  for (let q = 0; q < size; q += 1) {
    let largest = -Infinity;
    for (let u = 0; u < factors; u += 1) largest = Math.max(largest, grid[u * size + q]!);
    let sum = 0;
    for (let u = 0; u < factors; u += 1) sum += Math.exp(grid[u * size + q]! - largest);
    into[q] = into[q]! + largest + Math.log(sum);
  }
}
