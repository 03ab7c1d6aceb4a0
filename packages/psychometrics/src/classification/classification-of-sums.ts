import type { Calibration } from "@leadsim/scenarios";
import { checkSumsRise } from "../ability/falling-items.js";
import { itemBank, type Prior } from "../ability/item-bank.js";
import { sumDistribution } from "../ability/sum-distribution.js";
import { ScoringError } from "../scoring-error.js";
import { type Classification, classificationOf, classOf } from "./classification.js";
import { checkCuts } from "./classification-of-estimates.js";

/** Of whom. */
export interface SumClassificationOptions {
  /** A distribution of ability; the prior of the scale where nothing is said. */
  readonly prior?: Prior;
  /** Abilities of people instead, each of equal weight. */
  readonly thetas?: ArrayLike<number>;
}

/**
 * Classification by sums of all of a calibration's items (Lee, 2010): the distribution of the sum at each ability
 * comes by recursion (Lord & Wingersky, 1984), and the true class is that of the expected sum.
 *
 * @param cuts sums of places of categories (0 for the lowest of each item), ascending; a sum at a cut is in the upper
 * class
 * @throws ScoringError `bad-option` for cuts that are none, not ascending, or beyond every sum,
 * `bad-calibration` where slopes are below 0, `unknown-group`
 */
export function classificationOfSums(
  calibration: Calibration,
  cuts: readonly number[],
  { prior, thetas }: SumClassificationOptions = {},
): Classification {
  checkCuts(cuts);
  checkSumsRise(calibration);
  const { items, testlets, factor, prior: population } = itemBank(calibration, prior);
  checkReach(
    cuts,
    items.reduce((sum, { curve }) => sum + curve.categories - 1, 0),
  );
  const nodes = thetas ?? population.nodes;
  return classificationOf(
    Array.from(nodes, (theta, q) => {
      const shares = [0, ...cuts].map(() => 0);
      let expected = 0;
      sumDistribution(items, testlets, factor, theta).forEach((share, sum) => {
        const place = classOf(sum, cuts);
        shares[place] = shares[place]! + share;
        expected += share * sum;
      });
      return { weight: thetas ? 1 : population.weights[q]!, shares, truly: classOf(expected, cuts) };
    }),
  );
}

/** Beyond the sums that there are nobody is in the upper class, or all are: figures of 1 would say nothing. */
function checkReach(cuts: readonly number[], highest: number): void {
  const beyond = cuts.find((cut) => cut < 0 || cut > highest);
  if (beyond === undefined) return;
  throw new ScoringError(
    "bad-option",
    `A cut at ${beyond} is beyond every sum: with 0 for the lowest category of each item they go from 0 to ${highest}.`,
    { option: "cuts" },
  );
}
