import { describe, expect, test } from "vitest";
import {
  compareVersions,
  idIn,
  matchesReference,
  matchesVersion,
  newestMeant,
  referenceTo,
} from "./reference.js";

test.each([
  ["a@1", "1.2.3", true],
  ["a@1.2", "1.2.3", true],
  ["a@1.2.3", "1.2.3", true],
  ["a@1", "10.0.0", false],
  ["a@1", "1.0.0-draft", false],
  ["a@1.0", "1.0.0-draft", false],
  ["a@1.0.0-draft", "1.0.0-draft", true],
  ["a@1.0.0-draft", "1.0.0-draft.2", false],
  ["b@1", "1.2.3", false],
  ["a", "1.2.3", false],
  ["a@", "1.2.3", false],
])("the reference %s means a@%s: %s", (reference, version, expected) => {
  expect(matchesReference(reference, { id: "a", version })).toBe(expected);
  const wanted = reference.split("@")[1];
  if (reference.startsWith("a@") && wanted) expect(matchesVersion(wanted, version)).toBe(expected);
});

test("the id of a reference is read, and an exact reference written", () => {
  expect(["a@1.2", "a", "a-b@1.0.0-x"].map(idIn)).toEqual(["a", "a", "a-b"]);
  expect(referenceTo({ id: "a", version: "1.0.0" })).toBe("a@1.0.0");
});

test("versions are ordered by their numbers, a prerelease before its release", () => {
  const sorted = ["1.10.0", "1.2.0", "2.0.0", "2.0.0-rc.2", "2.0.0-rc.10", "1.9.9"].sort(compareVersions);
  expect(sorted).toEqual(["1.2.0", "1.9.9", "1.10.0", "2.0.0-rc.2", "2.0.0-rc.10", "2.0.0"]);
});

describe("newestMeant", () => {
  const documents = ["1.2.0", "1.10.0", "2.0.0-draft", "1.3.0"].map((version) => ({ id: "a", version }));

  test.each([
    ["a@1", "1.10.0"],
    ["a@1.3", "1.3.0"],
    ["a@2", undefined],
    ["a@2.0.0-draft", "2.0.0-draft"],
    ["a", "1.10.0"],
    ["b", undefined],
  ])("%s means %s", (reference, version) => {
    expect(newestMeant(reference, documents)?.version).toBe(version);
  });
});
