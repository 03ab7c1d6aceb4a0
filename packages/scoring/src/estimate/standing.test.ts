import { describe, expect, it } from "vitest";
import { probabilityBelow, standingOf } from "./standing.js";

const target = { score: 3.9, se: 0.1, synthetic: false };

describe("standing", () => {
  it("gives a verdict from a posterior probability of .80 on", () => {
    // z = .8416 is the .80 quantile; the spread is √(.3² + .1²).
    const spread = Math.hypot(0.3, 0.1);
    expect(standingOf({ score: 3.9 + 0.85 * spread, se: 0.3 }, target, false).verdict).toBe("above");
    expect(standingOf({ score: 3.9 + 0.83 * spread, se: 0.3 }, target, false).verdict).toBe("cannot-tell");
    expect(standingOf({ score: 3.9 - 0.85 * spread, se: 0.3 }, target, false).verdict).toBe("below");
  });

  it("says at target where that is what is likely", () => {
    expect(standingOf({ score: 3.95, se: 0.1 }, target, false).verdict).toBe("at");
    expect(standingOf({ score: 3.9, se: 0.5 }, target, false)).toMatchObject({
      verdict: "cannot-tell",
      probability: 0.5,
    });
  });

  it("marks what is simulated, of the score or of the target", () => {
    expect(standingOf({ score: 3, se: 0.2 }, target, true).synthetic).toBe(true);
    expect(standingOf({ score: 3, se: 0.2 }, { ...target, synthetic: true }, false).synthetic).toBe(true);
    expect(standingOf({ score: 3, se: 0.2 }, target, false).synthetic).toBe(false);
  });

  it("knows a probability without any uncertainty", () => {
    expect(probabilityBelow({ score: 3, se: 0 }, { ...target, se: 0 })).toBe(1);
    expect(probabilityBelow({ score: 4, se: 0 }, { ...target, se: 0 })).toBe(0);
  });
});
