import { expect, test } from "vitest";
import { createFindings } from "../findings/findings.js";
import { createSource } from "../source/source.js";
import type { Diagnostic } from "./diagnostic.js";
import { formatDiagnostic } from "./format-diagnostic.js";

function found(text: string, word: string): Diagnostic {
  const findings = createFindings(createSource("a.yaml", text));
  const start = text.replace("\ufeff", "").indexOf(word);
  findings.add("unknown-name", { start, end: start + word.length }, "Who?", {
    help: "Say who.",
    related: [{ message: "Here.", place: { start: 0, end: 1 } }],
  });
  return findings.list()[0]!;
}

const frame = (text: string, word: string): string[] =>
  formatDiagnostic(found(text, word), text).split("\n").slice(1, 3);

test("a frame has its caret under the word", () => {
  expect(frame("one\n  two three\n", "three")).toEqual(["  2 |   two three", "    |       ^^^^^"]);
});

test("tabs, wide characters, marks and carriage returns keep the caret in place", () => {
  expect(frame("a\tb three\r\n", "three")).toEqual(["  1 | a  b three", "    |      ^^^^^"]);
  expect(frame("王さん three", "three")).toEqual(["  1 | 王さん three", "    |        ^^^^^"]);
  expect(frame("e\u0301 three", "three")).toEqual(["  1 | e\u0301 three", "    |   ^^^^^"]);
  expect(frame("😀 three", "three")).toEqual(["  1 | 😀 three", "    |    ^^^^^"]);
  expect(frame("\ufeffone three", "three")).toEqual(["  1 | one three", "    |     ^^^^^"]);
});

test("a long line is cut around the word", () => {
  const [line, carets] = frame(`${"a ".repeat(200)}three${" b".repeat(200)}`, "three");
  expect(line!.length).toBeLessThan(125);
  expect(line!.indexOf("three")).toBe(carets!.indexOf("^"));
});

test("color is asked for", () => {
  const text = "one three";
  expect(formatDiagnostic(found(text, "three"), text)).not.toContain("\u001b");
  expect(formatDiagnostic(found(text, "three"), text, { color: true })).toContain("\u001b[31m");
});

test("escape sequences in a source are not obeyed", () => {
  expect(frame("\u001b[2J three", "three")[0]).toBe("  1 | ·[2J three");
  expect(frame("\u202eeno three", "three")[0]).toBe("  1 | ·eno three");
});
