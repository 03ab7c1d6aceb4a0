import { ScoringError } from "@leadsim/psychometrics";
import type { EvidenceSet, MissingEvidence } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { defaultPriors } from "../estimate/priors.js";
import { score } from "../score.js";
import { evidenceSet, type Sketch, smallModel } from "../scoring.test-support.js";

const model = smallModel();
const good: Sketch = { scenario: "a", decision: "d1", behavior: "ask-first", level: 4 };

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ScoringError) return error.code;
    throw error;
  }
  return "none";
}

const scored = (...sets: EvidenceSet[]) => codeOf(() => score(sets, model));
const withPiece = (change: object) => {
  const set = evidenceSet([good]);
  Object.assign(set.evidence[0] as object, change);
  return set;
};

describe("a caller's mistake is a typed error", () => {
  it.each([
    ["no-evidence-sets", []],
    ["duplicate-session", [evidenceSet([good]), evidenceSet([good])]],
    ["mixed-models", [evidenceSet([good]), evidenceSet([good], { session: "s2", model: "other@1" })]],
    ["wrong-model", [evidenceSet([good], { model: "other@1" })]],
    ["wrong-model", [evidenceSet([good], { model: "small@2" })]],
    ["wrong-model", [evidenceSet([good], { model: "small@1.3.0" })]],
    ["unknown-behavior", [withPiece({ behavior: "fly" })]],
    ["unknown-behavior", [withPiece({ behavior: "__proto__" })]],
    ["unknown-behavior", [withPiece({ behavior: "constructor" })]],
    ["unknown-scenario", [withPiece({ scenario: "elsewhere" })]],
    ["wrong-session", [withPiece({ session: "s9" })]],
    ["bad-level", [withPiece({ level: Number.NaN })]],
    ["bad-level", [withPiece({ level: 5.5 })]],
    ["bad-level", [withPiece({ level: 2, min: 3 })]],
    ["bad-range", [withPiece({ min: 4, max: 2 })]],
    ["bad-range", [withPiece({ min: 0 })]],
    ["bad-range", [withPiece({ max: Number.NaN })]],
    ["duplicate-evidence", [evidenceSet([good, good])]],
  ] as [string, EvidenceSet[]][])("%s", (code, sets) => {
    expect(scored(...sets)).toBe(code);
  });

  it("takes a model reference by major, by minor and exact", () => {
    for (const reference of ["small@1", "small@1.2", "small@1.2.0"]) {
      expect(scored(evidenceSet([good], { model: reference }))).toBe("none");
    }
  });

  it("refuses evidence of practice and behaviors missing that the model does not have", () => {
    const practice = evidenceSet([good]);
    (practice.session.scenarios[0] as { practice: boolean }).practice = true;
    expect(scored(practice)).toBe("practice-evidence");
    const missing = evidenceSet([good]);
    (missing.missing as MissingEvidence[]).push({
      scenario: "a",
      decision: "d2",
      behavior: "fly",
      reason: "timeout",
    });
    expect(scored(missing)).toBe("unknown-behavior");
  });

  it("has no place for a protected attribute", () => {
    expect(scored(withPiece({ gender: "f" }))).toBe("unknown-field");
    expect(scored({ ...evidenceSet([good]), age: 41 } as EvidenceSet)).toBe("unknown-field");
    expect(scored(evidenceSet([good], { ethnicity: "x" } as object))).toBe("unknown-field");
  });

  it("refuses priors no covariance can be made of", () => {
    const { components, correlations } = defaultPriors;
    const withPriors = (change: object) =>
      codeOf(() => score([evidenceSet([good])], model, { priors: { ...defaultPriors, ...change } }));
    expect(withPriors({ components: { ...components, person: 0 } })).toBe("bad-priors");
    expect(withPriors({ components: { ...components, personScenario: -1 } })).toBe("bad-priors");
    expect(withPriors({ components: { ...components, item: Number.NaN } })).toBe("bad-priors");
    expect(withPriors({ correlations: { ...correlations, pillar: 1 } })).toBe("bad-priors");
    expect(withPriors({ correlations: { general: 0.7, pillar: 0.6 } })).toBe("bad-priors");
    expect(withPriors({ mean: 2 })).toBe("bad-priors");
    expect(withPriors({})).toBe("none");
  });
});
