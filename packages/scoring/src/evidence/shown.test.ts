import { describe, expect, it } from "vitest";
import { score } from "../score.js";
import { evidenceSet, type Sketch, smallModel } from "../scoring.test-support.js";
import { shownBy } from "./shown.js";

const model = smallModel();
const at = (decision: string, behavior: string, level: number, chosen: number | null = level): Sketch => ({
  ...{ scenario: "a", decision, behavior, level, chosen },
});

describe("what was shown", () => {
  it("is seen only where something at level 4 or above was chosen", () => {
    expect(shownBy({ level: 4, chosen: 4 })).toBe("seen");
    // The pair of best and worst was good; the pick for best alone was not.
    expect(shownBy({ level: 4.5, chosen: 3 })).toBe("partly");
    expect(shownBy({ level: 4.5, chosen: 5 })).toBe("seen");
    expect(shownBy({ level: 3, chosen: 5 })).toBe("partly");
    expect(shownBy({ level: 2.4, chosen: 5 })).toBe("not-shown");
  });

  it("is judged well where options were rated, ranked or sorted", () => {
    expect(shownBy({ level: 5, chosen: null })).toBe("judged");
    expect(shownBy({ level: 2.5, chosen: null })).toBe("partly");
    expect(shownBy({ level: 1, chosen: null })).toBe("not-shown");
  });

  it("counts apart what was seen and what was judged, and changes no number", () => {
    const sketches = (chosen: number | null) => [at("d1", "tell-why", 5, chosen), at("d2", "tell-why", 4)];
    const [judged, seen] = [null, 5].map((chosen) => score([evidenceSet(sketches(chosen))], model));
    const behavior = judged!.behaviors.find(({ id }) => id === "tell-why");
    expect(behavior).toMatchObject({ status: "seen", seen: 1, judged: 1, of: 2 });
    const inspire = judged!.competencies.find(({ id }) => id === "inspire")!;
    expect(inspire.seen).toEqual({ seen: 1, judged: 1, partly: 0, notShown: 0, of: 2 });
    expect(inspire.trail.opportunities.map(({ shown, level }) => [shown, level])).toEqual([
      ["judged", 5],
      ["seen", 4],
    ]);
    expect(judged!.evidence.map(({ shown }) => shown)).toEqual(["judged", "seen"]);
    const numbers = ({ overall }: typeof judged & object) => [
      overall.quality,
      overall.band,
      overall.frequency,
    ];
    expect(numbers(judged!)).toEqual(numbers(seen!));
  });

  it("averages what was chosen over the behaviors of one competency at a decision", () => {
    const both = [at("d1", "tell-why", 4.5, 5), at("d1", "invite-doubt", 4.5, 2)];
    const profile = score([evidenceSet(both)], model);
    const inspire = profile.competencies.find(({ id }) => id === "inspire")!;
    expect(inspire.trail.opportunities).toEqual([{ evidence: ["e1", "e2"], level: 4.5, shown: "partly" }]);
  });
});
