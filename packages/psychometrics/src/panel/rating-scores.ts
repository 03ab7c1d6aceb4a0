import { ScoringError } from "../scoring-error.js";
import { summarizeRatings } from "./agreement.js";
import { keyFromRatings } from "./keys.js";

/**
 * One person's ratings against a panel's, by the published rules; higher is better, but for elevation and
 * scatter, which have no best.
 */
export interface RatingScores {
  /** −mean (rating − key)². */
  readonly squaredDistance: number;
  /** −mean |rating − key|. */
  readonly absoluteDistance: number;
  /**
   * −mean |rating − key| / SD of the panel on it: what the panel agrees on weighs more (NaN where it agrees
   * wholly).
   */
  readonly weightedDistance: number;
  /**
   * −mean squared difference of ratings and key, each standardized: elevation and scatter are out (McDaniel
   * et al. 2011).
   */
  readonly standardizedDistance: number;
  /** Correlation with the key (shape); NaN for somebody who rates all alike. */
  readonly correlation: number;
  /** Share rated exactly as the panel's mode. */
  readonly modeMatch: number;
  /** Share rated on the same side of the middle as the key (or on it, where the key is). */
  readonly dichotomous: number;
  /** Mean share of the panel that gave the same rating. */
  readonly proportionConsensus: number;
  /** Mean rating less the key's mean. */
  readonly elevation: number;
  /** Standard deviation of the ratings over the key's. */
  readonly scatterRatio: number;
}

/**
 * Scores ratings against a panel by distance, shape and consensus (Legree, Psotka, Tremble & Bourne 2005;
 * McDaniel, Psotka, Legree, Yost & Weekley 2011; Weng, Yang, Lievens & McDaniel 2018). The key is the panel's
 * mean. Distance rewards the middle of the scale: who rates all alike there can do well by it, and is told by
 * `scatterRatio`.
 *
 * @param response one rating per thing
 * @param panel one row per thing, one column per rater, none missing
 * @param middle of the scale, such as 3 for 1 to 5
 * @throws ScoringError `bad-responses` where the lengths differ, or fewer than two things were rated
 */
export function scoreRatings(
  response: readonly number[],
  panel: readonly (readonly number[])[],
  middle: number,
): RatingScores {
  if (response.length !== panel.length || response.length < 2) {
    throw new ScoringError("bad-responses", "There is one rating for each of two or more things.", {
      ratings: response.length,
      things: panel.length,
    });
  }
  const key = keyFromRatings(panel, "mean");
  const modes = keyFromRatings(panel, "mode");
  const over = (of: (rating: number, thing: number) => number): number =>
    response.reduce((sum, rating, thing) => sum + of(rating, thing), 0) / response.length;
  const own = standardized(response);
  const theirs = standardized(key);
  return {
    squaredDistance: -over((rating, thing) => (rating - key[thing]!) ** 2),
    absoluteDistance: -over((rating, thing) => Math.abs(rating - key[thing]!)),
    weightedDistance: -over((rating, thing) => {
      const sd = summarizeRatings(panel[thing]!).sd ?? 0;
      return sd > 0 ? Math.abs(rating - key[thing]!) / sd : Number.NaN;
    }),
    standardizedDistance: -over((_, thing) => (own.z[thing]! - theirs.z[thing]!) ** 2),
    correlation:
      own.sd > 0 && theirs.sd > 0
        ? (over((_, thing) => own.z[thing]! * theirs.z[thing]!) * response.length) / (response.length - 1)
        : Number.NaN,
    modeMatch: over((rating, thing) => Number(rating === modes[thing])),
    dichotomous: over((rating, thing) =>
      Number(Math.sign(rating - middle) === Math.sign(key[thing]! - middle)),
    ),
    proportionConsensus: over((rating, thing) => {
      const row = panel[thing]!;
      return row.filter((other) => other === rating).length / row.length;
    }),
    elevation: own.mean - theirs.mean,
    scatterRatio: theirs.sd > 0 ? own.sd / theirs.sd : Number.NaN,
  };
}

/** z scores; all 0 where nothing varies. */
function standardized(values: readonly number[]): {
  readonly mean: number;
  readonly sd: number;
  readonly z: readonly number[];
} {
  const { mean = 0, sd = 0 } = summarizeRatings(values);
  return { mean, sd, z: values.map((value) => (sd > 0 ? (value - mean) / sd : 0)) };
}
