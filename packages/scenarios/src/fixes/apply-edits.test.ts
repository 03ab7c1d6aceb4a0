import { expect, test } from "vitest";
import { applyEdits, areApart } from "./apply-edits.js";

test("edits are made at the offsets of the text as it was", () => {
  const edits = [
    { start: 4, end: 7, text: "2" },
    { start: 0, end: 3, text: "first" },
    { start: 8, end: 8, text: "!" },
  ];
  expect(applyEdits("one two ", edits)).toBe("first 2 !");
  expect(applyEdits("one", [])).toBe("one");
});

test("edits that touch are not made together", () => {
  const one = [{ start: 0, end: 3, text: "a" }];
  expect(areApart(one, [{ start: 3, end: 4, text: "" }])).toBe(false);
  expect(areApart(one, [{ start: 4, end: 4, text: "" }])).toBe(true);
  expect(() => applyEdits("one two", [...one, { start: 2, end: 4, text: "" }])).toThrow(RangeError);
});
