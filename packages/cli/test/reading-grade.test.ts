import { expect, test } from "vitest";
import { readingGrade } from "../library-tables/reading-grade.js";

test("is the grade of the formula, by hand", () => {
  // 2 sentences, 10 words, 14 syllables: 0.39 · 5 + 11.8 · 1.4 − 15.59 = 2.88.
  expect(readingGrade(["The cat sat on the table.", "It purred happily again."])).toBeCloseTo(2.88, 10);
});

test("one long sentence reads harder than the same words in two, and labels do not count", () => {
  const joined = readingGrade(["We call them on Monday because the contract ends in June."]);
  const apart = readingGrade(["We call them on Monday. The contract ends in June."]);
  expect(joined).toBeGreaterThan(apart + 1.5);
  expect(readingGrade(["We call them on Monday. The contract ends in June.", "Plant two"])).toBe(apart);
  expect(readingGrade([])).toBeNaN();
});
