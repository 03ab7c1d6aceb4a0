import { betaCdf } from "./beta.js";
import { normalCdf, normalQuantile } from "./normal.js";

/**
 * The share of Student's t distribution with `df` > 0 degrees of freedom farther from 0 than `t`, both sides:
 * a two-sided p value.
 */
export function studentTwoSided(t: number, df: number): number {
  return betaCdf(df / (df + t * t), df / 2, 0.5);
}

/**
 * The share of the noncentral t distribution with `df` ≥ 1 and `noncentrality` at or below `t`: the normal
 * share Φ(t·s − δ) averaged over s = √(χ²/df), by the trapezoid rule in ln s, whose error falls exponentially
 * for so smooth a density.
 */
export function noncentralTCdf(t: number, df: number, noncentrality: number): number {
  const width = 1 / Math.sqrt(2 * df);
  const right = 12 * width;
  const left = right < 0.4 ? -right : -(46 / df + 0.5);
  const step = width / 8;
  let sum = 0;
  let total = 0;
  for (let u = left; u <= right; u += step) {
    const s = Math.exp(u);
    const weight = Math.exp(df * (u - (s * s - 1) / 2));
    total += weight;
    sum += weight * normalCdf(t * s - noncentrality);
  }
  return sum / total;
}

/**
 * The noncentrality under which a share `p` of the noncentral t distribution lies at or below `t`: turned
 * upside down, an exact confidence limit for a standardized mean difference (Steiger & Fouladi 1997). By
 * bisection between bounds that hold for sure.
 */
export function noncentralityAt(p: number, t: number, df: number): number {
  const spread = 12 + (12 * Math.abs(t)) / Math.sqrt(df);
  let low = t - normalQuantile(p) - spread;
  let high = t - normalQuantile(p) + spread;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (noncentralTCdf(t, df, middle) > p) low = middle;
    else high = middle;
    if (high - low < 1e-13 * Math.max(1, Math.abs(t))) break;
  }
  return (low + high) / 2;
}
