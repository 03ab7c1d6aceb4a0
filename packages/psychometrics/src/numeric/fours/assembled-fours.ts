import {
  type AssembledFunction,
  type Code,
  engineFor,
  f64Add,
  f64x2,
  get,
  i32,
  moduleOf,
  moved,
  movedBelow,
  repeat,
  set,
  setAndKeep,
  shifted,
  types,
} from "../web-assembly.js";
import { type Fours, type FoursSize, lengthOf, partsOf } from "./fours.js";

/**
 * In WebAssembly, with two numbers an instruction and no check of bounds at each number read: four to five times as
 * fast as script. Undefined where the engine has none of it, or may not run it.
 */
export function assembledFours(size: FoursSize): Fours | undefined {
  return engineFor((make, memory) => {
    const parts = partsOf(size, memory);
    const exports = make<Exports>(moduleOf([half(), addUp()]));
    const { vectors, rows, weights, named, sums } = parts;
    const bytes = 8 * lengthOf(size.fours);
    const [vectorsAt, namedAt, sumsAt] = [vectors.byteOffset, named.byteOffset, sums.byteOffset];
    const [rowsAt, weightsAt] = [rows.byteOffset, weights.byteOffset];
    return {
      ...parts,
      half: (vector, count) => {
        if (count === 0) return 0;
        const from = namedAt + 4 * vector * size.fours;
        return exports.half(vectorsAt + vector * bytes, from, from + 4 * count);
      },
      addUp: (vector, count, firstWeight, used) => {
        if (count === 0 || used === 0) return;
        const from = weightsAt + 8 * firstWeight;
        exports.addUp(vectorsAt + vector * bytes, sumsAt, sumsAt + 8 * count, rowsAt, from, from + 8 * used);
      },
    };
  });
}

interface Exports {
  readonly half: (vector: number, named: number, end: number) => number;
  readonly addUp: (
    vector: number,
    sums: number,
    end: number,
    rows: number,
    weights: number,
    weightsEnd: number,
  ) => void;
}

function half(): AssembledFunction {
  // Parameters, then locals: addresses, and pairs of numbers.
  const [vector, named, end] = [0, 1, 2];
  const [row, column, rowBlocks, block, entries, four] = [3, 4, 5, 6, 7, 8];
  const [total, firstTwo, lastTwo] = [9, 10, 11];
  const products = [12, 13, 14, 15];
  const entriesOf = (four: number): Code => [get(four), i32.load(0), shifted(5), get(vector), i32.add];
  /** A row of the block times the column's four entries. */
  const addProduct = (into: number, k: number): Code => [
    get(into),
    [get(block), f64x2.load(32 * k), get(firstTwo), f64x2.multiply],
    [get(block), f64x2.load(32 * k + 16), get(lastTwo), f64x2.multiply],
    [f64x2.add, f64x2.add, set(into)],
  ];
  const addToTotal = (from: number, k: number): Code => [
    [get(total), get(from), get(entries), f64x2.loadTwice(8 * k)],
    [f64x2.multiply, f64x2.add, set(total)],
  ];
  const columns = repeat(
    [
      [get(column), i32.load(0), setAndKeep(four), shifted(7), get(rowBlocks), i32.add, set(block)],
      [get(four), shifted(5), get(vector), i32.add, setAndKeep(entries), f64x2.load(0), set(firstTwo)],
      [get(entries), f64x2.load(16), set(lastTwo)],
      products.map(addProduct),
    ],
    // Up to the row itself.
    [get(column), moved(column, 4), set(column), get(row), i32.isBelow],
  );
  const rows = repeat(
    [
      products.map((pair) => [f64x2.zero, set(pair)]),
      // Before row r lie 128·r(r + 1)/2 bytes.
      [get(row), i32.load(0), get(row), i32.load(0), i32.constant(1), i32.add, i32.multiply],
      [shifted(6), set(rowBlocks), get(named), set(column)],
      columns,
      [entriesOf(row), set(entries)],
      products.map(addToTotal),
    ],
    movedBelow(row, 4, end),
  );
  return {
    name: "half",
    parameters: [types.i32, types.i32, types.i32],
    results: [types.f64],
    locals: [
      [6, types.i32],
      [7, types.v128],
    ],
    body: [get(named), set(row), rows, get(total), f64x2.lane(0), get(total), f64x2.lane(1), f64Add],
  };
}

function addUp(): AssembledFunction {
  const [vector, sum, end, rows, weights, weightsEnd] = [0, 1, 2, 3, 4, 5];
  const [row, weight] = [6, 7];
  const [twice, firstTwo, lastTwo] = [8, 9, 10];
  const addTwo = (into: number, offset: number): Code => [
    [get(into), get(twice), get(row), f64x2.load(offset), f64x2.multiply],
    [f64x2.add, set(into)],
  ];
  const nodes = repeat(
    [
      [get(weight), f64x2.loadTwice(0), set(twice)],
      [addTwo(firstTwo, 0), addTwo(lastTwo, 16)],
      [moved(row, 32), set(row)],
    ],
    movedBelow(weight, 8, weightsEnd),
  );
  const write = (from: number, offset: number): Code => [
    [get(sum), i32.load(4), shifted(3), get(vector), i32.add],
    [get(from), f64x2.store(offset)],
  ];
  const sums = repeat(
    [
      [get(sum), i32.load(0), shifted(5), get(rows), i32.add, set(row)],
      [get(weights), set(weight), f64x2.zero, set(firstTwo), f64x2.zero, set(lastTwo)],
      nodes,
      [write(firstTwo, 0), write(lastTwo, 16)],
    ],
    movedBelow(sum, 8, end),
  );
  return {
    name: "addUp",
    parameters: Array.from({ length: 6 }, () => types.i32),
    results: [],
    locals: [
      [2, types.i32],
      [3, types.v128],
    ],
    body: sums,
  };
}
