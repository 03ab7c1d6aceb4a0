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
    expect(percentileOf(scale, { score: 3.3, low: 1, high: 5 }, benchmark)).toEqual({
      value: 65,
      low: 1,
      high: 99,
      synthetic: false,
    });
  });

  it("is none for fewer than 200 people, other scales and no benchmark", () => {
    const band = { score: 3, low: 2.5, high: 3.5 };
    expect(percentileOf(scale, band, { ...benchmark, n: 199 })).toBeNull();
    expect(percentileOf({ ...scale, id: "y" }, band, benchmark)).toBeNull();
    expect(percentileOf(scale, band, undefined)).toBeNull();
  });
});
