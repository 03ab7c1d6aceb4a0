import { describe, expect, it } from "vitest";
import { count, level, minutes, percent, plain, probability, score } from "./numbers.js";

describe("numbers", () => {
  it("calls no probability certain", () => {
    expect([0, 0.004, 0.01, 0.55, 0.99, 0.9987, 1].map(probability)).toEqual([
      "under 1%",
      "under 1%",
      "1%",
      "55%",
      "99%",
      "over 99%",
      "over 99%",
    ]);
  });

  it("says no more than the evidence carries", () => {
    expect(score(3.449)).toBe("3.4");
    expect(level(4)).toBe("4");
    expect(level(3.6667)).toBe("3.7");
    expect(percent(0.666)).toBe("67%");
    expect(plain(0.03, 4)).toBe("0.03");
  });

  it("keeps nouns in number and minutes readable", () => {
    expect(count(1, "decision")).toBe("1 decision");
    expect(count(2, "opportunity", "opportunities")).toBe("2 opportunities");
    expect(minutes(45)).toBe("45 min");
    expect(minutes(125)).toBe("2 h 05 min");
  });
});
