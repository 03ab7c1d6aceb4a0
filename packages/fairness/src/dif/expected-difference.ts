import { logistic } from "@leadsim/psychometrics/numeric";
import type { CumulativeLogit } from "./cumulative-logit.js";

/**
 * How far apart two groups' expected scores on an item are, at equal matching score, averaged over the people of the
 * focal group.
 */
export interface ExpectedDifference {
  /** Focal less reference; where the curves cross, parts of either sign cancel. */
  readonly signed: number;
  /** The area between the curves, whichever is higher: nothing cancels. */
  readonly unsigned: number;
  /**
   * The matching score at which neither group is ahead; null where they are at all scores alike, or it lies outside
   * of the scores seen.
   */
  readonly crossesAt: number | null;
  /** Who does better at the lowest matching score seen. */
  readonly favoredBelow: "reference" | "focal";
}

/**
 * The difference of the expected-score curves of a regression on matching score, group and their product, signed and
 * unsigned, weighted by the focal group (Wainer 1993; Meade 2010, with an observed matching score in the place of
 * ability).
 *
 * @param model slopes in the order standardized score, group, product
 * @param worth what each category is worth, rising
 * @param matching the scores as they are; `standard` the same, standardized
 */
export function expectedDifference(
  { thresholds, slopes }: CumulativeLogit,
  worth: readonly number[],
  matching: ArrayLike<number>,
  standard: ArrayLike<number>,
  focal: ArrayLike<number>,
): ExpectedDifference {
  const [score, group, product] = [slopes[0]!, slopes[1]!, slopes[2]!];
  let [people, signed, unsigned, least, most] = [0, 0, 0, 0, 0];
  for (let person = 0; person < matching.length; person += 1) {
    if (standard[person]! < standard[least]!) least = person;
    if (standard[person]! > standard[most]!) most = person;
    if (!focal[person]) continue;
    const z = standard[person]!;
    const own = score * z;
    const difference =
      expected(worth, thresholds, own + group + product * z) - expected(worth, thresholds, own);
    people += 1;
    signed += difference;
    unsigned += Math.abs(difference);
  }
  const [low, high] = [standard[least]!, standard[most]!];
  const zero = -group / product;
  const within = product !== 0 && zero > low && zero < high;
  const step = (matching[most]! - matching[least]!) / (high - low);
  return {
    signed: signed / people,
    unsigned: unsigned / people,
    crossesAt: within ? matching[least]! + step * (zero - low) : null,
    favoredBelow: group + product * low < 0 ? "reference" : "focal",
  };
}

/** The expected score where the linear predictor is `eta`. */
function expected(worth: readonly number[], thresholds: Float64Array, eta: number): number {
  let sum = worth[0]!;
  for (let k = 1; k < worth.length; k += 1)
    sum += (worth[k]! - worth[k - 1]!) * logistic(eta - thresholds[k - 1]!);
  return sum;
}
