import { describe, expect, it } from "vitest";
import { fQuantile } from "./f-distribution.js";

describe("fQuantile", () => {
  // scipy 1.17: scipy.stats.f.ppf(p, numerator, denominator)
  it.each([
    [0.975, 3, 7, 5.889819167203253, 1e-9],
    [0.95, 40, 360, 1.428092859105731, 1e-10],
    [0.05, 40, 360, 0.6525570953341037, 1e-10],
    [0.95, 2708, 10832, 1.050798012172518, 1e-10],
    [0.05, 30_000, 570_000, 0.9862663888274215, 1e-7],
    [0.95, 20_000, 20_000, 1.023534973559028, 1e-7],
    [0.95, 99_999, 6_499_935, 1.0074244275290778, 1e-7],
  ])("at %d of F(%d, %d) is %d", (p, numerator, denominator, expected, tolerance) => {
    expect(Math.abs(fQuantile(p, numerator, denominator) - expected)).toBeLessThan(tolerance);
  });

  it("turned over swaps the degrees of freedom", () => {
    expect(fQuantile(0.1, 5, 9) * fQuantile(0.9, 9, 5)).toBeCloseTo(1, 12);
  });
});
