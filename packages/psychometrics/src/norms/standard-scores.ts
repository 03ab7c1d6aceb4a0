import type { NormTable } from "@leadsim/scenarios";
import { normalQuantile } from "../numeric/normal.js";
import { clamp } from "../numeric/round.js";

/**
 * How a rank r of n becomes a share of the normal distribution: `rankit` (r − ½)/n, `blom` (r − ⅜)/(n + ¼)
 * (Blom 1958), `tukey` (r − ⅓)/(n + ⅓) (Tukey 1962), `van-der-waerden` r/(n + 1) (van der Waerden 1952).
 */
export type PlottingPosition = NormTable["position"];

const offsets: Readonly<Record<PlottingPosition, { readonly rank: number; readonly count: number }>> = {
  rankit: { rank: 1 / 2, count: 0 },
  blom: { rank: 3 / 8, count: 1 / 4 },
  tukey: { rank: 1 / 3, count: 1 / 3 },
  "van-der-waerden": { rank: 0, count: 1 },
};

/**
 * The normal score of a percentile rank: the rank of tied scores is their mean rank, cf − f/2 + ½ = n·share + ½.
 * @param share percentile rank / 100, 0 to 1
 * @param n people, above 0; with case weights their effective number
 * @returns z; ±Infinity where the position leaves nothing below or above
 */
export function normalScore(share: number, n: number, position: PlottingPosition = "rankit"): number {
  const { rank, count } = offsets[position];
  return normalQuantile((share * n + 0.5 - rank) / (n + count));
}

/** T = 50 + 10z (McCall 1922). */
export function tScore(z: number): number {
  return 50 + 10 * z;
}

/** Standard ten: bands half a standard deviation wide, 5 and 6 beside the mean, held to 1 to 10 (Canfield 1951). */
export function sten(z: number): number {
  return clamp(Math.floor(2 * z + 6), 1, 10);
}

/** Standard nine: bands half a standard deviation wide, 5 around the mean, held to 1 to 9. */
export function stanine(z: number): number {
  return clamp(Math.floor(2 * z + 5.5), 1, 9);
}

/**
 * The metric of intelligence tests, 100 + 15z (Wechsler 1939). For those who read it fluently; it makes
 * nothing a test of intelligence.
 */
export function deviationIq(z: number): number {
  return 100 + 15 * z;
}
