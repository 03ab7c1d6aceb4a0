import { fitCumulativeLogit, interceptLogLikelihood } from "./cumulative-logit.js";
import { type ExpectedDifference, expectedDifference } from "./expected-difference.js";
import { type ChiSquareTest, chiSquareTest } from "./mantel-haenszel.js";

/** Ordinal logistic regression of an item on the matching score, then the group, then both multiplied. */
export interface LogisticDif {
  /** Log-likelihoods of the three models. */
  readonly logLikelihoods: {
    readonly matching: number;
    readonly uniform: number;
    readonly nonUniform: number;
  };
  /** Whether the group adds to the matching score, 1 degree of freedom. */
  readonly uniform: ChiSquareTest;
  /** Whether the group's part changes with the matching score, 1 degree of freedom. */
  readonly nonUniform: ChiSquareTest;
  /** Both at once, 2 degrees of freedom. */
  readonly total: ChiSquareTest;
  /** Nagelkerke's R² of the matching score alone, and what the group, then group and product, add. */
  readonly r2: number;
  readonly r2Uniform: number;
  readonly r2Total: number;
  /** Log odds of a higher response in the focal group over the reference group, in the second model. */
  readonly groupSlope: number;
  /** Between the groups' expected scores in the third model. */
  readonly curves: ExpectedDifference;
}

/**
 * Zumbo (1999), after Swaminathan & Rogers (1990); Nagelkerke (1991) for R². Undefined where a model does not converge.
 *
 * @param y category of each person from 0, each category in use
 * @param matching score of each person
 * @param focal 1 for the focal group, 0 for the reference group
 * @param worth what each category is worth, rising
 */
export function logisticDif(
  y: ArrayLike<number>,
  categories: number,
  matching: ArrayLike<number>,
  focal: ArrayLike<number>,
  worth: readonly number[] = Array.from({ length: categories }, (_, k) => k),
): LogisticDif | undefined {
  const standard = standardized(matching);
  const group = Float64Array.from(focal);
  const product = group.map((is, i) => is * standard[i]!);
  const alone = fitCumulativeLogit(y, categories, [standard]);
  const uniform = fitCumulativeLogit(y, categories, [standard, group]);
  const both = fitCumulativeLogit(y, categories, [standard, group, product]);
  if (!alone || !uniform || !both) return undefined;
  const none = interceptLogLikelihood(y, categories);
  const r2 = (model: number): number => nagelkerke(model, none, y.length);
  const test = (model: number, other: number, df: number): ChiSquareTest =>
    chiSquareTest(Math.max(0, 2 * (model - other)), df);
  const [first, second, third] = [alone.logLikelihood, uniform.logLikelihood, both.logLikelihood];
  return {
    logLikelihoods: { matching: first, uniform: second, nonUniform: third },
    uniform: test(second, first, 1),
    nonUniform: test(third, second, 1),
    total: test(third, first, 2),
    r2: r2(first),
    r2Uniform: r2(second) - r2(first),
    r2Total: r2(third) - r2(first),
    groupSlope: uniform.slopes[1]!,
    curves: expectedDifference(both, worth, matching, standard, focal),
  };
}

function nagelkerke(model: number, none: number, n: number): number {
  return Math.expm1((2 / n) * (none - model)) / Math.expm1((2 / n) * none);
}

/** Centered and scaled, so that the fit is well conditioned; log-likelihoods do not depend on it. */
function standardized(values: ArrayLike<number>): Float64Array {
  const list = Float64Array.from(values);
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  const sd = Math.sqrt(list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length);
  return list.map((value) => (sd > 0 ? (value - mean) / sd : 0));
}
