import {
  type AssembledFunction,
  engineFor,
  f64x2,
  get,
  i32,
  moduleOf,
  movedBelow,
  repeat,
  set,
  shifted,
  types,
} from "../web-assembly.js";
import { partsOf, type RowSums, type RowSumsSize } from "./row-sums.js";

interface Exports {
  readonly sum: (picked: number, end: number, result: number, resultEnd: number) => void;
}

/** In WebAssembly, with two numbers an instruction. Undefined where the engine has none of it, or may not run it. */
export function assembledRowSums(size: RowSumsSize): RowSums | undefined {
  return engineFor((make, memory) => {
    const parts = partsOf(size, memory);
    const exports = make<Exports>(moduleOf([sum()]));
    const { picked, result } = parts;
    const [from, to] = [result.byteOffset, result.byteOffset + result.byteLength];
    return {
      ...parts,
      sum: (count) => {
        if (count === 0) result.fill(0);
        else exports.sum(picked.byteOffset, picked.byteOffset + 4 * count, from, to);
      },
    };
  });
}

/** Eight columns at a time. The table begins at address 0. */
function sum(): AssembledFunction {
  const [picked, end, result, resultEnd] = [0, 1, 2, 3];
  const [column, pick, row] = [4, 5, 6];
  const totals = [7, 8, 9, 10];
  const rows = repeat(
    [
      [get(pick), i32.load(0), shifted(3), get(column), i32.add, set(row)],
      totals.map((total, k) => [get(total), get(row), f64x2.load(16 * k), f64x2.add, set(total)]),
    ],
    movedBelow(pick, 4, end),
  );
  const columns = repeat(
    [
      totals.map((total) => [f64x2.zero, set(total)]),
      [get(picked), set(pick)],
      rows,
      totals.map((total, k) => [get(result), get(total), f64x2.store(16 * k)]),
      [get(column), i32.constant(64), i32.add, set(column)],
    ],
    movedBelow(result, 64, resultEnd),
  );
  return {
    name: "sum",
    parameters: Array.from({ length: 4 }, () => types.i32),
    results: [],
    locals: [
      [3, types.i32],
      [4, types.v128],
    ],
    body: columns,
  };
}
