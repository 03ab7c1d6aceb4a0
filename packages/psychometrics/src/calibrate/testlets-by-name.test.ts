import { describe, expect, it } from "vitest";
import { sharedTestlets, testletsByName } from "./testlets-by-name.js";

describe("testletsByName", () => {
  it("is what stands before the first slash", () => {
    expect(testletsByName(["a/x", "a/y/z", "b", "/c"])).toEqual(["a", "a", undefined, undefined]);
  });
});

describe("sharedTestlets", () => {
  it("counts testlets of two or more items", () => {
    expect(sharedTestlets(["a", "a", "b", undefined, undefined])).toBe(1);
    expect(sharedTestlets([])).toBe(0);
  });
});
