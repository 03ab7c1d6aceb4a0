import { chiSquareTail } from "../numeric/chi-square.js";
import type { FitSample } from "./fit-sample.js";
import { forPairs, pairsOf } from "./item-pairs.js";
import { type NodeProbabilities, nodeProbabilities, overFactor } from "./node-probabilities.js";
import { correlationsOf, pairSums } from "./pair-sums.js";
import type { Residuals } from "./residuals.js";

/** How a pair of items hangs together beyond what ability explains. */
export interface PairFit {
  /** Places of the two items. */
  readonly first: number;
  readonly second: number;
  /** The weight of the people who met both. */
  readonly persons: number;
  /** Correlation of their residuals (Yen, 1984). */
  readonly q3: number;
  /**
   * Pearson's statistic of the two-way table against what is expected (Chen & Thissen, 1997); undefined where not
   * asked for.
   */
  readonly table?: PairTable;
}

/** The two-way table of a pair against what the calibration expects. */
export interface PairTable {
  readonly x2: number;
  readonly g2: number;
  readonly df: number;
  readonly p: number;
  /** √(X²/(n·(smaller number of categories − 1))) (Cramér, 1946). */
  readonly v: number;
}

/**
 * Q3 of all pairs, and LD X². What is expected of a table is summed over the distribution of ability in each group,
 * so that it holds where who met both items does not depend on ability.
 *
 * @param tables whether to compute LD X²
 */
export function localDependence(sample: FitSample, residuals: Residuals, tables: boolean): PairFit[] {
  const { items, weights } = sample;
  const sums = pairSums(residuals.residual, items.length, weights);
  const { weight } = sums;
  const correlation = correlationsOf(sums);
  const tableOf = tables ? pairTables(sample) : undefined;
  const pairs: PairFit[] = [];
  forPairs(items.length, (first, second, place) => {
    if (weight[place] === 0) return;
    const table = tableOf?.(first, second);
    const { [place]: q3 = Number.NaN } = correlation;
    pairs.push({ first, second, persons: weight[place]!, q3, ...(table ? { table } : {}) });
  });
  return pairs;
}

function pairTables(sample: FitSample): (first: number, second: number) => PairTable {
  const { items, factor, groups } = sample;
  const abilities = groups[0]!.ability.nodes;
  const probabilities = items.map((item) => nodeProbabilities(item, abilities, factor));
  const summed = probabilities.map((own) => overFactor(own, factor));
  const observed = observedTables(sample);
  return (first, second) => {
    const rows = items[first]!.curve.categories;
    const columns = items[second]!.curve.categories;
    const together = items[first]!.testlet >= 0 && items[first]!.testlet === items[second]!.testlet;
    const given = together
      ? jointWithin(probabilities[first]!, probabilities[second]!, rows, columns, factor.weights)
      : jointOf(summed[first]!, summed[second]!, rows, columns);
    const { counts, byGroup } = observed(first, second);
    const expected = new Float64Array(rows * columns);
    const nodes = abilities.length;
    byGroup.forEach((people, g) => {
      const { weights } = groups[g]!.ability;
      for (let cell = 0; cell < expected.length; cell += 1) {
        let share = 0;
        for (let q = 0; q < nodes; q += 1) share += weights[q]! * given[cell * nodes + q]!;
        expected[cell] = expected[cell]! + people * share;
      }
    });
    return compared(counts, expected, rows, columns);
  };
}

function compared(counts: Float64Array, expected: Float64Array, rows: number, columns: number): PairTable {
  let [x2, g2, people] = [0, 0, 0];
  for (let cell = 0; cell < counts.length; cell += 1) {
    const [seen, awaited] = [counts[cell]!, expected[cell]!];
    people += seen;
    if (awaited > 0) x2 += (seen - awaited) ** 2 / awaited;
    if (seen > 0) g2 += 2 * seen * Math.log(seen / awaited);
  }
  const df = (rows - 1) * (columns - 1);
  const v = Math.sqrt(x2 / (people * (Math.min(rows, columns) - 1)));
  return { x2, g2, df, p: chiSquareTail(x2, df), v };
}

/** P of each pair of categories at each ability node. */
function jointOf(a: Float64Array, b: Float64Array, rows: number, columns: number): Float64Array {
  const nodes = a.length / rows;
  const joint = new Float64Array(rows * columns * nodes);
  for (let k = 0; k < rows; k += 1) {
    for (let l = 0; l < columns; l += 1) {
      const to = (k * columns + l) * nodes;
      for (let q = 0; q < nodes; q += 1) joint[to + q] = a[k * nodes + q]! * b[l * nodes + q]!;
    }
  }
  return joint;
}

/** The same for two items of one testlet. */
function jointWithin(
  a: NodeProbabilities,
  b: NodeProbabilities,
  rows: number,
  columns: number,
  weights: Float64Array,
): Float64Array {
  const { factors } = a;
  const nodes = a.values.length / rows / factors;
  const joint = new Float64Array(rows * columns * nodes);
  for (let k = 0; k < rows; k += 1) {
    for (let l = 0; l < columns; l += 1) {
      for (let q = 0; q < nodes; q += 1) {
        const [from, other] = [(k * nodes + q) * factors, (l * nodes + q) * factors];
        let sum = 0;
        for (let u = 0; u < factors; u += 1) sum += weights[u]! * a.values[from + u]! * b.values[other + u]!;
        joint[(k * columns + l) * nodes + q] = sum;
      }
    }
  }
  return joint;
}

interface ObservedTable {
  readonly counts: Float64Array;
  /** By group, the weight of those who met both. */
  readonly byGroup: Float64Array;
}

/** Counts of all pairs in one pass over the people. */
function observedTables({ items, persons, categories, weights, group, groups }: FitSample) {
  const width = items.length;
  const sizes = items.map(({ curve }) => curve.categories);
  const offsets = new Int32Array(pairsOf(width) + 1);
  forPairs(width, (i, j, place) => {
    offsets[place + 1] = offsets[place]! + sizes[i]! * sizes[j]!;
  });
  const counts = new Float64Array(offsets.at(-1)!);
  const byGroup = new Float64Array(pairsOf(width) * groups.length);
  const firstOf = Int32Array.from({ length: width }, (_, i) => i * width - (i * (i + 1)) / 2 - i - 1);
  for (let person = 0; person < persons; person += 1) {
    const from = person * width;
    const weight = weights[person]!;
    for (let i = 0; i < width; i += 1) {
      const k = categories[from + i]!;
      if (k < 0) continue;
      for (let j = i + 1; j < width; j += 1) {
        const l = categories[from + j]!;
        if (l < 0) continue;
        const place = firstOf[i]! + j;
        const cell = offsets[place]! + k * sizes[j]! + l;
        counts[cell] = counts[cell]! + weight;
        const own = place * groups.length + group[person]!;
        byGroup[own] = byGroup[own]! + weight;
      }
    }
  }
  return (first: number, second: number): ObservedTable => {
    const place = firstOf[first]! + second;
    return {
      counts: counts.subarray(offsets[place], offsets[place + 1]),
      byGroup: byGroup.subarray(place * groups.length, (place + 1) * groups.length),
    };
  };
}
