import { expect, test } from "vitest";
import { nearest } from "./did-you-mean.js";

test("the nearest word is the one that was probably meant", () => {
  expect(nearest("calledHowrad", ["calledHoward", "called"])).toBe("calledHoward");
  expect(nearest("take_over", ["take-over", "take-on"])).toBe("take-over");
  expect(nearest("zebra", ["called", "trust"])).toBeUndefined();
  expect(nearest("a".repeat(500), ["a".repeat(499)])).toBeUndefined();
});
