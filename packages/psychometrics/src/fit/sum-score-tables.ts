import type { BankItem } from "../ability/item-bank.js";
import {
  convolved,
  overFactor,
  probabilitiesOf,
  sumDistribution,
  sumsGivenFactor,
} from "../ability/sum-distribution.js";
import type { FitSample } from "./fit-sample.js";
import type { ObservedExpected } from "./observed-expected.js";

/** People of one group who met the same items. */
export interface FormPeople {
  /** Places of the items they met. */
  readonly items: readonly number[];
  readonly group: number;
  readonly people: readonly number[];
}

/**
 * Of people who met the same items, by item (in the order of the form) and sum of places (from 0): how many chose
 * each category, and how many are expected of so many with that sum, by the recursion of Lord and Wingersky (Orlando
 * & Thissen, 2000; Kang & Chen, 2008).
 */
export function sumScoreTables(
  sample: FitSample,
  { items, group, people }: FormPeople,
): ObservedExpected[][] {
  const { categories, weights, factor, testlets, groups } = sample;
  const { ability } = groups[group]!;
  const own = items.map((i) => sample.items[i]!);
  const most = own.reduce((sum, { curve }) => sum + curve.categories - 1, 0);
  const width = sample.items.length;
  const counts = new Float64Array(most + 1);
  const tables = own.map(({ curve }) =>
    Array.from({ length: most + 1 }, () => ({
      observed: new Float64Array(curve.categories),
      expected: new Float64Array(curve.categories),
    })),
  );
  for (const person of people) {
    const met = items.map((i) => categories[person * width + i]!);
    const sum = met.reduce((total, category) => total + category, 0);
    const weight = weights[person]!;
    counts[sum] = counts[sum]! + weight;
    met.forEach((category, at) => {
      const { observed } = tables[at]![sum]!;
      observed[category] = observed[category]! + weight;
    });
  }
  tables.forEach((rows, at) => {
    const total = new Float64Array(most + 1);
    ability.nodes.forEach((theta, q) => {
      const joint = jointWithSum(own, at, testlets, factor, theta);
      joint.forEach((list, k) => {
        for (let s = 0; s < list.length; s += 1) {
          const share = ability.weights[q]! * list[s]!;
          const { expected } = rows[s + k]!;
          expected[k] = expected[k]! + share;
          total[s + k] = total[s + k]! + share;
        }
      });
    });
    rows.forEach(({ expected }, sum) => {
      for (let k = 0; k < expected.length; k += 1) expected[k] = (expected[k]! * counts[sum]!) / total[sum]!;
    });
  });
  return tables;
}

/** P(category, sum of the others | θ) of one item of a form: a list over sums of the others for each category. */
function jointWithSum(
  items: readonly BankItem[],
  at: number,
  testlets: number,
  factor: FitSample["factor"],
  theta: number,
): Float64Array[] {
  const { curve, testlet } = items[at]!;
  const steps = Array.from({ length: curve.categories }, (_, k) => k);
  const others = items.filter((_, place) => place !== at);
  if (testlet < 0) {
    const rest = sumDistribution(others, testlets, factor, theta);
    const own = probabilitiesOf(curve, theta, 0);
    return steps.map((k) => rest.map((share) => share * own[k]!));
  }
  const siblings = others.filter((item) => item.testlet === testlet);
  const outside = sumDistribution(
    others.filter((item) => item.testlet !== testlet),
    testlets,
    factor,
    theta,
  );
  return steps.map((k) =>
    convolved(
      outside,
      overFactor(factor, (u) => {
        const own = probabilitiesOf(curve, theta, u)[k]!;
        return sumsGivenFactor(siblings, theta, u).map((share) => share * own);
      }),
    ),
  );
}
