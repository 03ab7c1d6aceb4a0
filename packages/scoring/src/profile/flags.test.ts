import { isTooFast } from "@leadsim/psychometrics";
import type { EvidenceSet } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { evidenceSet } from "../scoring.test-support.js";
import { flagsOf } from "./flags.js";

function responses(...given: { elapsed: number; words: number; uniform?: boolean }[]): EvidenceSet {
  const set = evidenceSet([{ scenario: "a", decision: "d1", behavior: "ask-first", level: 4 }]);
  return {
    ...set,
    responses: given.map(({ elapsed, words, uniform = false }, at) => ({
      scenario: "a",
      decision: `d${at}`,
      type: "rate",
      elapsed,
      words,
      uniform,
    })),
  };
}

describe("flags", () => {
  it("counts responses faster than their text can be read", () => {
    expect(isTooFast({ elapsed: 9_999, words: 100 })).toBe(true);
    expect(isTooFast({ elapsed: 10_000, words: 100 })).toBe(false);
    expect(isTooFast({ elapsed: 1_999, words: 0 })).toBe(true);
    const [flag] = flagsOf([responses({ elapsed: 1_000, words: 80 }, { elapsed: 60_000, words: 80 })]);
    expect(flag).toEqual({
      code: "fast-responses",
      responses: 2,
      effort: 0.5,
      doubtful: true,
      wordsPerMinute: 600,
      seconds: 2,
      decisions: ["a/d0"],
    });
  });

  it("names equal ratings throughout", () => {
    const [flag] = flagsOf([
      responses({ elapsed: 60_000, words: 80, uniform: true }, { elapsed: 60_000, words: 80 }),
    ]);
    expect(flag).toEqual({ code: "straight-lining", rated: 2, decisions: ["a/d0"] });
  });

  it("has nothing to say of calm answers, nor of practice", () => {
    expect(flagsOf([responses({ elapsed: 60_000, words: 80 })])).toEqual([]);
    const practice = responses({ elapsed: 1, words: 80 });
    (practice.session.scenarios[0] as { practice: boolean }).practice = true;
    expect(flagsOf([practice])).toEqual([]);
  });
});
