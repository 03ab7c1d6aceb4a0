import { quadratic, round, z90 } from "@leadsim/psychometrics/numeric";
import type { Contrast } from "@leadsim/scenarios";
import type { Shrinkage } from "../estimate/shrinkage.js";
import { oneDecimal } from "./say.js";

/** At most so many each way. */
const most = 3;

/** Peaks and gaps, and what is to be said about them together. */
export interface Contrasts {
  readonly peaks: Contrast[];
  readonly gaps: Contrast[];
  readonly contrastWords: string;
}

/**
 * Each competency against the person's own mean, with the posterior covariance, past 1.645 standard errors. What is expected at its
 * opportunities is taken off first: otherwise the competencies of a form's hard decisions would be everybody's gaps.
 */
export function contrastsOf(
  competencies: readonly { readonly at: number; readonly id: string; readonly name: string }[],
  shrinkage: Shrinkage,
  estimates: ArrayLike<number>,
  synthetic: boolean,
): Contrasts {
  if (competencies.length < 2) {
    return {
      peaks: [],
      gaps: [],
      contrastWords: "No clear peaks: too few competencies have an estimate to compare.",
    };
  }
  const deviation = (at: number): number => (estimates[at] as number) - (shrinkage.mean[at] as number);
  const mean = competencies.reduce((sum, { at }) => sum + deviation(at), 0) / competencies.length;
  const all = competencies.map(({ at, id, name }) => {
    const weights = new Float64Array(shrinkage.posterior.rows);
    for (const other of competencies) weights[other.at] = -1 / competencies.length;
    weights[at] = (weights[at] as number) + 1;
    const difference = 4 * (deviation(at) - mean);
    const se = 4 * Math.sqrt(Math.max(0, quadratic(shrinkage.posterior, weights)));
    const z = se > 0 ? difference / se : 0;
    return {
      competency: id,
      difference: round(difference),
      se: round(se),
      z: round(z),
      words: wordsFor(name, difference),
      synthetic,
    };
  });
  const peaks = all.filter(({ z }) => z > z90).sort((a, b) => b.z - a.z);
  const gaps = all.filter(({ z }) => z < -z90).sort((a, b) => a.z - b.z);
  return {
    peaks: peaks.slice(0, most),
    gaps: gaps.slice(0, most),
    contrastWords: summary(peaks.length, gaps.length),
  };
}

function wordsFor(name: string, difference: number): string {
  const side = difference > 0 ? "above" : "below";
  return `${name}: ${oneDecimal(Math.abs(difference))} ${side} the person's own mean, given what is expected at these decisions`;
}

function summary(peaks: number, gaps: number): string {
  if (peaks + gaps === 0)
    return "No clear peaks: the differences between competencies are within their error.";
  if (gaps === 0) return peaks === 1 ? "One clear peak, no clear gaps." : "Clear peaks, no clear gaps.";
  if (peaks === 0) return gaps === 1 ? "One clear gap, no clear peaks." : "Clear gaps, no clear peaks.";
  return "Clear peaks and gaps against the person's own mean.";
}
