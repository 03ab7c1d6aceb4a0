import { describe, expect, it } from "vitest";
import { normalCdf } from "./normal.js";
import { noncentralityAt, noncentralTCdf, studentTwoSided } from "./student-t.js";

describe("Student's t", () => {
  it("has closed forms at 1, 2 and 3 degrees of freedom", () => {
    for (const t of [0.1, 0.7, 1.5, 4, 12]) {
      const cauchy = 1 - (2 / Math.PI) * Math.atan(t);
      const two = 1 - t / Math.sqrt(2 + t * t);
      const angle = Math.atan(t / Math.sqrt(3));
      const three = 1 - (2 / Math.PI) * (angle + Math.sin(angle) * Math.cos(angle));
      expect(Math.abs(studentTwoSided(t, 1) - cauchy)).toBeLessThan(1e-12);
      expect(Math.abs(studentTwoSided(t, 2) - two)).toBeLessThan(1e-12);
      expect(Math.abs(studentTwoSided(t, 3) - three)).toBeLessThan(1e-12);
    }
  });
});

describe("noncentral t", () => {
  it("is Student's t without noncentrality", () => {
    for (const df of [1, 2, 5, 30, 2434]) {
      for (const t of [-2.3, 0.4, 3]) {
        const tail = studentTwoSided(t, df) / 2;
        expect(Math.abs(noncentralTCdf(t, df, 0) - (t > 0 ? 1 - tail : tail))).toBeLessThan(1e-11);
      }
    }
  });

  it("holds Φ(−δ) at and below 0, whatever the degrees of freedom", () => {
    for (const df of [1, 7, 400]) {
      expect(Math.abs(noncentralTCdf(0, df, 1.3) - normalCdf(-1.3))).toBeLessThan(1e-13);
    }
  });

  it("gives back the noncentrality it was asked at, near and far", () => {
    for (const [t, df] of [
      [0, 10],
      [2.1, 3],
      [10.383, 2434],
      [-80, 99_998],
    ] as const) {
      for (const p of [0.025, 0.975]) {
        expect(Math.abs(noncentralTCdf(t, df, noncentralityAt(p, t, df)) - p)).toBeLessThan(1e-10);
      }
    }
  });
});
