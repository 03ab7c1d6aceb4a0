import { clamp } from "../numeric/round.js";
import { forPairs, pairsOf } from "./item-pairs.js";

/** Weighted sums over those who have both columns of a pair; by pair, in the order of `forPairs`. */
export interface PairSums {
  readonly weight: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly firstSquared: Float64Array;
  readonly secondSquared: Float64Array;
  readonly product: Float64Array;
}

/**
 * Sums of all pairs of columns.
 *
 * @param cells person by person, column by column; NaN where there is nothing
 * @param weights by person; 0 for who takes no part
 */
export function pairSums(cells: Float64Array, width: number, weights: Float64Array): PairSums {
  const columns = Array.from({ length: width }, (_, c) => columnOf(cells, width, c, weights));
  const list = (): Float64Array => new Float64Array(pairsOf(width));
  const sums = {
    ...{ weight: list(), first: list(), second: list() },
    ...{ firstSquared: list(), secondSquared: list(), product: list() },
  };
  // Some people at a time, so that their columns stay at hand for all pairs.
  for (let from = 0; from < weights.length; from += atOnce) {
    const to = Math.min(weights.length, from + atOnce);
    forPairs(width, (i, j, place) => addPair(columns[i]!, columns[j]!, from, to, place, sums));
  }
  return sums;
}

const atOnce = 256;

/** A column with 0 where there is nothing, so that sums need no question. */
interface Column {
  readonly here: Float64Array;
  readonly value: Float64Array;
  readonly square: Float64Array;
  /** The same, weighted. */
  readonly weight: Float64Array;
  readonly weightedValue: Float64Array;
  readonly weightedSquare: Float64Array;
}

function columnOf(cells: Float64Array, width: number, column: number, weights: Float64Array): Column {
  const raw = weights.map((_, person) => cells[person * width + column]!);
  const here = raw.map((value) => (Number.isNaN(value) ? 0 : 1));
  const value = raw.map((own, person) => (here[person] === 0 ? 0 : own));
  const square = value.map((own) => own * own);
  const weighted = (list: Float64Array): Float64Array => list.map((own, person) => own * weights[person]!);
  return {
    ...{ here, value, square },
    ...{ weight: weighted(here), weightedValue: weighted(value), weightedSquare: weighted(square) },
  };
}

function addPair(a: Column, b: Column, from: number, to: number, place: number, into: PairSums): void {
  const [ownHere, ownValue, ownSquare] = [a.weight, a.weightedValue, a.weightedSquare];
  const [otherHere, otherValue, otherSquare] = [b.here, b.value, b.square];
  let weight = 0;
  let first = 0;
  let second = 0;
  let firstSquared = 0;
  let secondSquared = 0;
  let product = 0;
  for (let person = from; person < to; person += 1) {
    const here = otherHere[person]!;
    const value = otherValue[person]!;
    const own = ownHere[person]!;
    const weighted = ownValue[person]!;
    weight += own * here;
    first += weighted * here;
    second += own * value;
    firstSquared += ownSquare[person]! * here;
    secondSquared += own * otherSquare[person]!;
    product += weighted * value;
  }
  into.weight[place] = into.weight[place]! + weight;
  into.first[place] = into.first[place]! + first;
  into.second[place] = into.second[place]! + second;
  into.firstSquared[place] = into.firstSquared[place]! + firstSquared;
  into.secondSquared[place] = into.secondSquared[place]! + secondSquared;
  into.product[place] = into.product[place]! + product;
}

/** Product-moment correlations by pair; NaN where nothing varies. */
export function correlationsOf(sums: PairSums): Float64Array {
  return sums.weight.map((n, place) => {
    const [x, y] = [sums.first[place]!, sums.second[place]!];
    const a = n * sums.firstSquared[place]! - x * x;
    const b = n * sums.secondSquared[place]! - y * y;
    if (!(a > 0 && b > 0)) return Number.NaN;
    // Rounding must not carry copies past 1.
    return clamp((n * sums.product[place]! - x * y) / Math.sqrt(a * b), -1, 1);
  });
}
