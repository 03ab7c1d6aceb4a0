import { describe, expect, it } from "vitest";
import { decisionCode, decisionItem } from "./decision-code.js";

describe("a decision as an item", () => {
  it.each([
    [[4], 4],
    [[4, 5], 5],
    [[1, 2], 2],
    [[1, 1, 2], 1],
    [[1, 2, 2], 2],
    [[2.4999999999], 3],
    [[2.49], 2],
    [[3.2, 3.8], 4],
  ])("has of %j the code %i", (levels, code) => {
    expect(decisionCode(levels)).toBe(code);
  });

  it("is named by scenario and decision", () => {
    expect(decisionItem({ scenario: "a", decision: "b" })).toBe("a/b");
  });
});
