import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile, z90 } from "./normal.js";

// Values of R's pnorm and qnorm.
describe("normalCdf", () => {
  it.each([
    [0, 0.5],
    [1.96, 0.9750021048517795],
    [-1.6448536269514722, 0.05],
    [-2.5, 0.006209665325776132],
    [-5, 2.866515718791939e-7],
    [8, 0.9999999999999993],
  ])("Φ(%d)", (x, p) => {
    expect(Math.abs(normalCdf(x) - p)).toBeLessThan(1e-15);
  });

  it("holds its relative precision in the tail", () => {
    expect(normalCdf(-5) / 2.866515718791939e-7).toBeCloseTo(1, 12);
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
  });
});

describe("normalQuantile", () => {
  it.each([
    [0.95, 1.6448536269514722],
    [0.5, 0],
    [0.001, -3.090232306167813],
    [0.975, 1.959963984540054],
  ])("of %d", (p, x) => {
    expect(normalQuantile(p)).toBeCloseTo(x, 12);
  });

  it("is z90 at .95 and unbounded at the ends", () => {
    expect(normalQuantile(0.95)).toBeCloseTo(z90, 12);
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
  });
});
