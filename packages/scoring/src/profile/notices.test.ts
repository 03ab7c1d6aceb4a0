import { describe, expect, it } from "vitest";
import { score } from "../score.js";
import { evidenceSet, smallModel } from "../scoring.test-support.js";

const model = smallModel();
const sketches = [
  { scenario: "s1", decision: "d1", behavior: model.behaviors[0]!.id, level: 4, min: 1, max: 5 },
];
const codes = (player: "person" | "simulated" | "scripted") =>
  score([evidenceSet(sketches, { player })], model).notices.map(({ code }) => code);

describe("who played", () => {
  it("says first where it was no person", () => {
    expect(codes("simulated")[0]).toBe("player-simulated");
    expect(codes("scripted")[0]).toBe("player-scripted");
    expect(codes("person").filter((code) => code.startsWith("player"))).toEqual([]);
  });

  it("never puts a person's evidence together with a simulated one's", () => {
    const sets = [
      evidenceSet(sketches, { session: "a" }),
      evidenceSet(sketches, { session: "b", player: "simulated" }),
    ];
    expect(() => score(sets, model)).toThrowError(/played by a person, session "b" by a simulated person/);
  });
});

describe("parts of the overall score", () => {
  it("are said to be not yet tested, where there is evidence", () => {
    const noticed = (evidence: typeof sketches) =>
      score([evidenceSet(evidence)], model).notices.find(({ code }) => code === "subscores-untested");
    expect(noticed(sketches)).toBeDefined();
    expect(noticed([])).toBeUndefined();
  });
});
