import { describe, expect, it } from "vitest";
import { chiSquareCdf, chiSquareQuantile, chiSquareTail } from "./chi-square.js";
import { normalCdf } from "./normal.js";

describe("chi-square", () => {
  it("agrees with the printed table of critical values", () => {
    // Pearson & Hartley (1966), Biometrika Tables for Statisticians, table 8: upper 5% and 1% points, to
    // their printed digits.
    const table: readonly (readonly [number, number, number])[] = [
      [1, 3.84146, 6.6349],
      [2, 5.99146, 9.21034],
      [5, 11.0705, 15.0863],
      [10, 18.307, 23.2093],
      [30, 43.773, 50.8922],
      [100, 124.342, 135.807],
    ];
    for (const [df, five, one] of table) {
      expect(chiSquareQuantile(0.95, df)).toBeCloseTo(five, 3);
      expect(chiSquareQuantile(0.99, df)).toBeCloseTo(one, 3);
    }
  });

  it("is the square of a normal at 1, an exponential at 2", () => {
    for (const x of [0.001, 0.5, 3.84, 20, 60]) {
      expect(Math.abs(chiSquareTail(x, 1) / (2 * normalCdf(-Math.sqrt(x))) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(chiSquareTail(x, 2) / Math.exp(-x / 2) - 1)).toBeLessThan(1e-13);
      expect(Math.abs(chiSquareCdf(x, 2) + Math.expm1(-x / 2))).toBeLessThan(1e-14);
    }
    expect(Math.abs(chiSquareQuantile(0.95, 2) + 2 * Math.log(0.05))).toBeLessThan(1e-12);
  });

  it("is 0 at and below 0, 1 at infinity", () => {
    expect([chiSquareCdf(0, 3), chiSquareCdf(-1, 3), chiSquareCdf(Infinity, 3)]).toEqual([0, 0, 1]);
    expect([chiSquareTail(0, 3), chiSquareTail(-1, 3), chiSquareTail(Infinity, 3)]).toEqual([1, 1, 0]);
  });
});
