import { describe, expect, it } from "vitest";
import { tierFor } from "./tiers.js";

const of = (decisions: number, scenarios: number, reliability = 0.7, operational = false) => ({
  decisions,
  scenarios,
  reliability,
  operational,
});

describe("what is said from how much", () => {
  it.each([
    ["competency", of(0, 0), "none"],
    ["competency", of(2, 2), "seen"],
    ["competency", of(9, 1), "seen"],
    ["competency", of(3, 2), "band"],
    ["competency", of(7, 3), "band"],
    ["competency", of(8, 2), "band"],
    ["competency", of(8, 3, 0.59), "band"],
    ["competency", of(8, 3, 0.6), "development"],
    ["pillar", of(7, 1), "seen"],
    ["pillar", of(8, 1), "within-scenario"],
    ["overall", of(30, 1), "within-scenario"],
    ["area", of(30, 1), "seen"],
    ["pillar", of(8, 3), "development"],
    ["pillar", of(24, 4, 0.8, true), "decision"],
    ["overall", of(60, 6, 0.9, true), "decision"],
    ["overall", of(60, 6, 0.9), "development"],
    ["overall", of(60, 6, 0.79, true), "development"],
    ["overall", of(23, 4, 0.9, true), "development"],
    ["overall", of(60, 3, 0.9, true), "development"],
    ["competency", of(60, 6, 0.9, true), "development"],
    ["area", of(60, 6, 0.9, true), "development"],
  ] as const)("%s with %o: %s", (kind, evidence, tier) => {
    expect(tierFor(kind, evidence).tier).toBe(tier);
  });
});
