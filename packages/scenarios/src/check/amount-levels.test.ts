import { expect, test } from "vitest";
import { attainableByBudget, attainableByEstimate } from "./amount-levels.js";

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
