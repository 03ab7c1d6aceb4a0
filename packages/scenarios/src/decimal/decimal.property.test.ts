import fc from "fast-check";
import { expect, test } from "vitest";
import { add, divide, multiply, subtract } from "./decimal.js";

/** A decimal as an author writes it: a whole number and how many of its digits stand behind the point. */
const decimal = fc.record({
  whole: fc.integer({ min: -99_999_999, max: 99_999_999 }),
  places: fc.nat({ max: 6 }),
});
type Decimal = { readonly whole: number; readonly places: number };

const written = ({ whole, places }: Decimal): string => {
  const digits = String(Math.abs(whole)).padStart(places + 1, "0");
  const point = digits.length - places;
  return `${whole < 0 ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}0`;
};
const number = (value: Decimal): number => Number(written(value));
/** The same, worked out with whole numbers of any length. */
const exact = (whole: bigint, places: number): number => {
  const sign = whole < 0n ? "-" : "";
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, "0");
  return Number(`${sign}${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}0`);
};
const scaled = ({ whole, places }: Decimal, to: number): bigint => BigInt(whole) * 10n ** BigInt(to - places);
/** Zero has a sign in doubles and none on paper. */
const plain = (value: number): number => value + 0;

test("sums and differences are those of long addition", () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const places = Math.max(a.places, b.places);
      expect(plain(add(number(a), number(b)))).toBe(
        plain(exact(scaled(a, places) + scaled(b, places), places)),
      );
      expect(plain(subtract(number(a), number(b)))).toBe(
        plain(exact(scaled(a, places) - scaled(b, places), places)),
      );
    }),
  );
});

test("products are those of long multiplication", () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const whole = BigInt(a.whole) * BigInt(b.whole);
      fc.pre(whole < 2n ** 53n && whole > -(2n ** 53n));
      expect(plain(multiply(number(a), number(b)))).toBe(plain(exact(whole, a.places + b.places)));
    }),
  );
});

test("what was multiplied divides back, and what divides evenly is whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), decimal, (count, step) => {
      fc.pre(step.whole !== 0);
      expect(divide(multiply(count, number(step)), number(step))).toBe(count);
    }),
  );
});

test("any doubles give what doubles give, as near as those are", () => {
  const any = fc
    .integer()
    .chain((whole) => fc.double({ min: 0.001, max: 999, noNaN: true }).map((part) => whole + part));
  fc.assert(
    fc.property(any, any, (a, b) => {
      const near = (value: number, other: number) =>
        expect(Math.abs(value - other)).toBeLessThanOrEqual(
          1e-15 * Math.max(Math.abs(a), Math.abs(b), Math.abs(other)),
        );
      near(add(a, b), a + b);
      near(multiply(a, b), a * b);
      near(divide(a, b), a / b);
    }),
  );
});

test("infinity, nothing and division by zero stay what they are", () => {
  expect([add(Infinity, 0.1), multiply(0.5, Infinity), divide(0.1, 0), add(NaN, 0.1)]).toEqual([
    Infinity,
    Infinity,
    Infinity,
    NaN,
  ]);
  expect([
    add(0.7, 0.1),
    subtract(1.1, 0.7),
    multiply(3, 0.1),
    divide(0.3, 0.1),
    subtract(1_000_000.1, 1_000_000),
  ]).toEqual([0.8, 0.4, 0.3, 3, 0.1]);
});
