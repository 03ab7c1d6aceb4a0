import { partsOf, type RowSums, type RowSumsSize } from "./row-sums.js";

/** In plain script, in the very order in which `assembledRowSums` adds, so that both give the same bits. */
export function scriptedRowSums(size: RowSumsSize): RowSums {
  const parts = partsOf(size, (bytes) => new ArrayBuffer(bytes));
  const { table, picked, result } = parts;
  return {
    ...parts,
    sum: (count) => {
      result.fill(0);
      for (let at = 0; at < count; at += 1) {
        const row = picked[at]!;
        for (let q = 0; q < result.length; q += 1) result[q] = result[q]! + table[row + q]!;
      }
    },
  };
}
