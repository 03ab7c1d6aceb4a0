import { describe, expect, it } from "vitest";
import { allocateQuestion } from "./allocate.js";
import { bestWorstQuestion } from "./best-worst.js";
import { chooseQuestion } from "./choose.js";
import { estimateQuestion } from "./estimate.js";
import type { Question } from "./question.js";
import { rankQuestion } from "./rank.js";
import { rateQuestion } from "./rate.js";
import { selectQuestion } from "./select.js";
import { sortQuestion } from "./sort.js";

const options = ["ana", "ben", "cleo", "dan"].map((id) => ({ id, text: `Ask ${id}.` }));
const common = { prompt: "What now?", options } as const;

/** Answers a question the way a line of words does; a string is the problem met. */
function answer(question: Question, line: string): unknown {
  const values: number[] = [];
  for (const word of line.split(" ").filter((part) => part !== "")) {
    const read = question.read(word, values.length, values);
    if ("problem" in read) return read.problem;
    values.push(read.value);
  }
  if (values.length < question.least) return `${question.slots[values.length]} is open`;
  const done = question.finish(values);
  return "problem" in done ? done.problem : done.response;
}

describe("questions for the keyboard", () => {
  it("choose takes the number of one option", () => {
    const question = chooseQuestion({ type: "choose", ...common });
    expect(answer(question, "3")).toEqual({ picked: "cleo" });
    expect(answer(question, "5")).toBe("“5” is not one of the numbers 1 to 4.");
    expect(answer(question, "cleo")).toBe("“cleo” is not one of the numbers 1 to 4.");
    expect(answer(question, "0")).toContain("not one of");
    expect(answer(question, "-1")).toContain("not one of");
    expect(answer(question, "1.5")).toContain("not one of");
  });

  it("best-worst takes two different ones", () => {
    const question = bestWorstQuestion({ type: "best-worst", ...common });
    expect(answer(question, "2 4")).toEqual({ best: "ben", worst: "dan" });
    expect(answer(question, "2 2")).toContain("two different");
    expect(answer(question, "2")).toContain("least effective");
  });

  it("rate takes 1 to 5 for every option", () => {
    const question = rateQuestion({ type: "rate", scale: { min: 1, max: 5, anchors: [] }, ...common });
    expect(answer(question, "5 1 3 3")).toEqual({ ratings: { ana: 5, ben: 1, cleo: 3, dan: 3 } });
    expect(answer(question, "6 1 3 3")).toContain("not a rating");
    expect(answer(question, "5 1 3")).toContain("4. Ask dan.");
  });

  it("rank takes all, best first, and knows the last", () => {
    const question = rankQuestion({ type: "rank", ...common });
    expect(answer(question, "4 2 1 3")).toEqual({ order: ["dan", "ben", "ana", "cleo"] });
    expect(answer(question, "4 2 1")).toEqual({ order: ["dan", "ben", "ana", "cleo"] });
    expect(answer(question, "4 4")).toBe("4 is already in place 1.");
    expect(question.understood([3, 1, 0])[3]).toBe("4.  Ask cleo.");
  });

  it("select keeps the pick limits", () => {
    const range = selectQuestion({ type: "select", ...common, pick: { min: 1, max: 3 } });
    expect(answer(range, "2")).toEqual({ picked: ["ben"] });
    expect(answer(range, "2 4 1")).toEqual({ picked: ["ben", "dan", "ana"] });
    expect(answer(range, "2 2")).toBe("2 is already picked.");
    expect(range.slots).toHaveLength(3);
    const exact = selectQuestion({ type: "select", ...common, pick: { min: 2, max: 2 } });
    expect(answer(exact, "2")).toContain("pick 2 of 2");
  });

  it("allocate spends the whole budget in steps", () => {
    const question = allocateQuestion({
      type: "allocate",
      ...common,
      budget: 1200,
      unit: "h",
      step: 10,
    });
    expect(answer(question, "1,000 100 60 40")).toEqual({
      amounts: { ana: 1000, ben: 100, cleo: 60, dan: 40 },
    });
    expect(answer(question, "1,000 100 60 30")).toContain("10 h are not spent yet");
    expect(answer(question, "1,000 300")).toBe("300 is more than the 200 h left.");
    expect(answer(question, "15")).toContain("multiple of 10");
    expect(answer(question, "-10")).toContain("below 0");
    expect(question.fallback?.([1000, 100, 60])).toBe(40);
    expect(question.fallback?.([1000, 100])).toBeUndefined();
  });

  it("estimate takes three ascending figures on the scale", () => {
    const question = estimateQuestion({
      type: "estimate",
      prompt: "How much?",
      unit: "k€",
      min: 100,
      max: 900,
      step: 50,
    });
    expect(answer(question, "200 300 400")).toEqual({ low: 200, likely: 300, high: 400 });
    expect(answer(question, "200 150")).toBe("likely (150) can't be below low (200).");
    expect(answer(question, "50")).toContain("outside 100 to 900");
    expect(answer(question, "220")).toContain("steps of 50");
    expect(answer(question, "2e2")).toContain("not a number");
  });

  it("sort takes a bin for every item, within the limits", () => {
    const question = sortQuestion({
      type: "sort",
      prompt: "Where?",
      items: options,
      bins: [
        { id: "now", text: "Now", max: 1 },
        { id: "later", text: "Later", max: null },
      ],
    });
    expect(answer(question, "1 2 2 2")).toEqual({
      bins: { ana: "now", ben: "later", cleo: "later", dan: "later" },
    });
    expect(answer(question, "1 1")).toBe("“Now” is full: at most 1 can go there.");
    expect(question.understood([0, 1, 1, 1])).toEqual(["Now: a", "Later: b, c, d"]);
  });
});
