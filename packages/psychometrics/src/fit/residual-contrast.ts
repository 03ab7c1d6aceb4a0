import { forPairs } from "./item-pairs.js";
import { itemSets } from "./item-sets.js";

/** Two sets of items that hang together within more than between, beyond what one ability explains. */
export interface ResidualContrast {
  /**
   * Largest eigenvalue of the correlations of residuals, their mean taken off: how many items' worth of variance the
   * contrast explains.
   */
  readonly eigenvalue: number;
  /**
   * What residuals without any contrast pass in less than one sample of forty; with missing responses, testlets or
   * copies what independent columns pass in one of a thousand (Johnstone, 2001).
   */
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
 * The strongest contrast among residuals (principal components of residuals; Linacre, 1998), and the two sets of
 * items that it points to. Undefined for fewer than two items a side.
 *
 * @param q3 correlations of residuals by pair
 * @param raw correlations of the responses by pair
 * @param people how many met both items of a pair
 * @param kind `plain` where everybody met every item, and there are no testlets or copies; else `bent`
 */
export function residualContrast(
  count: number,
  q3: Float64Array,
  raw: Float64Array,
  people: number,
  kind: keyof typeof percentiles,
): ResidualContrast | undefined {
  const known = q3.filter((value) => !Number.isNaN(value));
  if (known.length === 0 || count < 4) return undefined;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const matrix = new Float64Array(count * count);
  for (let i = 0; i < count; i += 1) matrix[i * count + i] = 1;
  forPairs(count, (i, j, place) => {
    const value = Number.isNaN(q3[place]!) ? 0 : q3[place]! - mean;
    matrix[i * count + j] = value;
    matrix[j * count + i] = value;
  });
  const { eigenvalue, vector } = largest(matrix, count);
  const sets = itemSets(vector, raw);
  if (sets.some((set) => set.length < 2)) return undefined;
  return {
    eigenvalue,
    chance: largestByChance(count, people, percentiles[kind]),
    sets,
    correlation: correlationBetween(sets, raw),
  };
}

/**
 * Percentiles of the Tracy–Widom distribution of order 1: the 97.5th, and the 99.9th. Where everybody met everything
 * residuals of a fitted model vary less than the independent columns they are for. Missing pairs, testlets and copies
 * add contrasts of their own, so that more is asked there.
 */
const percentiles = { plain: 1.4538, bent: 3.27 } as const;

/** The largest eigenvalue of correlations of independent columns that chance seldom passes. */
function largestByChance(columns: number, rows: number, percentile: number): number {
  const [c, r] = [Math.sqrt(columns), Math.sqrt(rows)];
  return ((c + r) ** 2 + percentile * (c + r) * Math.cbrt(1 / c + 1 / r)) / rows;
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
