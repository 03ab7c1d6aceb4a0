import type { Calibration, Precision, PrecisionClasses } from "@leadsim/scenarios";
import { fallingItems } from "../ability/falling-items.js";
import { testInformation } from "../ability/information.js";
import { sumScoreTable } from "../ability/sum-scores.js";
import type { Classification } from "../classification/classification.js";
import { classificationOfEstimates } from "../classification/classification-of-estimates.js";
import { classificationOfSums } from "../classification/classification-of-sums.js";
import { tScore } from "../norms/standard-scores.js";
import { scoringVersion } from "../version.js";

/** Where scores are cut into classes. */
export interface PrecisionOptions {
  /** Sums of all items, in any order. */
  readonly cutSums?: readonly number[];
  /** Cuts of ability, judged by people's estimates and their standard errors. */
  readonly byAbility?: {
    readonly cuts: readonly number[];
    readonly thetas: readonly number[];
    readonly errors: readonly number[];
  };
}

const thetas = Array.from({ length: 13 }, (_, at) => -3 + at / 2);

/**
 * How sure the scores of a calibration are: along ability, by sum, and at cut scores. Where items fall with ability
 * there is no row of a sum.
 *
 * @throws ScoringError `bad-option` for cuts that are no numbers, or cuts of ability without an estimate;
 * `bad-calibration` for cuts of sums where items fall with ability
 */
export function precisionOf(
  calibration: Calibration,
  { cutSums = [], byAbility }: PrecisionOptions = {},
): Precision {
  const { model, items, prior, sample } = calibration;
  return {
    format: "leadsim/precision@1",
    calibration: {
      model,
      items: items.length,
      prior: { group: prior.group, mean: prior.mean, sd: prior.sd },
      persons: sample.persons,
      kind: sample.kind,
      source: sample.source,
    },
    information: informationOf(calibration),
    sums: sumsOf(calibration),
    classification: {
      sums: eachAndAll(cutSums, (cuts) => classificationOfSums(calibration, cuts)),
      abilities: byAbility
        ? {
            persons: byAbility.thetas.length,
            classes: eachAndAll(byAbility.cuts, (cuts) =>
              classificationOfEstimates(byAbility.thetas, byAbility.errors, cuts),
            ),
          }
        : null,
    },
    program: `leadsim ${scoringVersion}`,
  };
}

function informationOf(calibration: Calibration): Precision["information"] {
  if (calibration.testlets.length > 0) return null;
  return Array.from(testInformation(calibration, thetas), (information, at) => ({
    theta: thetas[at]!,
    information,
    standardError: information > 0 ? 1 / Math.sqrt(information) : null,
  }));
}

function sumsOf(calibration: Calibration): Precision["sums"] {
  if (fallingItems(calibration).length > 0) return [];
  const { theta, se, probability } = sumScoreTable(calibration);
  return Array.from(theta, (value, sum) => ({
    sum,
    theta: value,
    standardError: se[sum]!,
    T: tScore(value),
    expected: probability[sum]!,
  }));
}

/** Each cut by itself, then all together. */
function eachAndAll(
  cuts: readonly number[],
  classify: (cuts: readonly number[]) => Classification,
): PrecisionClasses[] {
  const sorted = [...new Set(cuts)].sort((one, other) => one - other);
  const sets = [...sorted.map((cut) => [cut]), ...(sorted.length > 1 ? [sorted] : [])];
  return sets.map((set) => {
    const { accuracy, consistency, kappa } = classify(set);
    // Shares are sums of many: a last digit above 1 is rounding.
    const [right, alike, beyond] = [accuracy, consistency, kappa].map((value) => Math.min(1, value));
    return {
      cuts: set,
      accuracy: right!,
      consistency: alike!,
      kappa: Number.isNaN(beyond!) ? null : beyond!,
    };
  });
}
