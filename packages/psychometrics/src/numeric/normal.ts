/**
 * Standard normal distribution function Φ(x), to about 1e-15: the power series near zero, the continued
 * fraction of Mills' ratio in the tails (Abramowitz & Stegun 1964, 26.2.11 and 26.2.14).
 */
export function normalCdf(x: number): number {
  if (x < 0) return normalTail(-x);
  return 1 - normalTail(x);
}

/**
 * The value below which a share `p` of the standard normal lies; ±Infinity at 0 and 1. Newton's steps from
 * Hastings' start.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0)) return -Infinity;
  if (p >= 1) return Infinity;
  if (p > 0.5) return -normalQuantile(1 - p);
  let x = lowerStart(p);
  for (let step = 0; step < 50; step += 1) {
    const error = (normalCdf(x) - p) / normalDensity(x);
    // Halley's correction: the second derivative of Φ is −x·density.
    const change = error / (1 + (x * error) / 2);
    x -= change;
    if (Math.abs(change) < 1e-14 * (1 + Math.abs(x))) break;
  }
  return x;
}

/** Half-width of a 90% band in standard errors, 1.6449. */
export const z90 = 1.6448536269514722;

/** The density of the standard normal at `x`. */
export function normalDensity(x: number): number {
  return Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
}

function normalTail(x: number): number {
  if (x === Infinity) return 0;
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let k = 1; Math.abs(term) > 1e-17 * sum; k += 1) {
      term *= (x * x) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - normalDensity(x) * sum;
  }
  // The fraction needs the fewer terms the farther out: 170 at 2.5, 18 at 10.
  let fraction = 0;
  for (let k = Math.ceil(1000 / (x * x)) + 8; k >= 1; k -= 1) fraction = k / (x + fraction);
  return normalDensity(x) / (x + fraction);
}

function lowerStart(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return top / bottom - t;
}
