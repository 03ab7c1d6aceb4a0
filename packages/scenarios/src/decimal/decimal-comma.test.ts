import { expect, test } from "vitest";
import { readDecimalComma } from "./decimal-comma.js";

test.each([
  ["3,0", "3"],
  ["4,5", "4.5"],
  ["3,50", "3.5"],
  ["-0,5", "-0.5"],
  ["0,125", "0.125"],
  ["1,500", "1500"],
  ["3", undefined],
  ["3.0", undefined],
  ["1,500,000", undefined],
  ["3,", undefined],
])("%s is %s", (words, number) => {
  expect(readDecimalComma(words)).toBe(number);
});
