import { describe, expect, it } from "vitest";
import { findRoot } from "./root.js";

describe("the place where a derivative falls through 0", () => {
  it.each([-25, -3, 0, 0.5, 7, 29])("is found at %d from wherever one begins", (place) => {
    for (const start of [-10, 0, 4]) {
      const root = findRoot((theta) => ({ value: place - theta, change: -1 }), start);
      expect(root).toBeCloseTo(place, 10);
    }
  });

  it("is found where Newton's steps lead astray", () => {
    // Flat far from the root: a plain Newton step from 5 overshoots by far.
    const slope = (theta: number) => ({
      value: -Math.tanh(3 * (theta + 1)),
      change: -3 / Math.cosh(3 * (theta + 1)) ** 2,
    });
    expect(findRoot(slope, 5)).toBeCloseTo(-1, 10);
    // A change that has the wrong sign is not trusted.
    expect(findRoot((theta) => ({ value: 2 - theta, change: 1 }), 0)).toBeCloseTo(2, 10);
  });

  it("is no number where there is none", () => {
    expect(findRoot(() => ({ value: 1, change: 0 }), 0)).toBeNaN();
    expect(findRoot(() => ({ value: -1, change: 0 }), 0)).toBeNaN();
  });
});
