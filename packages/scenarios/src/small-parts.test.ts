import { expect, test } from "vitest";
import { attainableByBudget, attainableByEstimate } from "./amount-levels.js";
import { nearest } from "./did-you-mean.js";
import { parseDuration } from "./duration.js";
import { matchesReference } from "./reference.js";
import { parseTemplate } from "./template.js";

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

test("durations are milliseconds", () => {
  expect(["90s", "45m", "1h", "1h30m", "", "m", "1.5h", "30m1h", "1 h"].map(parseDuration)).toEqual([
    90_000,
    2_700_000,
    3_600_000,
    5_400_000,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("the nearest word is the one that was probably meant", () => {
  expect(nearest("calledHowrad", ["calledHoward", "called"])).toBe("calledHoward");
  expect(nearest("take_over", ["take-over", "take-on"])).toBe("take-over");
  expect(nearest("zebra", ["called", "trust"])).toBeUndefined();
  expect(nearest("a".repeat(500), ["a".repeat(499)])).toBeUndefined();
});

test("templates hold words and names in turn", () => {
  expect(parseTemplate("{{a}} {b}{ c } }").template).toEqual(["{a}} ", { name: "b" }, { name: "c" }, " }"]);
  expect(parseTemplate("{b").broken).toMatchObject([{ from: 0, to: 1 }]);
  expect(parseTemplate("a {} {1x}").broken).toMatchObject([
    { from: 2, to: 4 },
    { from: 5, to: 9 },
  ]);
});

test("what a budget can earn is found over every way of spending it", () => {
  const key = { from: 20, to: 30, offBy: 5 };
  expect(attainableByBudget(40, 5, [key, undefined])).toEqual({ min: 1, max: 5 });
  // Both want the half: whoever gives one everything earns 2 for one and 1 for the other.
  expect(
    attainableByBudget(40, 5, [
      { from: 20, to: 25, offBy: 5 },
      { from: 20, to: 25, offBy: 5 },
    ]),
  ).toEqual({ min: 1.5, max: 5 });
  expect(attainableByBudget(40, 40, [key, undefined])).toEqual({ min: 1, max: 3 });
});

test("what an estimate can earn keeps low, likely and high in order", () => {
  const key = (from: number, to: number) => ({ from, to, offBy: 10 });
  expect(attainableByEstimate({ min: 0, max: 100 }, [key(20, 30), key(40, 50), key(60, 70)])).toEqual({
    min: 4 / 3,
    max: 5,
  });
  expect(
    attainableByEstimate({ min: 0, max: 100 }, [key(90, 100), key(40, 50), key(0, 10)]).max,
  ).toBeLessThan(4);
});
