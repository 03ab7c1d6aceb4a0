import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number.js";

describe("a number as people type it", () => {
  it.each([
    ["12", "en", 12],
    [" 1,147 ", "en", 1147],
    ["1,147.5", "en", 1147.5],
    ["2.5", "en", 2.5],
    ["2,5", "en", 2.5],
    ["1.147", "de", 1147],
    ["1.147,5", "de", 1147.5],
    ["2,5", "de", 2.5],
    ["2.5", "de", 2.5],
    ["1 147", "de", 1147],
    ["1’147", "de-CH", 1147],
    ["−3", "en", -3],
    [".5", "en", 0.5],
    ["1,234,567", "en", 1234567],
  ])("%s in %s is %d", (typed, locale, value) => {
    expect(readNumber(typed, locale)).toBe(value);
  });

  it.each([
    ["", "en"],
    ["two", "en"],
    ["1,2,3", "en"],
    ["1.2.3", "en"],
    ["12,34.5", "en"],
    ["1.14,7.2", "de"],
    ["1e3", "en"],
    ["--1", "en"],
    ["٣", "en"],
  ])("“%s” in %s is none", (typed, locale) => {
    expect(readNumber(typed, locale)).toBeNull();
  });

  it("an unknown language writes decimals with a point", () => {
    expect(readNumber("1.5", "not a tag")).toBe(1.5);
  });
});
