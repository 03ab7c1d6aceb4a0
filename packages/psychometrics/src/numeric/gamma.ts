import { normalQuantile } from "./normal.js";

const halfLogTwoPi = 0.9189385332046728;

// The coefficients of Stirling's series, B(2k) / (2k·(2k − 1)).
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * What Stirling's formula leaves out: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π], for x > 0. Its own function
 * because densities built on it keep their relative precision where differences of logarithms of factorials
 * lose it (Loader 2000, "Fast and accurate computation of binomial probabilities").
 */
function stirlingError(x: number): number {
  let error = 0;
  let shifted = x;
  while (shifted < 16) {
    error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    shifted += 1;
  }
  let sum = 0;
  const square = shifted * shifted;
  for (let k = stirling.length - 1; k >= 0; k -= 1) sum = (stirling[k] as number) + sum / square;
  return error + sum / shifted;
}

/**
 * x ln(x/m) + m − x without cancellation where x is near m, for x, m > 0 (Loader 2000): half the deviance of
 * a Poisson count.
 */
function poissonDeviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** ln Γ(x) for x > 0, to about 1e-15 relative to x ln x. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}

/**
 * Regularized lower incomplete gamma function P(a, x): the share of a gamma distribution of shape `a` > 0 and
 * scale 1 at or below `x`. Power series below a + 1, continued fraction above (Abramowitz & Stegun 1964,
 * 6.5.29 and 6.5.31).
 */
export function gammaCdf(x: number, a: number): number {
  if (!(x > 0)) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? lowerSeries(x, a) : 1 - upperFraction(x, a);
}

/** 1 − {@link gammaCdf}, precise in the far tail. */
export function gammaTail(x: number, a: number): number {
  if (!(x > 0)) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - lowerSeries(x, a) : upperFraction(x, a);
}

/**
 * The value at or below which a share `p` of a gamma distribution of shape `a` and scale 1 lies: 0 at 0,
 * Infinity at 1.
 */
export function gammaQuantile(p: number, a: number): number {
  if (!(p > 0)) return 0;
  if (p >= 1) return Infinity;
  let low = 0;
  let high = Infinity;
  let x = quantileStart(p, a);
  for (let step = 0; step < 300; step += 1) {
    const error = p > 0.5 ? 1 - p - gammaTail(x, a) : gammaCdf(x, a) - p;
    if (error === 0) return x;
    if (error < 0) low = x;
    else high = x;
    const next = x - error / (front(x, a) / x);
    const middle = high === Infinity ? 2 * x : (low + high) / 2;
    const moved = next > low && next < Math.min(high, 4 * x) ? next : middle;
    if (Math.abs(moved - x) <= 2e-16 * x) return moved;
    x = moved;
  }
  return x;
}

/** x^a e^(−x) / Γ(a), by Loader's saddle-point form. */
function front(x: number, a: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - poissonDeviance(a, x));
}

function lowerSeries(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < 1e6; k += 1) {
    term *= x / (a + k);
    sum += term;
    if (term < 1e-17 * sum) break;
  }
  return front(x, a) * sum;
}

function upperFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < 1e6; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const change = c * d;
    h *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return front(x, a) * h;
}

/**
 * The cube of a normal value (Wilson & Hilferty 1931); where that is not above 0 or far off, the first term
 * of the series.
 */
function quantileStart(p: number, a: number): number {
  const cubeRoot = 1 - 1 / (9 * a) + normalQuantile(p) / (3 * Math.sqrt(a));
  if (cubeRoot > 0.3) return a * cubeRoot ** 3;
  return Math.max(Math.exp((Math.log(p) + logGamma(a + 1)) / a), Number.MIN_VALUE);
}
