import { describe, expect, it } from "vitest";
import { cells, people, seed } from "../../validation/coverage-cells.js";
import { coverageOf } from "../../validation/coverage-study.js";

describe("90% bands", () => {
  it.each(cells)("hold 88 to 92% of true scores: $label", ({ world }) => {
    const coverage = coverageOf(world, people, seed);
    expect(coverage.competencies).toBeGreaterThan(0.88);
    expect(coverage.competencies).toBeLessThan(0.92);
    expect(coverage.overall).toBeGreaterThan(0.88);
    expect(coverage.overall).toBeLessThan(0.92);
  });
});
