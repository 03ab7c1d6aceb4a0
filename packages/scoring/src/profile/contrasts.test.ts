import { describe, expect, it } from "vitest";
import { score } from "../score.js";
import { evenSketches, evidenceSet, smallModel } from "../scoring.test-support.js";

const model = smallModel();

describe("peaks and gaps", () => {
  it("names what stands out past its error, clearest first", () => {
    const levels = [5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 1, 1];
    const profile = score([evidenceSet(evenSketches(model, 12, (b) => levels[b] as number))], model);
    expect(profile.peaks.map(({ competency }) => competency).sort()).toEqual(["decide", "forecast"]);
    expect(profile.gaps[0]?.competency).toBe("delegate");
    expect(profile.peaks.every(({ z }) => z > 1.645)).toBe(true);
    expect(profile.gaps.every(({ z }) => z < -1.645)).toBe(true);
    expect(profile.plan[0]?.competency).toBe("delegate");
    expect(profile.contrasted).toBe(model.competencies.length);
  });

  it("sees no peaks in a flat profile", () => {
    const profile = score([evidenceSet(evenSketches(model, 4, () => 4))], model);
    expect([profile.peaks, profile.gaps]).toEqual([[], []]);
    expect(profile.contrasted).toBe(model.competencies.length);
  });
});
