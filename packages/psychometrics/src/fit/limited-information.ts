import { chiSquareTail } from "../numeric/chi-square.js";
import type { FitSample } from "./fit-sample.js";
import { type ItemFunctions, itemFunctions } from "./item-functions.js";
import { forPairs, pairPlace, pairsOf } from "./item-pairs.js";
import { momentDerivatives } from "./moment-derivatives.js";
import { covarianceOfMoments, givenAbility, marginal } from "./moment-expectations.js";
import { type Moments, momentsOf } from "./moments.js";
import { metTogether } from "./overlap.js";
import { correlationsOf } from "./pair-sums.js";
import { type Packed, residualQuadratic } from "./residual-quadratic.js";
import { errorWithInterval, type RootMeanSquareError } from "./root-mean-square-error.js";

/** A test of the whole model by single items and pairs of items. */
export interface LimitedInformation extends RootMeanSquareError {
  /**
   * `M2`: two categories. `C2`: more; shares of categories of single items, products of places of pairs. `M2*`:
   * means of places and their products.
   */
  readonly statistic: "M2" | "C2" | "M2*";
  readonly value: number;
  readonly df: number;
  readonly p: number;
  /** The same of a model in which no item has to do with another, and what the model gains over it. */
  readonly nullValue: number;
  readonly nullDf: number;
  readonly cfi: number;
  readonly tli: number;
}

/** More moments than these would take too long. */
export const mostMoments = 6000;

/** How many moments a statistic has. */
export function countMoments({ items, groups }: FitSample, kind: LimitedInformation["statistic"]): number {
  const single = items.reduce((sum, { curve }) => sum + (kind === "M2*" ? 1 : curve.categories - 1), 0);
  return (single + pairsOf(items.length)) * groups.length;
}

/**
 * M2 (Maydeu-Olivares & Joe, 2006), C2 (Cai & Monroe, 2014) or M2* (Cai & Hansen, 2013), with RMSEA and its 90%
 * interval (Maydeu-Olivares & Joe, 2014), CFI and TLI against independent items (Cai, Chung & Lee, 2023). Where
 * people met different items each moment is an average over those who met its items, and covariances are those of
 * such averages: it holds where who met what is random in each group.
 *
 * @returns undefined where there are no degrees of freedom, too many moments, or the moments do not determine it
 */
export function limitedInformation(
  sample: FitSample,
  kind: LimitedInformation["statistic"],
): LimitedInformation | undefined {
  if (countMoments(sample, kind) > mostMoments) return undefined;
  const functions = itemFunctions(sample);
  const met = metByGroup(sample);
  const groups = [...sample.groups.keys()];
  const moments = momentsOf(kind, functions, (i, j) => groups.some((g) => met(g, i, j)));
  const nodes = sample.groups[0]!.ability.nodes.length;
  const given = givenAbility(functions, moments, nodes);
  const derivatives = momentDerivatives(sample, functions, moments, given);
  // A group's part holds the moments of items that somebody in it met.
  const kept = groups.map((g) =>
    Array.from(moments.first.keys()).filter((a) => met(g, ...itemsOf(functions, moments, a))),
  );
  const size = kept.reduce((sum, own) => sum + own.length, 0);
  const df = size - derivatives.length;
  if (df < 1) return undefined;
  const blocks = groups.map((g) => blockOf(sample, functions, momentsAt(moments, kept[g]!), g));
  const found = residualQuadratic(
    Float64Array.from(blocks.flatMap(({ residuals }) => [...residuals])),
    blocks.map(({ covariance }) => covariance),
    derivatives.map((column) =>
      Float64Array.from(kept.flatMap((own, g) => own.map((a) => column[g * moments.count + a]!))),
    ),
  );
  if (found === undefined) return undefined;
  const value = Math.max(0, found);
  const independent = blocks.reduce((sum, block) => sum + block.independent, 0);
  const nullDf = kept.flat().filter((a) => moments.second[a]! >= 0).length;
  const excess = Math.max(0, value - df);
  return {
    statistic: kind,
    value,
    df,
    p: chiSquareTail(value, df),
    ...errorWithInterval(value, df, sample.size),
    nullValue: independent,
    nullDf,
    cfi: 1 - excess / Math.max(independent - nullDf, excess, Number.MIN_VALUE),
    tli: (independent / nullDf - value / df) / (independent / nullDf - 1),
  };
}

/** Whether anybody in a group met both items (twice the same stands for one). */
function metByGroup({ items, persons, categories, group, groups }: FitSample) {
  const width = items.length;
  const met = new Uint8Array(groups.length * width * width);
  for (let person = 0; person < persons; person += 1) {
    const from = person * width;
    const to = group[person]! * width * width;
    for (let i = 0; i < width; i += 1) {
      if (categories[from + i]! < 0) continue;
      for (let j = i; j < width; j += 1) if (categories[from + j]! >= 0) met[to + i * width + j] = 1;
    }
  }
  return (g: number, i: number, j: number): boolean => met[(g * width + i) * width + j] === 1;
}

/** The two items of a moment; of one item, it twice. */
function itemsOf({ item }: ItemFunctions, { first, second }: Moments, a: number): readonly [number, number] {
  const one = item[first[a]!]!;
  return [one, second[a]! < 0 ? one : item[second[a]!]!];
}

/** Some of the moments. */
function momentsAt({ first, second }: Moments, places: readonly number[]): Moments {
  return {
    count: places.length,
    first: Int32Array.from(places, (a) => first[a]!),
    second: Int32Array.from(places, (a) => second[a]!),
  };
}

