import { pairPlace } from "./item-pairs.js";

/** Which items are in the second set, 1, or in the first, 0. */
type Sides = Uint8Array;

/** A split of items, how strongly each goes with what its set measures, and what the split leaves unexplained. */
interface Split {
  readonly sides: Sides;
  readonly rest: number;
}

/** So many places of the order are tried as the border between the sets. */
const borders = 24;
const rounds = 20;

/**
 * Two sets of items, of whatever sizes, by which correlations are best explained (least squares) as r = λᵢλⱼ within a
 * set and ρλᵢλⱼ between them. Items begin on the sides of borders along an order, and change sides as long as that
 * explains more.
 *
 * @param order values of the items, by which those of one set tend to lie together
 * @param raw correlations of the responses by pair; NaN where unknown
 * @returns places of the items, the set with the first item first
 */
export function itemSets(order: Float64Array, raw: Float64Array): readonly [number[], number[]] {
  const count = order.length;
  const sorted = [...order.keys()].sort((a, b) => order[a]! - order[b]!);
  const positive = sorted.findIndex((item) => order[item]! > 0);
  const step = Math.max(1, (count - 4) / borders);
  const starts = new Set([Math.min(count - 2, Math.max(2, positive))]);
  for (let border = 2; border <= count - 2; border += step) starts.add(Math.round(border));
  const correlation = squareOf(count, raw);
  let best: Split | undefined;
  for (const border of starts) {
    const sides = new Uint8Array(count);
    for (const item of sorted.slice(border)) sides[item] = 1;
    const found = settled(sides, correlation);
    if (!best || found.rest < best.rest) best = found;
  }
  const { sides } = best!;
  const side = (which: number): number[] => [...sides.keys()].filter((item) => sides[item] === which);
  return [side(sides[0]!), side(1 - sides[0]!)];
}

/** As a square matrix; NaN on its diagonal. */
function squareOf(count: number, raw: Float64Array): Float64Array {
  return Float64Array.from({ length: count * count }, (_, cell) => {
    const [i, j] = [Math.trunc(cell / count), cell % count];
    return i === j ? Number.NaN : raw[pairPlace(count, Math.min(i, j), Math.max(i, j))]!;
  });
}

/** Loadings and sides by turns, until no item changes sides. */
function settled(sides: Sides, correlation: Float64Array): Split {
  const count = sides.length;
  const loadings = new Float64Array(count).fill(0.5);
  let between = 0.5;
  for (let round = 0; round < rounds; round += 1) {
    let changed = round < 3;
    for (let item = 0; item < count; item += 1) {
      const [zero, one] = [0, 1].map((side) => onSide(item, side, sides, loadings, between, correlation));
      const sizes = sides.reduce((sum, side) => sum + side, 0);
      const own = sides[item]!;
      const left = own === 1 ? sizes - 1 : count - sizes - 1;
      const other =
        round > 1 && left >= 2 && (own === 1 ? zero! : one!).explained > (own === 1 ? one! : zero!).explained;
      if (other) {
        sides[item] = 1 - own;
        changed = true;
      }
      loadings[item] = (sides[item] === 1 ? one! : zero!).loading;
    }
    between = correlationOfSets(sides, loadings, correlation);
    if (!changed) break;
  }
  return { sides, rest: unexplained(sides, loadings, between, correlation) };
}

/** An item's loading where it were on a side, and how much of its correlations that would explain. */
function onSide(
  item: number,
  side: number,
  sides: Sides,
  loadings: Float64Array,
  between: number,
  correlation: Float64Array,
): { readonly loading: number; readonly explained: number } {
  const count = sides.length;
  let [product, square] = [0, 0];
  for (let other = 0; other < count; other += 1) {
    const r = correlation[item * count + other]!;
    if (Number.isNaN(r)) continue;
    const weight = loadings[other]! * (sides[other] === side ? 1 : between);
    product += r * weight;
    square += weight * weight;
  }
  return square > 0
    ? { loading: product / square, explained: (product * product) / square }
    : { loading: 0, explained: 0 };
}

/** By least squares, given the loadings; held to what a correlation may be. */
function correlationOfSets(sides: Sides, loadings: Float64Array, correlation: Float64Array): number {
  const count = sides.length;
  let [product, square] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const r = correlation[i * count + j]!;
      if (sides[i] === sides[j] || Number.isNaN(r)) continue;
      const both = loadings[i]! * loadings[j]!;
      product += r * both;
      square += both * both;
    }
  }
  return square > 0 ? Math.min(1, Math.max(-1, product / square)) : 0;
}

function unexplained(
  sides: Sides,
  loadings: Float64Array,
  between: number,
  correlation: Float64Array,
): number {
  const count = sides.length;
  let rest = 0;
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const r = correlation[i * count + j]!;
      if (Number.isNaN(r)) continue;
      rest += (r - loadings[i]! * loadings[j]! * (sides[i] === sides[j] ? 1 : between)) ** 2;
    }
  }
  return rest;
}
