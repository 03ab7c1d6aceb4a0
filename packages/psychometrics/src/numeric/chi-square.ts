import { gammaCdf, gammaQuantile, gammaTail } from "./gamma.js";

/** The share of the chi-square distribution with `df` > 0 degrees of freedom at or below `x`. */
export function chiSquareCdf(x: number, df: number): number {
  return gammaCdf(x / 2, df / 2);
}

/** 1 − {@link chiSquareCdf}, precise in the far tail: the p value of a chi-square statistic. */
export function chiSquareTail(x: number, df: number): number {
  return gammaTail(x / 2, df / 2);
}

/** The value at or below which a share `p` of the chi-square distribution lies: 0 at 0, Infinity at 1. */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2);
}
