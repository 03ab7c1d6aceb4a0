import { describe, expect, it } from "vitest";
import { contrastStudy } from "./contrast-study.js";

/** `n` people whose outcome rises with their place; scores are 1 higher in the top quarter. */
function study(n: number) {
  const values = Array.from({ length: n }, (_, at) => at);
  const scores = values.map((value) => (value % 2) + (value >= 0.75 * n ? 1 : 0));
  return {
    outcome: "Quota 2025, from finance",
    values,
    scales: [{ id: "x", kind: "pillar", scores }],
  } as const;
}

describe("contrastStudy", () => {
  it("gives d with its interval, by hand", () => {
    const found = contrastStudy(study(400));
    expect(found).toMatchObject({ top: 100, others: 300 });
    // Scores are 0 and 1 in equal parts, so squares sum to n/4; the pooled deviation is √(100/398).
    const d = 1 / Math.sqrt(100 / 398);
    const half = 1.6448536269514722 * Math.sqrt(400 / 30000 + (d * d) / 800);
    expect(found.scales[0]?.d).toEqual({
      value: expect.closeTo(d, 6),
      low: expect.closeTo(d - half, 6),
      high: expect.closeTo(d + half, 6),
    });
  });

  it("refuses the words below its sizes", () => {
    expect(() => contrastStudy(study(396))).toThrow(/need 100 people in the top quarter/);
    expect(() => contrastStudy(study(396))).toThrow(expect.objectContaining({ code: "too-few-people" }));
    const gaps = study(400);
    const scores = [...gaps.scales[0].scores];
    scores[399] = Number.NaN;
    expect(() => contrastStudy({ ...gaps, scales: [{ id: "x", kind: "pillar", scores }] })).toThrow(
      /there are 99/,
    );
  });

  it("counts people tied at the edge among the others", () => {
    const { outcome, values, scales } = study(800);
    const tied = values.map((value) => Math.min(value, 650));
    expect(contrastStudy({ outcome, values: tied, scales })).toMatchObject({ top: 200, others: 600 });
    const more = values.map((value) => Math.min(value, 590));
    expect(() => contrastStudy({ outcome, values: more, scales })).toThrow(/there are 0 and 800/);
  });

  it("refuses data without an outcome or that do not fit", () => {
    const { values, scales } = study(400);
    expect(() => contrastStudy({ outcome: " ", values, scales })).toThrow(/names its outcome/);
    expect(() => contrastStudy({ outcome: "x", values: [1], scales })).toThrow(/400 scores/);
  });
});
