import { describe, expect, it } from "vitest";
import { chiSquareCdf } from "./chi-square.js";
import { chiSquareNoncentrality, noncentralChiSquareCdf } from "./noncentral-chi-square.js";
import { normalCdf } from "./normal.js";

describe("the noncentral chi-square distribution", () => {
  it.each([
    [0.3, 0.5],
    [4, 2],
    [90, 100],
    [1200, 900],
  ])(
    "is the square of a normal number for one degree of freedom, at %d with noncentrality %d",
    (x, lambda) => {
      const [root, shift] = [Math.sqrt(x), Math.sqrt(lambda)];
      const exact = normalCdf(root - shift) - normalCdf(-root - shift);
      expect(noncentralChiSquareCdf(x, 1, lambda)).toBeCloseTo(exact, 12);
    },
  );

  it("is the central one without noncentrality, and 0 from 0 down", () => {
    expect(noncentralChiSquareCdf(7, 5, 0)).toBeCloseTo(chiSquareCdf(7, 5), 14);
    expect(noncentralChiSquareCdf(0, 5, 3)).toBe(0);
  });

  it.each([
    [0.05, 30, 20],
    [0.95, 300, 54],
    [0.05, 5000, 2000],
  ])("has the noncentrality that was asked for: %d at %d with %d degrees of freedom", (p, x, df) => {
    const lambda = chiSquareNoncentrality(p, x, df);
    expect(noncentralChiSquareCdf(x, df, lambda)).toBeCloseTo(p, 10);
  });

  it("has no limit above 0 where even the central distribution has less below", () => {
    expect(chiSquareNoncentrality(0.95, 10, 20)).toBe(0);
  });
});
