import { forPairs, pairPlace } from "./item-pairs.js";

/** Two sets of items that hang together within more than between, beyond what one ability explains. */
export interface ResidualContrast {
  /**
   * Largest eigenvalue of the correlations of residuals, their mean taken off: how many items' worth of variance the
   * contrast explains.
   */
  readonly eigenvalue: number;
  /** What residuals without any contrast reach in one sample of a thousand (Johnstone, 2001). */
  readonly chance: number;
  /** Places of the items on either side, those with the first item first. */
  readonly sets: readonly [readonly number[], readonly number[]];
  /**
   * About how what the two sets measure correlates: mean correlation between them over the geometric mean of those
   * within; null where these are not positive.
   */
  readonly correlation: number | null;
}

/**
 * The strongest contrast among residuals (principal components of residuals; Linacre, 1998), split by the signs of
 * its first vector. Undefined for fewer than two items a side.
 *
 * @param q3 correlations of residuals by pair
 * @param raw correlations of the responses by pair
 * @param people how many met both items of a pair
 */
export function residualContrast(
  count: number,
  q3: Float64Array,
  raw: Float64Array,
  people: number,
): ResidualContrast | undefined {
  const known = q3.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return undefined;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const matrix = new Float64Array(count * count);
  for (let i = 0; i < count; i += 1) matrix[i * count + i] = 1;
  forPairs(count, (i, j, place) => {
    const value = Number.isNaN(q3[place]!) ? 0 : q3[place]! - mean;
    matrix[i * count + j] = value;
    matrix[j * count + i] = value;
  });
  const { eigenvalue, vector } = largest(matrix, count);
  const sets = setsOf(vector, raw);
  if (sets.some((set) => set.length < 2)) return undefined;
  return {
    eigenvalue,
    chance: largestByChance(count, people),
    sets,
    correlation: correlationBetween(sets, raw),
  };
}

/** An item changes sides where it correlates so many times more with what the other side measures. */
const clearly = 1.2;

/** The items on either side, those with the first item first. */
function setsOf(vector: Float64Array, raw: Float64Array): readonly [number[], number[]] {
  const count = vector.length;
  const places = [...vector.keys()];
  const correlation = (i: number, j: number): number =>
    raw[pairPlace(count, Math.min(i, j), Math.max(i, j))]!;
  let positive = places.map((i) => vector[i]! > 0);
  for (let round = 0; round < 5; round += 1) {
    const side = (which: boolean): number[] => places.filter((i) => positive[i] === which);
    const strength = (set: readonly number[]): number =>
      Math.sqrt(meanOf(set.flatMap((i) => set.filter((j) => j > i).map((j) => correlation(i, j)))));
    const strengths = { true: strength(side(true)), false: strength(side(false)) };
    const withSide = (i: number, which: boolean): number =>
      meanOf(
        side(which)
          .filter((j) => j !== i)
          .map((j) => correlation(i, j)),
      ) / strengths[`${which}`];
    const next = places.map((i) => {
      const own = positive[i]!;
      return withSide(i, !own) > clearly * Math.max(0, withSide(i, own)) ? !own : own;
    });
    if (next.every((which, i) => which === positive[i])) break;
    positive = next;
  }
  const side = (which: boolean): number[] => places.filter((i) => positive[i] === which);
  return [side(positive[0]!), side(!positive[0])];
}

/** The mean of what is known; NaN of nothing. */
function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The 99.9th percentile of the Tracy–Widom distribution of order 1. */
const rare = 3.27;

/** The largest eigenvalue of correlations of independent columns that chance seldom passes. */
function largestByChance(columns: number, rows: number): number {
  const [c, r] = [Math.sqrt(columns), Math.sqrt(rows)];
  return ((c + r) ** 2 + rare * (c + r) * Math.cbrt(1 / c + 1 / r)) / rows;
}

/**
 * The largest eigenvalue and its vector by the power method, on a matrix made positive by a multiple of the
 * identity.
 */
function largest(matrix: Float64Array, count: number): { eigenvalue: number; vector: Float64Array } {
  let shift = 0;
  for (let i = 0; i < count; i += 1) {
    let row = 0;
    for (let j = 0; j < count; j += 1) row += Math.abs(matrix[i * count + j]!);
    shift = Math.max(shift, row);
  }
  // Begins off any pattern that items may have.
  let vector = Float64Array.from({ length: count }, (_, i) => 1 + Math.sin(12.9898 * (i + 1)));
  let eigenvalue = 0;
  for (let cycle = 0; cycle < 2000; cycle += 1) {
    const next = vector.map((value, i) => {
      let sum = shift * value;
      for (let j = 0; j < count; j += 1) sum += matrix[i * count + j]! * vector[j]!;
      return sum;
    });
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / length);
    if (Math.abs(length - shift - eigenvalue) < 1e-12 * length) break;
    eigenvalue = length - shift;
  }
  return { eigenvalue, vector };
}

function correlationBetween(
  [first, second]: readonly [readonly number[], readonly number[]],
  raw: Float64Array,
): number | null {
  const inFirst = new Set(first);
  const sums = { first: 0, second: 0, between: 0 };
  const counts = { first: 0, second: 0, between: 0 };
  forPairs(first.length + second.length, (i, j, place) => {
    const value = raw[place]!;
    if (Number.isNaN(value)) return;
    const kind = inFirst.has(i) !== inFirst.has(j) ? "between" : inFirst.has(i) ? "first" : "second";
    sums[kind] += value;
    counts[kind] += 1;
  });
  const within = (sums.first / counts.first) * (sums.second / counts.second);
  return sums.first > 0 && sums.second > 0 && counts.between > 0
    ? sums.between / counts.between / Math.sqrt(within)
    : null;
}
