import { describe, expect, it } from "vitest";
import { count, level, minutes, percent, plain, score } from "./numbers.js";

describe("numbers", () => {
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
