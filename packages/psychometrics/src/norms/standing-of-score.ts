import type { NormedScale } from "@leadsim/scenarios";
import { z90 } from "../numeric/normal.js";
import { residualAt } from "./continuous-norm.js";
import { lookUp, type NormStanding } from "./look-up.js";

/** A score of one person, with what is known of it. */
export interface NormedScore {
  readonly score: number;
  /** Its standard error on its own scale; NaN where it is not known, and then ranges are the value alone. */
  readonly error: number;
  /** The person's value of the covariate that the scale is normed along; null where it is by everybody's norm. */
  readonly at: number | null;
}

/**
 * Where a score stands among those a scale is normed by, with the ends of its 90% range.
 *
 * @returns null where the norms have no table; `outside` where the norm does not know the covariate's value
 */
export function standingOfScore(
  { norms, along }: NormedScale,
  { score, error, at }: NormedScore,
): NormStanding | null | "outside" {
  const reach = Number.isNaN(error) ? 0 : z90 * error;
  const band = { score, low: score - reach, high: score + reach };
  if (at === null || !along) return lookUp(norms.all, band);
  const [middle, low, high] = [band.score, band.low, band.high].map((value) => residualAt(along, at, value));
  if (middle == null || low == null || high == null) return "outside";
  return lookUp(along.residuals, { score: middle, low, high });
}
