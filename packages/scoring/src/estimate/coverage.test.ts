import { describe, expect, it } from "vitest";
import { cells } from "../../validation/coverage-cells.js";
import { coverageOf } from "../../validation/coverage-study.js";

describe("90% bands", () => {
  it.each(cells)("hold 88 to 92% of true scores: $label", (cell) => {
    const coverage = coverageOf(cell);
    expect(coverage.competencies).toBeGreaterThan(0.88);
    expect(coverage.competencies).toBeLessThan(0.92);
    expect(coverage.overall).toBeGreaterThan(0.88);
    expect(coverage.overall).toBeLessThan(0.92);
  });
});
