import { describe, expect, it } from "vitest";
import { calibrationOf } from "./calibration.test-support.js";
import { expectedScores } from "./expected-scores.js";

describe("expected scores", () => {
  it("sums over all items, by place and by code", () => {
    const calibration = calibrationOf("gpcm", [
      { id: "x", a: 1, b: [0], codes: [[1, 2], [5]] },
      { id: "y", a: 1, b: [0, 0], codes: [[1], [3], [4]] },
    ]);
    const places = expectedScores(calibration, [-30, 0, 30]);
    expect([...places.expected].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([0, 1.5, 3]);
    const codes = expectedScores(calibration, [-30, 0, 30], "code");
    expect(codes.expected[0]).toBeCloseTo(1.5 + 1, 8);
    expect(codes.expected[1]).toBeCloseTo((1.5 + 5) / 2 + 8 / 3, 8);
    expect(codes.expected[2]).toBeCloseTo(9, 8);
    expect([codes.lowest, codes.highest]).toEqual([2, 9]);
  });

  it("integrates testlets out: the mean over factors of what each factor leads to expect", () => {
    const item = { id: "x", a: 1.2, b: [0.3] };
    const calibration = calibrationOf("2pl", [{ ...item, testlet: { id: "t", slope: 0.9 } }]);
    const fine = Array.from({ length: 2001 }, (_, q) => -8 + q * 0.008);
    const mean = fine.reduce((sum, u) => {
      const weight = (Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI)) * 0.008;
      return sum + weight / (1 + Math.exp(-(1.2 * (0.5 - 0.3) + 0.9 * u)));
    }, 0);
    expect(expectedScores(calibration, [0.5]).expected[0]).toBeCloseTo(mean, 7);
  });
});
