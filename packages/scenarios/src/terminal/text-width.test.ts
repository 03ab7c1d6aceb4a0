import { expect, test } from "vitest";
import { textWidth } from "./text-width.js";

test.each([
  ["Howard", 6],
  ["é", 1],
  ["e\u0301", 1],
  ["哈哈", 4],
  ["👍", 2],
  ["👩‍💻", 2],
  ["🇩🇪", 2],
  ["", 0],
])("%j takes %i columns", (text, columns) => {
  expect(textWidth(text)).toBe(columns);
});
