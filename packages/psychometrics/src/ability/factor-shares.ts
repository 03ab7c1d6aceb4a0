import { categoryProbabilities } from "../irt/curve.js";
import type { Quadrature } from "../irt/quadrature.js";
import type { ItemBank } from "./item-bank.js";
import { categoryMet, type MetColumn, type MetResponses } from "./met-responses.js";

/**
 * By testlet: the distribution of its factor at each ability node, given a person's responses there;
 * undefined where they met none of it.
 */
export function factorSharesOf(
  bank: ItemBank,
  met: MetResponses,
): (person: number) => readonly (Float64Array | undefined)[] {
  const { nodes, weights } = bank.factor;
  const size = bank.prior.nodes.length;
  const grid = { ability: bank.prior, factors: bank.factor };
  const tables = new Map(
    met.columns
      .filter(({ item }) => item.testlet >= 0)
      .map((column) => [column, logProbabilitiesOf(column, grid)] as const),
  );
  if (tables.size === 0) return () => [];
  const room = Array.from({ length: bank.testlets }, () => new Float64Array(size * nodes.length));
  return (person) => {
    const meets = room.map(() => false);
    for (const own of room)
      for (let m = 0; m < own.length; m += 1) own[m] = Math.log(weights[m % nodes.length]!);
    for (const [column, table] of tables) {
      const category = categoryMet(met, person, column);
      if (category < 0) continue;
      const own = room[column.item.testlet]!;
      meets[column.item.testlet] = true;
      for (let m = 0; m < own.length; m += 1) own[m] = own[m]! + table[category * own.length + m]!;
    }
    return room.map((own, testlet) => {
      if (!meets[testlet]) return undefined;
      for (let q = 0; q < size; q += 1) normalize(own, q * nodes.length, nodes.length);
      return own;
    });
  };
}

function logProbabilitiesOf(
  { item: { curve } }: MetColumn,
  grid: { readonly ability: Quadrature; readonly factors: Quadrature },
): Float64Array {
  const factors = grid.factors.nodes.length;
  const cells = grid.ability.nodes.length * factors;
  const table = new Float64Array(curve.categories * cells);
  const room = new Float64Array(curve.categories);
  for (let m = 0; m < cells; m += 1) {
    categoryProbabilities(
      curve,
      grid.ability.nodes[Math.trunc(m / factors)]!,
      grid.factors.nodes[m % factors]!,
      room,
      0,
    );
    for (let k = 0; k < curve.categories; k += 1) table[k * cells + m] = Math.log(Math.max(room[k]!, 1e-300));
  }
  return table;
}

function normalize(values: Float64Array, from: number, count: number): void {
  let largest = -Infinity;
  for (let i = from; i < from + count; i += 1) largest = Math.max(largest, values[i]!);
  let sum = 0;
  for (let i = from; i < from + count; i += 1) {
    values[i] = Math.exp(values[i]! - largest);
    sum += values[i]!;
  }
  for (let i = from; i < from + count; i += 1) values[i] = values[i]! / sum;
}
