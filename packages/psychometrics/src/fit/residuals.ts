import { categoryProbabilities } from "../irt/curve.js";
import type { FitSample } from "./fit-sample.js";

/** What the calibration expects of each response, given the estimates of the person who gave it. */
export interface Residuals {
  /** Person by person, item by item: the category's place less what is expected; NaN where the item was not met. */
  readonly residual: Float64Array;
  /** The variance of the place about what is expected. */
  readonly variance: Float64Array;
  /** Its fourth central moment. */
  readonly fourth: Float64Array;
}

/** Residuals at each person's mean of ability and of the factors of testlets (EAP). */
export function residualsOf(sample: FitSample): Residuals {
  const { items, persons, categories, thetas, factors, testlets } = sample;
  const width = items.length;
  const list = (): Float64Array => new Float64Array(persons * width).fill(Number.NaN);
  const found: Residuals = { residual: list(), variance: list(), fourth: list() };
  const room = new Float64Array(Math.max(...items.map(({ curve }) => curve.categories)));
  for (let person = 0; person < persons; person += 1) {
    items.forEach(({ curve, testlet }, i) => {
      const cell = person * width + i;
      const category = categories[cell]!;
      if (category < 0) return;
      const factor = testlet < 0 ? 0 : factors[person * testlets + testlet]!;
      categoryProbabilities(curve, thetas[person]!, factor, room, 0);
      let mean = 0;
      for (let k = 1; k < curve.categories; k += 1) mean += k * room[k]!;
      let [variance, fourth] = [0, 0];
      for (let k = 0; k < curve.categories; k += 1) {
        const square = (k - mean) * (k - mean);
        variance += room[k]! * square;
        fourth += room[k]! * square * square;
      }
      found.residual[cell] = category - mean;
      found.variance[cell] = variance;
      found.fourth[cell] = fourth;
    });
  }
  return found;
}
