import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, suggest } from "./did-you-mean.js";
import { fullEffort, nearest } from "./nearest.js";

test("the nearest word is the one that was probably meant", () => {
  expect(nearest("calledHowrad", ["calledHoward", "called"])).toBe("calledHoward");
  expect(nearest("take_over", ["take-over", "take-on"])).toBe("take-over");
  expect(nearest("zebra", ["called", "trust"])).toBeUndefined();
  expect(nearest("a".repeat(500), ["a".repeat(499)])).toBeUndefined();
});

test("the sentence offers one word, or two that are equally near, and says which one was meant", () => {
  const offered = (word: string, candidates: readonly string[]) => suggest(word, candidates, fullEffort());
  expect(offered("calld", ["called", "trust"])).toEqual({ help: "Did you mean `called`?", meant: "called" });
  expect(offered("caller", ["called", "calley"])).toEqual({ help: "Did you mean `called` or `calley`?" });
  expect(didYouMean("zebra", ["called", "trust"], fullEffort(), "The words are")).toEqual({
    help: "The words are: `called`, `trust`.",
  });
});

/** All of the table, with no shortcut. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  for (let column = 1; column <= b.length; column += 1) rows[0]![column] = column;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const [up, left, across] = [rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost];
      rows[i]![j] = Math.min(up, left, across, swap ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY);
    }
  }
  return rows[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 12 });

test("no candidate is nearer than the nearest", () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 8 }), (typed, candidates) => {
      const others = candidates.filter((candidate) => candidate !== typed);
      const limit = Math.max(1, Math.floor(typed.length / 3));
      const distances = others.map((candidate) => distance(typed, candidate));
      const least = Math.min(...distances);
      const expected = least <= limit ? others[distances.indexOf(least)] : undefined;
      expect(nearest(typed, candidates)).toBe(expected);
    }),
    { seed: 8 },
  );
});

test("comparing stops when enough was spent on it", () => {
  const effort = { left: 1_000 };
  const names = Array.from({ length: 5_000 }, (_, index) => `some-rather-long-name-${index}`);
  for (const name of names) nearest(`${name}x`, names, effort);
  expect(effort.left).toBeLessThanOrEqual(0);
  expect(effort.left).toBeGreaterThan(-500);
});
