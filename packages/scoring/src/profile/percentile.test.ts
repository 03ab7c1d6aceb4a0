import { scaleNorms } from "@leadsim/psychometrics";
import type { Benchmark } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { percentileOf, quantilePoints } from "./percentile.js";

const quantiles = quantilePoints.map((point) => 2 + point / 50);
const benchmark = {
  kind: "pilot",
  n: 200,
  scales: [{ id: "x", kind: "pillar", mean: 3, sd: 0.6, quantiles }],
} as unknown as Benchmark;
const scale = { id: "x", kind: "pillar" } as const;

describe("percentileOf", () => {
  it("is linear between quantiles and held to 1 and 99", () => {
    expect(percentileOf(scale, { score: 3.3, low: 1, high: 5 }, benchmark)).toMatchObject({
      value: 65,
      low: 1,
      high: 99,
      synthetic: false,
    });
  });

  it("has T, sten and stanine of the same rank", () => {
    const found = percentileOf(scale, { score: 3, low: 1, high: 5 }, benchmark);
    expect(found).toMatchObject({ value: 50, t: { value: 50 }, sten: { value: 6 }, stanine: { value: 5 } });
    // Φ⁻¹(.01) = −2.3263…
    expect(found?.t?.low).toBeCloseTo(26.7365, 4);
    expect(found?.sten).toEqual({ value: 6, low: 1, high: 10 });
    expect(found?.sample).toBeUndefined();
  });

  it("is looked up in the norm table where there is one, with what its size leaves open", () => {
    const scores = Array.from({ length: 400 }, (_, at) => 2 + (at % 5) / 2);
    const norms = scaleNorms(scores, { step: 0.5 });
    const [found] = benchmark.scales.map((known) => ({ ...benchmark, scales: [{ ...known, norms }] }));
    const percentile = percentileOf(scale, { score: 3, low: 1, high: 5 }, found);
    expect(percentile).toMatchObject({ value: 50, low: 1, high: 99, t: { value: 50, low: 20, high: 80 } });
    // Wilson's 90% interval of one half of 400, by hand.
    const half = (1.6448536269514722 * Math.sqrt(0.25 / 400 + 2.7055 / (4 * 160000))) / (1 + 2.7055 / 400);
    expect(percentile?.sample?.low).toBeCloseTo(50 - 100 * half, 3);
    const few = {
      ...benchmark,
      n: 400,
      scales: [{ ...benchmark.scales[0], norms: scaleNorms(scores.slice(0, 199)) }],
    };
    expect(percentileOf(scale, { score: 3, low: 2, high: 4 }, few as Benchmark)).toBeNull();
  });

  it("is none for fewer than 200 people, other scales and no benchmark", () => {
    const band = { score: 3, low: 2.5, high: 3.5 };
    expect(percentileOf(scale, band, { ...benchmark, n: 199 })).toBeNull();
    expect(percentileOf({ ...scale, id: "y" }, band, benchmark)).toBeNull();
    expect(percentileOf(scale, band, undefined)).toBeNull();
  });
});
