import { describe, expect, it } from "vitest";
import { readCsv } from "../fixtures.test-support.js";
import { betaCdf, betaQuantile } from "./beta.js";

describe("betaQuantile", () => {
  it.each(readCsv("proportion_intervals.csv"))("agrees with R's Jeffreys interval for $x of $n", (row) => {
    const [x, n] = [row.x as number, row.n as number];
    expect(Math.abs(betaQuantile(0.05, x + 0.5, n - x + 0.5) - (row.jeffreys_lo90 as number))).toBeLessThan(
      1e-8,
    );
    expect(Math.abs(betaQuantile(0.95, x + 0.5, n - x + 0.5) - (row.jeffreys_hi90 as number))).toBeLessThan(
      1e-8,
    );
  });

  it("undoes betaCdf, also with small and large parameters", () => {
    for (const [a, b] of [
      [0.5, 0.5],
      [0.51, 40],
      [300, 2],
      [2, 3],
    ] as const) {
      for (const p of [0.01, 0.05, 0.5, 0.95, 0.99]) {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
      }
    }
  });

  it("has closed forms", () => {
    expect(betaCdf(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(betaCdf(0.3, 2, 1)).toBeCloseTo(0.09, 14);
    expect(betaCdf(0.5, 7, 7)).toBeCloseTo(0.5, 13);
    expect(betaCdf(0, 2, 2)).toBe(0);
    expect(betaCdf(1, 2, 2)).toBe(1);
  });
});