interface Block {
  readonly residuals: Float64Array;
  readonly covariance: Packed;
  /** The statistic of independent items: Σ n·r² over pairs. */
  readonly independent: number;
}

/** One group's observed less expected moments, with the covariance of these averages. */
function blockOf(sample: FitSample, functions: ItemFunctions, moments: Moments, g: number): Block {
  const { weights: nodes } = sample.groups[g]!.ability;
  const given = givenAbility(functions, moments, nodes.length);
  const { averages, independent } = observedMoments(sample, functions, moments, g);
  const means = marginal(given, nodes);
  const values = covarianceOfMoments(functions, moments, given, nodes);
  divideByPeople(values, sample, functions, moments, g);
  return {
    residuals: averages.map((average, a) => average - means[a]!),
    covariance: { size: moments.count, values },
    independent,
  };
}

/** From covariances of single people's terms to those of averages, each over the people who met its items. */
function divideByPeople(
  values: Float64Array,
  { items, categories, weights, group }: FitSample,
  { item }: ItemFunctions,
  { count, first, second }: Moments,
  g: number,
): void {
  const people = [...group.keys()].filter((person) => group[person] === g);
  const size = people.reduce((sum, person) => sum + weights[person]!, 0);
  const met = metTogether((person, i) => categories[person * items.length + i]! >= 0, people, items.length);
  const one = Int32Array.from(first, (at) => item[at]!);
  const two = Int32Array.from(second, (at, a) => (at < 0 ? one[a]! : item[at]!));
  const shares = met && one.map((i, a) => met(i, two[a]!, i, two[a]!));
  const looked = people.length / Math.max(1, people.length / 8192);
  let place = 0;
  for (let a = 0; a < count; a += 1) {
    for (let b = a; b < count; b += 1) {
      const overlap =
        met && shares ? (met(one[a]!, two[a]!, one[b]!, two[b]!) * looked) / (shares[a]! * shares[b]!) : 1;
      values[place] = (values[place]! * overlap) / size;
      place += 1;
    }
  }
}

function observedMoments(
  sample: FitSample,
  { item, place }: ItemFunctions,
  { count, first, second }: Moments,
  g: number,
): { readonly averages: Float64Array; readonly independent: number } {
  const { items, persons, categories, group } = sample;
  const width = items.length;
  const weights = sample.weights.map((weight, person) => (group[person] === g ? weight : 0));
  const shares = items.map(({ curve }) => new Float64Array(curve.categories));
  for (let person = 0; person < persons; person += 1) {
    for (let i = 0; i < width; i += 1) {
      const category = categories[person * width + i]!;
      if (category >= 0) shares[i]![category] = shares[i]![category]! + weights[person]!;
    }
  }
  const single = shares.map(spreadOf);
  const sums = sample.sums[g]!;
  const averages = new Float64Array(count);
  let independent = 0;
  for (let a = 0; a < count; a += 1) {
    const i = item[first[a]!]!;
    if (second[a]! < 0) {
      const category = first[a]! - place[i]!;
      averages[a] = category === 0 ? single[i]!.mean : shares[i]![category]! / single[i]!.weight;
      continue;
    }
    const j = item[second[a]!]!;
    const pair = pairPlace(width, i, j);
    const n = sums.weight[pair]!;
    averages[a] = sums.product[pair]! / n;
    const [x, y] = [single[i]!, single[j]!];
    const about =
      sums.product[pair]! - x.mean * sums.second[pair]! - y.mean * sums.first[pair]! + n * x.mean * y.mean;
    independent += about ** 2 / (n * x.variance * y.variance);
  }
  return { averages, independent };
}

function spreadOf(counts: Float64Array): {
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
} {
  const weight = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, k) => sum + count * k, 0) / weight;
  const variance = counts.reduce((sum, count, k) => sum + count * (k - mean) ** 2, 0) / weight;
  return { weight, mean, variance };
}

/**
 * Standardized root mean square residual: how far correlations of pairs of items are from those expected
 * (Maydeu-Olivares & Joe, 2014), over all groups. Each pair counts as much as the people of a group who met both:
 * where all groups are of one size and everybody met everything, that is the plain mean.
 */
export function correlationResidual(sample: FitSample): number {
  const functions = itemFunctions(sample);
  const { place, cluster } = functions;
  let [sum, people] = [0, 0];
  sample.groups.forEach(({ ability: { weights } }, g) => {
    const mean = (list: Float64Array, other?: Float64Array): number =>
      list.reduce((total, value, q) => total + weights[q]! * value * (other ? other[q]! : 1), 0);
    const means = Array.from(place, (at) => mean(functions.product([at])));
    const variances = Array.from(place, (at, i) => mean(functions.product([at, at])) - means[i]! ** 2);
    const { weight } = sample.sums[g]!;
    const correlations = correlationsOf(sample.sums[g]!);
    forPairs(place.length, (i, j, pair) => {
      const observed = correlations[pair]!;
      if (Number.isNaN(observed)) return;
      const [a, b] = [place[i]!, place[j]!];
      const product =
        cluster[a] === cluster[b]
          ? mean(functions.product([a, b]))
          : mean(functions.product([a]), functions.product([b]));
      const expected = (product - means[i]! * means[j]!) / Math.sqrt(variances[i]! * variances[j]!);
      sum += weight[pair]! * (observed - expected) ** 2;
      people += weight[pair]!;
    });
  });
  return Math.sqrt(sum / people);
}
