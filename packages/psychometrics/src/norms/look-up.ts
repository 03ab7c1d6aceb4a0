import type { NormPrecision, NormTable, Ranged } from "@leadsim/scenarios";
import { clamp } from "../numeric/round.js";
import { proportionInterval } from "./proportion-interval.js";
import { normalScore, stanine, sten, tScore } from "./standard-scores.js";

/** Where a score stands in a norm; low and high are the ends of its band, looked up in the same table. */
export interface NormStanding {
  /** Percentile rank, 0 to 100. */
  readonly percentile: Ranged;
  /** Normalized T, held to 20 to 80, beyond which samples of usual size say nothing. */
  readonly t: Ranged;
  readonly sten: Ranged;
  readonly stanine: Ranged;
  /** What the size of the norm sample alone leaves open about the rank. */
  readonly sample: NormPrecision;
}

/**
 * Looks up a score with the ends of its band. In a class of scores the rank rises evenly from the lower to
 * the upper edge of the class, and is 100·(cf − f/2)/n at its middle; between two scores of an ungrouped
 * table it is that of all below. Two uncertainties are apart: the band's (`low`, `high`: how sure the score
 * is) and the norm's (`sample`: how many people stand behind it).
 *
 * @param band a score and its interval, on the table's scale
 * @returns null where the table is suppressed
 */
export function lookUp(
  table: NormTable,
  band: { readonly score: number; readonly low: number; readonly high: number },
): NormStanding | null {
  const { rows, effectiveN, position } = table;
  if (!rows) return null;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = (score: number): number => clamp(weightBelow(table, rows, score) / total, 0, 1);
  // Nobody stands at 0 or 100: half a person is the least that a sample can tell.
  const half = 0.5 / effectiveN;
  const zOf = (score: number): number =>
    normalScore(clamp(shareOf(score), half, 1 - half), effectiveN, position);
  const ranged = (to: (score: number) => number): Ranged => ({
    value: to(band.score),
    low: to(band.low),
    high: to(band.high),
  });
  const sample = proportionInterval(shareOf(band.score) * effectiveN, effectiveN);
  return {
    percentile: ranged((score) => 100 * shareOf(score)),
    t: ranged((score) => clamp(tScore(zOf(score)), 20, 80)),
    sten: ranged((score) => sten(zOf(score))),
    stanine: ranged((score) => stanine(zOf(score))),
    sample: { effectiveN, low: 100 * sample.low, high: 100 * sample.high },
  };
}

function weightBelow({ step }: NormTable, rows: NonNullable<NormTable["rows"]>, score: number): number {
  let below = 0;
  for (const row of rows) {
    const edge = row.score - step / 2;
    if (score < edge) break;
    if (step > 0) below += row.weight * Math.min(1, (score - edge) / step);
    else below += score === row.score ? row.weight / 2 : row.weight;
  }
  return below;
}
