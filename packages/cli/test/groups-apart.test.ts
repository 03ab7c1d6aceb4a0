import type { PersonOutcome } from "@leadsim/fairness";
import { ScoringError } from "@leadsim/psychometrics";
import type { Evidence, EvidenceSet } from "@leadsim/scenarios";
import { type ScoreOptions, score } from "@leadsim/scoring";
import { describe, expect, it } from "vitest";
import { evenSketches, evidenceSet, smallModel } from "../../scoring/src/scoring.test-support.js";

/** True where every one of the fields is unknown to the type. */
type HasNone<T, Fields extends string> = Extract<keyof T, Fields> extends never ? true : false;
type Protected = "sex" | "gender" | "race" | "ethnicity" | "age" | "language" | "group" | "groups" | "values";

describe("groups and scoring", () => {
  it("share no type: neither evidence nor options nor an outcome has a place for a group", () => {
    const none: readonly true[] = [
      true satisfies HasNone<Evidence, Protected>,
      true satisfies HasNone<EvidenceSet, Protected>,
      true satisfies HasNone<EvidenceSet["session"], Protected>,
      true satisfies HasNone<ScoreOptions, Protected>,
      true satisfies HasNone<PersonOutcome, Protected>,
    ];
    // The check can fail: a type with such a field is told.
    const some: false = false satisfies HasNone<{ sex: string }, Protected>;
    expect([...none, some]).toEqual([true, true, true, true, true, false]);
  });

  it("do not meet at run time either: a group on evidence is refused, in the options it changes nothing", () => {
    const set = evidenceSet(evenSketches(smallModel(), 3, () => 4));
    const plain = JSON.stringify(score([set], smallModel()));
    for (const field of ["sex", "race", "age", "language", "groups"]) {
      for (const carrying of [
        { ...set, [field]: "x" },
        { ...set, session: { ...set.session, [field]: "x" } },
        { ...set, evidence: set.evidence.map((piece) => ({ ...piece, [field]: "x" })) },
      ]) {
        expect(() => score([carrying as EvidenceSet], smallModel())).toThrow(ScoringError);
      }
      expect(JSON.stringify(score([set], smallModel(), { [field]: "x" } as ScoreOptions))).toBe(plain);
    }
  });
});
