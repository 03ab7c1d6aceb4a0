import { describe, expect, it } from "vitest";
import { score } from "../score.js";
import { evenSketches, evidenceSet, smallModel } from "../scoring.test-support.js";
import { targetShare } from "./target.js";

describe("target practice", () => {
  it("is what level 4 or better at 70% of opportunities earns", () => {
    expect(targetShare(0.875, 0.375).share).toBeCloseTo(0.725, 12);
    expect(targetShare(0.875, 0.375).se).toBeCloseTo(0.025, 12);
  });

  it("without a benchmark comes from the ranges of the evidence: 3.9 on a full range, give or take .1", () => {
    const model = smallModel();
    const profile = score([evidenceSet(evenSketches(model, 4, () => 3))], model);
    expect(profile.overall.standing).toMatchObject({ target: 3.9, targetSe: 0.1, synthetic: false });
    expect(profile.notices.map(({ code }) => code)).toContain("target");
  });
});
