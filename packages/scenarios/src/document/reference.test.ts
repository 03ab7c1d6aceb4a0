import { expect, test } from "vitest";
import { matchesReference } from "./reference.js";

test.each([
  ["a@1", "1.2.3", true],
  ["a@1.2", "1.2.3", true],
  ["a@1.2.3", "1.2.3", true],
  ["a@1", "10.0.0", false],
  ["a@1", "1.0.0-draft", false],
  ["a@1.0.0-draft", "1.0.0-draft", true],
  ["b@1", "1.2.3", false],
  ["a", "1.2.3", false],
])("the reference %s means a@%s: %s", (reference, version, expected) => {
  expect(matchesReference(reference, { id: "a", version })).toBe(expected);
});
