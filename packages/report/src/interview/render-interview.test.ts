import type { InterviewGuide } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { renderInterview } from "./render-interview.js";

const guide: InterviewGuide = {
  format: "leadsim/interview-guide@1",
  model: { id: "small", version: "1.0.0", title: "Small <model>" },
  sessions: ["s1"],
  status: "complete",
  rules: ["Ask everyone the same."],
  questions: [
    {
      behavior: "ask-first",
      competency: "coach",
      title: "Coaching",
      statement: "Asks before telling.",
      for: "everyone",
      why: "No decision asked for it",
      question: "When did somebody last ask you for a solution?",
      probes: ["What did you say <first>?"],
      anchors: { 1: "Tells.", 3: "Tells and asks.", 5: "Asks." },
    },
  ],
  left: ["stay-out"],
  notices: [{ code: "synthetic", text: "No person was measured." }],
};

describe("renderInterview", () => {
  const page = renderInterview(guide, { title: "Anna <b>" });

  it("holds rules, questions, follow-ups, anchors, notices and what found no room", () => {
    for (const words of [
      "Ask everyone the same.",
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

  it("needs nothing from elsewhere", () => {
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect(page).toContain("default-src &#39;none&#39;");
  });

  it("says so where nothing is open", () => {
    expect(renderInterview({ ...guide, questions: [], left: [] })).toContain("leaves no behavior open");
  });
});
