import { normalCdf, normalQuantile } from "../numeric/normal.js";
import { ScoringError } from "../scoring-error.js";

/** Two scores of one person, on scales with the same standard deviation. */
export interface ScorePair {
  readonly x: number;
  readonly y: number;
  /** Reliabilities of both scores, 0 to 1. */
  readonly reliabilityX: number;
  readonly reliabilityY: number;
  /** The scales' standard deviation, such as 10 for T. */
  readonly sd: number;
}

/** Whether two scores differ by more than error. */
export interface ScoreDifference {
  readonly difference: number;
  /** Standard error of the difference, sd·√(2 − r_x − r_y). */
  readonly se: number;
  readonly z: number;
  /** Two-sided probability of such a difference from error alone. */
  readonly p: number;
  /** The difference needed at the coverage asked for. */
  readonly critical: number;
}

/**
 * The reliability of a difference between two scores: its standard error is sd·√(2 − r_x − r_y), errors taken
 * as independent (Payne & Jones 1957; Lord & Novick 1968, chapter 3).
 * @param coverage of the critical difference, between 0 and 1
 * @throws ScoringError `bad-norms` for a reliability outside 0 to 1, or a standard deviation that is not above 0
 */
export function scoreDifference(
  { x, y, reliabilityX, reliabilityY, sd }: ScorePair,
  coverage = 0.9,
): ScoreDifference {
  const within = (share: number): boolean => share >= 0 && share <= 1;
  if (!(within(reliabilityX) && within(reliabilityY) && sd > 0 && coverage > 0 && coverage < 1)) {
    throw new ScoringError(
      "bad-norms",
      "Reliabilities and coverage lie within 0 and 1, standard deviations above 0.",
      { reliabilityX, reliabilityY, sd, coverage },
    );
  }
  const difference = x - y;
  const se = sd * Math.sqrt(2 - reliabilityX - reliabilityY);
  const z = se > 0 ? Math.abs(difference) / se : difference === 0 ? 0 : Infinity;
  return {
    difference,
    se,
    z,
    p: 2 * normalCdf(-z),
    critical: normalQuantile(1 - (1 - coverage) / 2) * se,
  };
}
