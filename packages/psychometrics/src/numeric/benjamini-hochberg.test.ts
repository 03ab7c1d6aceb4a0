import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "./benjamini-hochberg.js";

describe("benjaminiHochberg", () => {
  it("calls the four significant that the authors' own example calls", () => {
    // Benjamini & Hochberg (1995), section 4.1: 15 ordered p values, four hypotheses rejected at .05.
    const values = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const adjusted = benjaminiHochberg(values) as number[];
    expect(adjusted.filter((p) => p <= 0.05).length).toBe(4);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    for (const [at, p] of adjusted.entries()) {
      expect(p).toBeGreaterThanOrEqual(values[at]!);
      expect(p).toBeLessThanOrEqual(adjusted[at + 1] ?? 1);
    }
  });

  it("leaves out what was not tested", () => {
    expect(benjaminiHochberg([0.04, undefined, 0.01])).toEqual([0.04, undefined, 0.02]);
  });
});
