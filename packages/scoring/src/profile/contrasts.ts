import { round, z90 } from "@leadsim/psychometrics/numeric";
import type { Contrast } from "@leadsim/scenarios";
import { errorAtLevel } from "../estimate/error-at-level.js";
import type { Estimates } from "../estimate/estimates.js";

/** At most so many each way. */
const most = 3;

/** Peaks and gaps, and how many competencies were compared. */
export interface Contrasts {
  readonly peaks: Contrast[];
  readonly gaps: Contrast[];
  readonly contrasted: number;
}

/**
 * Each competency against the person's own mean, with the posterior covariance at the person's levels, past
 * 1.645 standard errors. What is expected at its opportunities is taken off first: otherwise the competencies of
 * a form's hard decisions would be everybody's gaps.
 */
export function contrastsOf(
  competencies: readonly { readonly at: number; readonly id: string }[],
  { shrinkage, estimates, relative }: Pick<Estimates, "shrinkage" | "estimates" | "relative">,
  synthetic: boolean,
): Contrasts {
  const contrasted = competencies.length;
  if (contrasted < 2) return { peaks: [], gaps: [], contrasted };
  const deviation = (at: number): number => (estimates[at] as number) - (shrinkage.mean[at] as number);
  const mean = competencies.reduce((sum, { at }) => sum + deviation(at), 0) / contrasted;
  const all = competencies.map(({ at, id }) => {
    const weights = new Float64Array(shrinkage.posterior.rows);
    for (const other of competencies) weights[other.at] = -1 / contrasted;
    weights[at] = (weights[at] as number) + 1;
    const difference = 4 * (deviation(at) - mean);
    const se = 4 * errorAtLevel(shrinkage, relative, weights);
    const z = se > 0 ? difference / se : 0;
    return {
      competency: id,
      difference: round(difference),
      se: round(se),
      z: round(z),
      synthetic,
    };
  });
  const peaks = all.filter(({ z }) => z > z90).sort((a, b) => b.z - a.z);
  const gaps = all.filter(({ z }) => z < -z90).sort((a, b) => a.z - b.z);
  return { peaks: peaks.slice(0, most), gaps: gaps.slice(0, most), contrasted };
}
