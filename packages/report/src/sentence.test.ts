import { expect, it } from "vitest";
import { sentence, withoutName } from "./sentence.js";

it("ends a sentence once", () => {
  expect(sentence("Not seen")).toBe("Not seen.");
  expect(sentence("Not seen.")).toBe("Not seen.");
  expect(sentence("")).toBe("");
});

it("leaves out a name that was just read", () => {
  expect(withoutName("Value Negotiation: likely below", "Value Negotiation")).toBe("Likely below.");
  expect(withoutName("likely below", "Value Negotiation")).toBe("Likely below.");
});
