import { betaQuantile } from "./beta.js";
import { normalQuantile } from "./normal.js";

/** From so many degrees of freedom on both sides the cube root of F is normal to six digits. */
const large = 20_000;

/**
 * The value below which a share `p` of the F distribution lies, by the beta distribution (Abramowitz & Stegun
 * 1964, 26.6.2); for very many degrees of freedom on both sides by Paulson's (1942) cube root.
 *
 * @param p strictly between 0 and 1
 * @param numerator degrees of freedom, above 0
 * @param denominator degrees of freedom, above 0
 */
export function fQuantile(p: number, numerator: number, denominator: number): number {
  if (Math.min(numerator, denominator) < large) return exact(p, numerator, denominator);
  return paulson(p, numerator, denominator);
}

function exact(p: number, numerator: number, denominator: number): number {
  // The smaller tail, so that 1 − x loses no digits.
  if (p > 0.5) return 1 / exact(1 - p, denominator, numerator);
  const x = betaQuantile(p, numerator / 2, denominator / 2);
  return (denominator * x) / (numerator * (1 - x));
}

/**
 * The root of (1 − b)·c − (1 − a) = z·√(b·c² + a) for the cube root c of F, with a and b = 2/9 over the
 * degrees of freedom.
 */
function paulson(p: number, numerator: number, denominator: number): number {
  const z = normalQuantile(p);
  const a = 2 / (9 * numerator);
  const b = 2 / (9 * denominator);
  const square = (1 - b) ** 2 - b * z * z;
  const middle = (1 - a) * (1 - b);
  const rest = (1 - a) ** 2 - a * z * z;
  const cubeRoot = (middle + Math.sign(z) * Math.sqrt(middle * middle - square * rest)) / square;
  return cubeRoot ** 3;
}
