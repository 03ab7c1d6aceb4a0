import { expect, it } from "vitest";
import { pearson } from "./pearson.js";

it("is Pearson's r, by hand", () => {
  // Deviations −1, 0, 1 and 0, 1, −1.
  expect(
    pearson([
      [1, 2],
      [2, 3],
      [3, 1],
    ]),
  ).toBeCloseTo(-0.5, 12);
});

it("is undefined where one side does not vary, or nothing is there", () => {
  expect(
    pearson([
      [3, 1],
      [3, 5],
    ]),
  ).toBeUndefined();
  expect(pearson([])).toBeUndefined();
});
