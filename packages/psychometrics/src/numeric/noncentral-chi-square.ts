import { gammaTail, logGamma } from "./gamma.js";

/**
 * The share of the noncentral chi-square distribution with `df` > 0 degrees of freedom and `noncentrality` ≥ 0 at or
 * below `x`: central ones with 2j degrees more, averaged over a Poisson count j of mean half the noncentrality
 * (Johnson, Kotz & Balakrishnan 1995, 29.3).
 */
export function noncentralChiSquareCdf(x: number, df: number, noncentrality: number): number {
  if (!(x > 0)) return 0;
  const mean = noncentrality / 2;
  const half = x / 2;
  const reach = 10 * Math.sqrt(mean) + 40;
  const [first, last] = [Math.max(0, Math.floor(mean - reach)), Math.ceil(mean + reach)];
  // From the last term down each central share is the one before plus a density: sums of positive numbers lose no
  // digits.
  let share = 1 - gammaTail(half, df / 2 + last);
  let sum = 0;
  for (let j = last; j >= first; j -= 1) {
    const weight = mean === 0 ? Number(j === 0) : Math.exp(j * Math.log(mean) - mean - logGamma(j + 1));
    sum += weight * share;
    const shape = df / 2 + j - 1;
    if (shape > 0) share += Math.exp(shape * Math.log(half) - half - logGamma(shape + 1));
  }
  return Math.min(1, sum);
}

/**
 * The noncentrality under which a share `p` of the distribution lies at or below `x`: a confidence limit of it
 * (Steiger, Shapiro & Browne 1985). 0 where even the central distribution has less than `p` there.
 */
export function chiSquareNoncentrality(p: number, x: number, df: number): number {
  if (noncentralChiSquareCdf(x, df, 0) <= p) return 0;
  let low = 0;
  let high = Math.max(x, 10);
  while (noncentralChiSquareCdf(x, df, high) > p) high *= 2;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high || high - low < 1e-12 * high) break;
    if (noncentralChiSquareCdf(x, df, middle) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
