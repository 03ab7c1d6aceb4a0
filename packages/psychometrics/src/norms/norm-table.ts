import type { NormRow, NormTable, Ranged } from "@leadsim/scenarios";
import { z90 } from "../numeric/normal.js";
import { ScoringError } from "../scoring-error.js";
import { type Moments, momentsOf } from "./moments.js";
import { proportionInterval } from "./proportion-interval.js";
import { normalScore, type PlottingPosition, stanine, sten, tScore } from "./standard-scores.js";

/** Fewer (effective) people than this give no norm table and no percentile. */
export const peopleForTable = 200;

/** How a norm table is made. */
export interface NormOptions {
  /** Case weights, one per score, above 0; everybody counts once without them. */
  readonly weights?: ArrayLike<number>;
  /** Width of the classes that scores are grouped in; 0, the default, keeps each score. */
  readonly step?: number;
  /** How ranks become normal scores; `rankit` by default. */
  readonly position?: PlottingPosition;
}

/**
 * A norm table: for each score, or class of scores, the percentile rank 100·(cf − f/2)/n with its 90% Wilson
 * interval, and from its normal score T, sten and stanine, whose intervals are those of the rank, carried
 * over. Percentile ranks of tied scores are the middle of their ranks (Crocker & Algina 1986, chapter 19). T
 * from mean and standard deviation stands beside the normalized one, its interval by the delta method, √((1 +
 * z²/2)/n). Numbers are not rounded and not smoothed.
 *
 * @param scores one per person; NaN is left out
 * @returns the table; its `rows` are null below {@link peopleForTable} effective people
 * @throws ScoringError `bad-norms` under 2 scores, for scores too far apart to have a standard
 * deviation, for a score that is not finite, a weight that is not above
 * 0, or a negative step
 */
export function normTable(scores: ArrayLike<number>, options: NormOptions = {}): NormTable {
  const { step = 0, position = "rankit" } = options;
  if (!(step >= 0 && Number.isFinite(step))) {
    throw new ScoringError("bad-norms", `A class of scores can't be ${step} wide.`, { step });
  }
  const { kept, weights } = checked(scores, options.weights);
  const moments = momentsOf(kept, weights);
  const { mean, sd } = moments;
  if (![mean, sd].every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))) {
    throw new ScoringError(
      "bad-norms",
      "The scores lie so far apart that they have no mean and standard deviation. Is one of them a code, or a mistake?",
      { scores: kept.length },
    );
  }
  return {
    n: moments.n,
    effectiveN: moments.effectiveN,
    step,
    position,
    mean: moments.mean,
    sd: moments.sd,
    // A hair of rounding in the weights must not take the table away.
    rows:
      moments.effectiveN < peopleForTable - 1e-9
        ? null
        : rowsOf(classes(kept, weights, step), moments, position),
  };
}

function checked(
  scores: ArrayLike<number>,
  given: ArrayLike<number> | undefined,
): { readonly kept: number[]; readonly weights: number[] } {
  const kept: number[] = [];
  const weights: number[] = [];
  if (given && given.length !== scores.length) {
    throw new ScoringError("bad-norms", `There are ${scores.length} scores and ${given.length} weights.`, {
      scores: scores.length,
      weights: given.length,
    });
  }
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    const weight = given ? (given[at] as number) : 1;
    if (Number.isNaN(score)) continue;
    if (!Number.isFinite(score) || !(weight > 0 && Number.isFinite(weight))) {
      throw new ScoringError("bad-norms", `Score ${score} with weight ${weight} can't enter a norm.`, {
        person: at,
        score,
        weight,
      });
    }
    kept.push(score);
    weights.push(weight);
  }
  if (kept.length < 2) {
    throw new ScoringError("bad-norms", `Norms need at least 2 scores; there are ${kept.length}.`, {
      scores: kept.length,
    });
  }
  return { kept, weights };
}

interface ScoreClass {
  readonly score: number;
  n: number;
  weight: number;
}

function classes(scores: readonly number[], weights: readonly number[], step: number): ScoreClass[] {
  const found = new Map<number, ScoreClass>();
  scores.forEach((score, at) => {
    const middle = step > 0 ? middleOf(score, step) : score;
    const known = found.get(middle);
    if (known) {
      known.n += 1;
      known.weight += weights[at] as number;
    } else found.set(middle, { score: middle, n: 1, weight: weights[at] as number });
  });
  return [...found.values()].sort((a, b) => a.score - b.score);
}

/**
 * The middle of a score's class. Thirteen digits: 0.15 / 0.1 is 1.5 steps, and half a step belongs to the
 * class above; 31 · 0.1 is 3.1.
 */
function middleOf(score: number, step: number): number {
  const steps = Math.round(Number((score / step).toPrecision(13)));
  return Number((steps * step).toPrecision(13));
}

function rowsOf(
  scores: readonly ScoreClass[],
  { effectiveN, mean, sd }: Moments,
  position: PlottingPosition,
): NormRow[] {
  const total = scores.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  return scores.map(({ score, n, weight }): NormRow => {
    const share = Math.min(1, (below + weight / 2) / total);
    below += weight;
    const ends = proportionInterval(share * effectiveN, effectiveN);
    const z = normalScore(share, effectiveN, position);
    const [low, high] = [
      normalScore(ends.low, effectiveN, position),
      normalScore(ends.high, effectiveN, position),
    ];
    const carried = (to: (of: number) => number): Ranged => ({ value: to(z), low: to(low), high: to(high) });
    return {
      score,
      n,
      weight,
      percentile: { value: 100 * share, low: 100 * ends.low, high: 100 * ends.high },
      z,
      t: carried(tScore),
      tLinear: linear(sd.value > 0 ? (score - mean.value) / sd.value : 0, effectiveN),
      sten: carried(sten),
      stanine: carried(stanine),
    };
  });
}

function linear(z: number, n: number): Ranged {
  const half = z90 * Math.sqrt((1 + (z * z) / 2) / n);
  return { value: tScore(z), low: tScore(z - half), high: tScore(z + half) };
}
