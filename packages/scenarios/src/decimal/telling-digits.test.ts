import { expect, it } from "vitest";
import { tellingDigits } from "./telling-digits.js";

it("is more than usual where a value would look like 0, and not without end", () => {
  expect(tellingDigits(1, -15.6, -7.8)).toBe(1);
  expect(tellingDigits(1, -15.6, -0.04)).toBe(2);
  expect(tellingDigits(1, -15.6, -0.002)).toBe(3);
  expect(tellingDigits(1, 0, 3)).toBe(1);
  expect(tellingDigits(2, 1e-12)).toBe(6);
});
