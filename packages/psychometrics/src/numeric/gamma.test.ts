import { describe, expect, it } from "vitest";
import { gammaCdf, gammaQuantile, gammaTail, logGamma } from "./gamma.js";

/** Composite Simpson of the density, in the square root of t so that shapes under 1 stay smooth enough. */
function integrated(x: number, a: number, logGammaOfA: number): number {
  const top = Math.sqrt(x);
  const steps = 20_000;
  const h = top / steps;
  const density = (u: number): number => 2 * Math.exp((2 * a - 1) * Math.log(u) - u * u - logGammaOfA);
  let sum = density(top);
  for (let k = 1; k < steps; k += 1) sum += (k % 2 === 1 ? 4 : 2) * density(k * h);
  return (sum * h) / 3;
}

describe("ln Γ", () => {
  it("is the logarithm of the factorial at whole numbers", () => {
    let factorial = 0;
    for (let n = 1; n <= 170; n += 1) {
      expect(Math.abs(logGamma(n) - factorial)).toBeLessThan(1e-13 * Math.max(1, factorial));
      factorial += Math.log(n);
    }
  });

  it("is ½ ln π at one half, and doubles by Legendre's formula", () => {
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 14);
    for (const x of [0.01, 0.3, 1.7, 9.4, 80.25]) {
      const doubled = logGamma(x) + logGamma(x + 0.5) - (1 - 2 * x) * Math.LN2 - 0.5 * Math.log(Math.PI);
      expect(Math.abs(logGamma(2 * x) - doubled)).toBeLessThan(1e-13 * Math.max(1, Math.abs(doubled)));
    }
  });
});

describe("the gamma distribution", () => {
  it("is 1 − Σ e^(−x) x^j / j! at whole shapes, in both tails", () => {
    for (const a of [1, 2, 5, 20, 60]) {
      for (const x of [0.1, 1, 4.5, a, 2 * a + 3]) {
        let term = Math.exp(-x);
        let tail = 0;
        for (let j = 0; j < a; j += 1) {
          tail += term;
          term *= x / (j + 1);
        }
        expect(Math.abs(gammaTail(x, a) / tail - 1)).toBeLessThan(1e-13);
        expect(Math.abs(gammaCdf(x, a) - (1 - tail))).toBeLessThan(1e-14);
      }
    }
  });

  it("is the integral of its density", () => {
    for (const [a, logGammaOfA] of [
      [1.5, Math.log(Math.sqrt(Math.PI) / 2)],
      [2.5, Math.log((3 * Math.sqrt(Math.PI)) / 4)],
      [5.5, Math.log((945 * Math.sqrt(Math.PI)) / 32)],
    ] as const) {
      for (const x of [0.2, 1, 3, 7, 12])
        expect(Math.abs(gammaCdf(x, a) - integrated(x, a, logGammaOfA))).toBeLessThan(1e-12);
    }
  });

  it("steps from shape to shape by x^a e^(−x) / Γ(a + 1)", () => {
    for (const a of [0.05, 0.7, 3.3, 40.2, 999.5]) {
      for (const x of [0.5 * a, a, 1.1 * a + 1]) {
        const step = Math.exp(a * Math.log(x) - x - logGamma(a + 1));
        expect(Math.abs(gammaCdf(x, a) - gammaCdf(x, a + 1) - step)).toBeLessThan(1e-12);
      }
    }
  });

  it("has a quantile that undoes it, into the far tails", () => {
    for (const a of [0.01, 0.5, 1, 3.7, 50, 5000]) {
      for (const p of [1e-10, 1e-4, 0.05, 0.4999, 0.5, 0.9, 0.999999]) {
        const x = gammaQuantile(p, a);
        if (x < 1e-290) continue;
        expect(Math.abs(gammaCdf(x, a) / p - 1)).toBeLessThan(1e-12);
      }
    }
    expect(gammaQuantile(0, 2)).toBe(0);
    expect(gammaQuantile(1, 2)).toBe(Infinity);
  });
});
