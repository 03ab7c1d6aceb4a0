import { expect, test } from "vitest";
import { readDecimalComma, readRangeWithCommas } from "./decimal-comma.js";

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

test("reads a range with commas by its ends", () => {
  expect(readRangeWithCommas("850,5..950,5")).toBe("850.5..950.5");
  expect(readRangeWithCommas("850..950,5")).toBe("850..950.5");
  for (const words of ["850..950", "850,5", "a..b,c", "1,5..2..3"])
    expect(readRangeWithCommas(words)).toBe(undefined);
});
