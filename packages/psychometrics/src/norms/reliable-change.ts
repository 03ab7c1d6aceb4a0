import { normalCdf, z90 } from "../numeric/normal.js";
import { ScoringError } from "../scoring-error.js";

/** Two scores of one person on one scale, each with its standard error. */
export interface Sittings {
  readonly before: number;
  readonly after: number;
  readonly errorBefore: number;
  readonly errorAfter: number;
}

/** How far a person's score moved, and whether by more than error. */
export interface ReliableChange {
  /** After less before. */
  readonly change: number;
  /** Standard error of the change where nothing changed. */
  readonly standardError: number;
  /** The reliable change index, change over its error. */
  readonly index: number;
  /** Two-sided probability of such a change from error alone. */
  readonly p: number;
  /** 90% interval of the change. */
  readonly low: number;
  readonly high: number;
  /** `unsure` where the interval holds 0. */
  readonly verdict: "higher" | "lower" | "unsure";
}

/**
 * Reliable change (Jacobson & Truax, 1991): the difference over √(SE₁² + SE₂²), errors of the two sittings taken as
 * independent; with one standard error of measurement s·√(1 − r) for both it is their s·√2·√(1 − r). That a second
 * sitting of the same content is higher by practice is not in it.
 *
 * @throws ScoringError `bad-norms` for a score that is not finite, or an error below 0
 */
export function reliableChange({ before, after, errorBefore, errorAfter }: Sittings): ReliableChange {
  const finite = [before, after, errorBefore, errorAfter].every(Number.isFinite);
  if (!finite || errorBefore < 0 || errorAfter < 0) {
    throw new ScoringError("bad-norms", "A change takes two scores and two standard errors, 0 or above.", {
      before,
      after,
    });
  }
  const change = after - before;
  const standardError = Math.hypot(errorBefore, errorAfter);
  const index = change === 0 ? 0 : change / standardError;
  const [low, high] = [change - z90 * standardError, change + z90 * standardError];
  return {
    change,
    standardError,
    index,
    p: 2 * normalCdf(-Math.abs(index)),
    low,
    high,
    verdict: low > 0 ? "higher" : high < 0 ? "lower" : "unsure",
  };
}
