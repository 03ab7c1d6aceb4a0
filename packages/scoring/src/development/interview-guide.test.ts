import { parseJsonDocument } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { score } from "../score.js";
import { evidenceSet, smallModel } from "../scoring.test-support.js";
import { interviewGuide } from "./interview-guide.js";

const model = smallModel();
const [first, second, third] = model.behaviors.map(({ id }) => id);
const profile = score(
  [
    evidenceSet([
      { scenario: "a", decision: "d1", behavior: first!, level: 5 },
      { scenario: "a", decision: "d2", behavior: second!, level: 2 },
      { scenario: "b", decision: "d3", behavior: third!, level: 5 },
      { scenario: "b", decision: "d4", behavior: third!, level: 1 },
    ]),
  ],
  model,
);

describe("interviewGuide", () => {
  test("asks for what the evidence leaves open, and only for that", () => {
    const guide = interviewGuide(profile, model, { questions: 20 });
    expect(parseJsonDocument("interview-guide", JSON.stringify(guide), { file: "x" }).diagnostics).toEqual(
      [],
    );
    const asked = guide.questions.map(({ behavior }) => behavior);
    expect(asked).not.toContain(first);
    expect(new Set(asked).size).toBe(model.behaviors.length - 1);
    expect(guide.questions.find(({ behavior }) => behavior === second)).toMatchObject({ for: "this-person" });
    expect(guide.questions.find(({ behavior }) => behavior === third)?.why).toEqual({
      ...{ code: "shown", status: "seen", seen: 1, judged: 0, of: 2 },
    });
    expect(guide.left).toEqual([]);
  });

  test("half for everyone, half for this person; different competencies first; names what found no room", () => {
    const guide = interviewGuide(profile, model, { questions: 4 });
    expect(guide.questions.map((question) => question.for)).toEqual([
      "everyone",
      "everyone",
      "this-person",
      "this-person",
    ]);
    const everyone = guide.questions.filter((question) => question.for === "everyone");
    expect(new Set(everyone.map(({ competency }) => competency)).size).toBe(2);
    expect(guide.left).toHaveLength(model.behaviors.length - 1 - 4);
  });

  test("asks only this person for what got no response in time", () => {
    const timedOut = { session: "s1", scenario: "b", decision: "d5", behavior: model.behaviors[3]!.id };
    const set = evidenceSet([{ scenario: "a", decision: "d1", behavior: first!, level: 5 }]);
    const missed = score([{ ...set, missing: [{ ...timedOut, reason: "timeout" }] }], model);
    expect(missed.behaviors[3]).toMatchObject({ status: "no-response", of: 0 });
    const guide = interviewGuide(missed, model, { questions: 20 });
    expect(guide.questions.find(({ behavior }) => behavior === timedOut.behavior)).toMatchObject({
      for: "this-person",
      why: { code: "no-response" },
    });
  });

  test("takes the model's own question and follow-ups, and its anchors", () => {
    const interview = { question: "When did you last wait?", probes: ["And then?"] };
    const own = { ...model, behaviors: model.behaviors.map((behavior) => ({ ...behavior, interview })) };
    const [question] = interviewGuide(profile, own).questions;
    expect(question).toMatchObject({ ...interview, anchors: { 1: "one", 3: "three", 5: "five" } });
    expect(interviewGuide(profile, model).questions[0]).toMatchObject({
      question: null,
      probes: null,
      cue: "Cue.",
    });
  });

  test("refuses another model, and an interview without end", () => {
    expect(() => interviewGuide(profile, { ...model, id: "other" })).toThrow(
      expect.objectContaining({ code: "wrong-model" }),
    );
    expect(() => interviewGuide(profile, model, { questions: 21 })).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });
});
