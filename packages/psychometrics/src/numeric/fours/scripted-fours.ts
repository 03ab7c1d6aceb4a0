import { blocksBelow, type Fours, type FoursSize, lengthOf, partsOf } from "./fours.js";

/** In plain script, in the very order in which `assembledFours` adds, so that both give the same bits. */
export function scriptedFours(size: FoursSize): Fours {
  const parts = partsOf(size, (bytes) => new ArrayBuffer(bytes));
  const { blocks, vectors, named, rows, weights, sums } = parts;
  const length = lengthOf(size.fours);
  const products = new Float64Array(8);
  const half = (vector: number, count: number): number => {
    const start = vector * length;
    const first = vector * size.fours;
    let even = 0;
    let odd = 0;
    for (let row = 0; row < count; row += 1) {
      const four = named[first + row]!;
      products.fill(0);
      for (let column = 0; column <= row; column += 1) {
        const other = named[first + column]!;
        addProducts(products, blocks, 16 * (blocksBelow(four) + other), vectors, start + 4 * other);
      }
      for (let k = 0; k < 4; k += 1) {
        const entry = vectors[start + 4 * four + k]!;
        even += products[2 * k]! * entry;
        odd += products[2 * k + 1]! * entry;
      }
    }
    return even + odd;
  };
  const addUp = (vector: number, count: number, firstWeight: number, used: number): void => {
    for (let sum = 0; sum < count; sum += 1) {
      const first = 4 * sums[2 * sum]!;
      const place = vector * length + sums[2 * sum + 1]!;
      for (let k = 0; k < 4; k += 1) {
        let total = 0;
        for (let q = 0; q < used; q += 1) total += weights[firstWeight + q]! * rows[first + 4 * q + k]!;
        vectors[place + k] = total;
      }
    }
  };
  return { ...parts, half, addUp };
}

/** A block times four entries: of each of its rows the sum over even columns and that over odd ones. */
function addProducts(
  into: Float64Array,
  blocks: Float64Array,
  block: number,
  entries: Float64Array,
  first: number,
): void {
  for (let k = 0; k < 4; k += 1) {
    const at = block + 4 * k;
    into[2 * k]! += blocks[at]! * entries[first]! + blocks[at + 2]! * entries[first + 2]!;
    into[2 * k + 1]! += blocks[at + 1]! * entries[first + 1]! + blocks[at + 3]! * entries[first + 3]!;
  }
}
