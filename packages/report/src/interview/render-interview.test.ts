import type { InterviewGuide } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { renderInterview } from "./render-interview.js";

const guide: InterviewGuide = {
  format: "leadsim/interview-guide@1",
  model: { id: "small", version: "1.0.0", title: "Small <model>", locale: "en" },
  sessions: ["s1"],
  status: "complete",
  rules: ["same-words"],
  questions: [
    {
      behavior: "ask-first",
      competency: "coach",
      title: "Coaching",
      statement: "Asks before telling.",
      for: "everyone",
      why: { code: "not-asked" },
      cue: "Somebody asks for a solution.",
      question: "When did somebody last ask you for a solution?",
      probes: ["What did you say <first>?"],
      anchors: { 1: "Tells.", 3: "Tells and asks.", 5: "Asks." },
    },
  ],
  left: ["stay-out"],
  notices: [{ code: "synthetic" }],
};

describe("renderInterview", () => {
  const page = renderInterview(guide, { title: "Anna <b>" });

  it("holds rules, questions, follow-ups, anchors, notices and what found no room", () => {
    for (const words of [
      "in these words and this order",
      "No decision asked for it",
      "When did somebody last ask you for a solution?",
      "What did you say &lt;first&gt;?",
      "Tells and asks.",
      "No person was measured.",
      "stay-out",
      "Small &lt;model&gt;",
      "Anna &lt;b&gt;",
    ]) {
      expect(page).toContain(words);
    }
  });

  it("asks in the standard words where the model has none", () => {
    const [question] = guide.questions;
    const page = renderInterview({ ...guide, questions: [{ ...question!, question: null, probes: null }] });
    expect(page).toContain("Think of the last time this came up in your work: Somebody asks for a solution.");
    expect(page).toContain("What came of it, and how do you know?");
  });

  it("needs nothing from elsewhere", () => {
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect(page).toContain("default-src &#39;none&#39;");
  });

  it("says so where nothing is open", () => {
    expect(renderInterview({ ...guide, questions: [], left: [] })).toContain("leaves no behavior open");
  });
});
