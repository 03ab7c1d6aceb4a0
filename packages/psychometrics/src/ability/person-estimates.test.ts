import { describe, expect, it } from "vitest";
import { estimateMoments, personEstimates } from "./person-estimates.js";

const columns = {
  theta: Float64Array.of(0, 1, Number.POSITIVE_INFINITY, Number.NaN),
  se: Float64Array.of(0.5, 0.25, Number.NaN, Number.NaN),
  sd: Float64Array.of(0.5, 0.25, Number.NaN, Number.NaN),
  items: Uint16Array.of(4, 6, 2, 0),
  status: Uint8Array.of(0, 0, 2, 1),
};

describe("personEstimates", () => {
  it("gives each person a 90% range and a T score", () => {
    const [first, second] = personEstimates(columns);
    expect(first).toMatchObject({ theta: 0, t: 50, items: 4, status: "estimated" });
    // qnorm(.95) of R is 1.644854
    expect(first!.low).toBeCloseTo(-0.822427, 6);
    expect(second).toMatchObject({ t: 60, items: 6 });
    expect(second!.high).toBeCloseTo(1.4112134, 6);
  });

  it("keeps what has no bound and what is no estimate apart", () => {
    expect(personEstimates(columns).map(({ status }) => status)).toEqual([
      "estimated",
      "estimated",
      "unbounded",
      "no-responses",
    ]);
  });
});

describe("estimateMoments", () => {
  it("counts finite estimates alone", () => {
    expect(estimateMoments(columns)).toEqual({ n: 2, mean: 0.5, sd: Math.SQRT1_2 });
  });

  it("has no standard deviation of one person", () => {
    expect(estimateMoments({ theta: Float64Array.of(2) })).toEqual({ n: 1, mean: 2, sd: Number.NaN });
  });
});
