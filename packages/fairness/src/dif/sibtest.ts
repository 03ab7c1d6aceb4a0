import { type ChiSquareTest, chiSquareTest } from "./mantel-haenszel.js";

/** People who met an item and all items they are matched on; the lists run in parallel. */
export interface SibtestPeople {
  /** What the response to the item studied is worth. */
  readonly worth: ArrayLike<number>;
  readonly focal: ArrayLike<number>;
  /** The sum over the items matched on, without the one studied: whole numbers from 0. */
  readonly score: ArrayLike<number>;
}

/** The score people are matched on. */
export interface SibtestScore {
  /** The highest there can be. */
  readonly most: number;
  /** Its alpha in the reference and in the focal group. */
  readonly reliability: readonly [reference: number, focal: number];
}

/** What SIBTEST says of an item. */
export interface Sibtest {
  /**
   * Expected score of the reference group less that of the focal group at equal true score: above 0 the item favors
   * the reference group.
   */
  readonly beta: number;
  readonly standardError: number;
  readonly test: ChiSquareTest;
  readonly crossing: CrossingSibtest;
}

/** What crossing SIBTEST says of it. */
export interface CrossingSibtest {
  /** The same with the sign turned below the crossing, so that nothing cancels; never below 0. */
  readonly beta: number;
  /** The last matching score below the crossing; null where there is none among the scores used. */
  readonly at: number | null;
  /** Who does better below it; null where there is none. */
  readonly favoredBelow: "reference" | "focal" | null;
  readonly test: ChiSquareTest;
}

/** Fewer people of either group at a score say too little about its mean (and none about its spread). */
const fewest = 5;

/**
 * SIBTEST (Shealy & Stout 1993) with its regression correction, for ordered categories as Chang, Mazzeo & Roussos
 * (1996), and crossing SIBTEST (Li & Stout 1996) with Chalmers's (2018) chi-square of the two parts, one degree of
 * freedom each. The crossing is where a line through the differences, weighted by people, passes 0, rounded to a
 * score. Undefined where no score has enough people of both groups.
 */
export function sibtest(people: SibtestPeople, scores: SibtestScore): Sibtest | undefined {
  const strata = sibtestStrata(people, scores);
  if (strata.length === 0) return undefined;
  const { beta, variance } = partOf(strata, strata);
  const zero = zeroOf(strata);
  return {
    beta,
    standardError: Math.sqrt(variance),
    test: chiSquareTest(beta ** 2 / variance, 1),
    crossing: crossingAt(strata, strata.filter(({ k }) => k <= zero).length),
  };
}

/** People of one matching score. */
export interface SibtestStratum {
  readonly k: number;
  readonly n: number;
  /** Expected score of the reference group less that of the focal group, at their common true score. */
  readonly difference: number;
  readonly variance: number;
}

/**
 * The scores that both groups have enough people of; the lowest and highest possible have no true score on both
 * sides.
 */
export function sibtestStrata(people: SibtestPeople, { most, reliability }: SibtestScore): SibtestStratum[] {
  const groups = [cellsOf(people, 0, most), cellsOf(people, 1, most)] as const;
  const truth = groups.map(({ mean }, side) =>
    Float64Array.from({ length: most + 1 }, (_, k) => mean + reliability[side]! * (k - mean)),
  );
  const strata: SibtestStratum[] = [];
  for (let k = 1; k < most; k += 1) {
    if (groups.some(({ n, variance }) => n[k]! < fewest || !(variance[k]! > 0))) continue;
    const common = (truth[0]![k]! + truth[1]![k]!) / 2;
    const [reference, focal] = groups.map(({ means }, side) => {
      const scale = truth[side]!;
      const slope = (means[k + 1]! - means[k - 1]!) / (scale[k + 1]! - scale[k - 1]!);
      return means[k]! + slope * (common - scale[k]!);
    }) as [number, number];
    const variance = groups.reduce((sum, { n, variance: of }) => sum + of[k]! / n[k]!, 0);
    const stratum = { k, n: groups[0].n[k]! + groups[1].n[k]!, difference: reference - focal, variance };
    if (Number.isFinite(stratum.difference)) strata.push(stratum);
  }
  return strata;
}

/** Crossing SIBTEST with the sign turned over the first `below` strata. */
export function crossingAt(strata: readonly SibtestStratum[], below: number): CrossingSibtest {
  if (below === 0 || below === strata.length) {
    const { beta, variance } = partOf(strata, strata);
    return {
      beta: Math.abs(beta),
      at: null,
      favoredBelow: null,
      test: chiSquareTest(beta ** 2 / variance, 1),
    };
  }
  const low = partOf(strata, strata.slice(0, below));
  const high = partOf(strata, strata.slice(below));
  const chi2 = low.beta ** 2 / low.variance + high.beta ** 2 / high.variance;
  return {
    beta: Math.abs(high.beta - low.beta),
    at: strata[below - 1]!.k,
    favoredBelow: low.beta > high.beta ? "reference" : "focal",
    test: chiSquareTest(chi2, 2),
  };
}

/** What some strata add to the difference over all. */
function partOf(strata: readonly SibtestStratum[], some: readonly SibtestStratum[]) {
  const all = strata.reduce((sum, { n }) => sum + n, 0);
  return {
    beta: some.reduce((sum, { n, difference }) => sum + (n / all) * difference, 0),
    variance: some.reduce((sum, { n, variance }) => sum + (n / all) ** 2 * variance, 0),
  };
}

/**
 * Where the line through the differences, weighted by people, passes 0, as the nearest score; NaN where it is level.
 */
function zeroOf(strata: readonly SibtestStratum[]): number {
  const total = strata.reduce((sum, { n }) => sum + n, 0);
  const centerX = strata.reduce((sum, { n, k }) => sum + (n / total) * k, 0);
  const centerY = strata.reduce((sum, { n, difference }) => sum + (n / total) * difference, 0);
  const products = strata.reduce((sum, { n, k, difference }) => sum + n * (k - centerX) * difference, 0);
  const squares = strata.reduce((sum, { n, k }) => sum + n * (k - centerX) ** 2, 0);
  return Math.round(centerX - (centerY * squares) / products);
}

interface Cells {
  /**
   * By score: people, and mean and variance of what the item is worth to them; NaN where nobody, or one person, has
   * it.
   */
  readonly n: Float64Array;
  readonly means: Float64Array;
  readonly variance: Float64Array;
  /** The group's mean score. */
  readonly mean: number;
}

function cellsOf({ worth, focal, score }: SibtestPeople, side: 0 | 1, most: number): Cells {
  const n = new Float64Array(most + 1);
  const sums = new Float64Array(most + 1);
  const squares = new Float64Array(most + 1);
  let total = 0;
  let people = 0;
  for (let person = 0; person < worth.length; person += 1) {
    if (focal[person] !== side) continue;
    const k = score[person]!;
    n[k] = n[k]! + 1;
    sums[k] = sums[k]! + worth[person]!;
    squares[k] = squares[k]! + worth[person]! ** 2;
    total += k;
    people += 1;
  }
  const means = sums.map((sum, k) => sum / n[k]!);
  const variance = squares.map((square, k) =>
    n[k]! > 1 ? (square - n[k]! * means[k]! ** 2) / (n[k]! - 1) : NaN,
  );
  return { n, means, variance, mean: total / people };
}
