import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { createFindings } from "../findings/findings.js";
import { createSource } from "../source/source.js";
import { toPlain } from "../source/tree.js";
import { parseYaml } from "./parse-yaml.js";

function read(text: string): { found: string[]; value: unknown; diagnostics: readonly Diagnostic[] } {
  const findings = createFindings(createSource("x", text));
  const root = parseYaml(findings);
  const diagnostics = findings.list();
  const found = diagnostics.map(({ code, start }) => `${code} ${start.line}:${start.column}`);
  return { found, value: root && toPlain(root), diagnostics };
}

/** The text after all fixes of its diagnostics. */
function mended(text: string): string {
  const edits = read(text).diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, text: inserted }) => result.slice(0, start) + inserted + result.slice(end),
      text,
    );
}

describe("one diagnostic for each collapse, and a fix that mends it", () => {
  test.each([
    ["text: He said: go", "yaml-quotes 1:14", 'text: "He said: go"'],
    [
      "- ines: One: two\n- ines: Three: four",
      "yaml-quotes 1:12; yaml-quotes 2:14",
      '- ines: "One: two"\n- ines: "Three: four"',
    ],
    ['if: "x" in picked', "yaml-quotes 1:9", "if: '\"x\" in picked'"],
    ["text: 'it' is", "yaml-quotes 1:12", "text: \"'it' is\""],
    ["text: {name} says hi", "yaml-quotes 1:14", 'text: "{name} says hi"'],
    ["text: [1] see", "yaml-quotes 1:11", 'text: "[1] see"'],
    ["text: `code` here", "yaml-quotes 1:7", 'text: "`code` here"'],
    ["text: @you", "yaml-quotes 1:7", 'text: "@you"'],
    ["text: %d percent", "yaml-quotes 1:7", 'text: "%d percent"'],
    ["text: *bold* words", "yaml-quotes 1:14", 'text: "*bold* words"'],
    ["if: !called", "yaml-tag 1:5", "unless: called"],
    ["only-if: !(a || b)", "yaml-tag 1:10", 'only-if: "!(a || b)"'],
    ["if: !a && b", "yaml-tag 1:5", 'if: "!a && b"'],
    ["text: *bold", "yaml-alias 1:7", 'text: "*bold"'],
    ["text: &now here", "yaml-alias 1:7", 'text: "&now here"'],
    ["text: We are #1 in this", "text-cut-by-comment 1:14", 'text: "We are #1 in this"'],
    ['text: We "are" #1', "text-cut-by-comment 1:16", "text: 'We \"are\" #1'"],
    ["a: { text: One, two, why: x }", "text-split-at-comma 1:17", 'a: { text: "One, two", why: x }'],
    ["a: { text: One, two, three }", "text-split-at-comma 1:17", 'a: { text: "One, two, three" }'],
  ])("%s", (text, expected, fixed) => {
    expect(read(text).found.join("; ")).toBe(expected);
    expect(mended(text)).toBe(fixed);
    expect(read(fixed).found).toEqual([]);
  });
});

test.each([
  ["a:\n\tb: 1", "yaml-tab 2:1"],
  ["a: 1\n---\nb: 2", "yaml-multiple-documents 2:1"],
  ["<<: { a: 1 }", "yaml-merge-key 1:1"],
  ["a: &x 1\nb: *x", "yaml-alias 1:4; yaml-alias 2:4"],
  ["a: 1\nb: 2\na: 3", "duplicate-key 3:1"],
  ['"a": 1\na: 3', "duplicate-key 2:1"],
  ["? [a]\n: 1", "yaml-key 1:3"],
  ["true: 1\n~: 2", "yaml-key 1:1; yaml-key 2:1"],
  ["__proto__: 1\ntoString: 2", "forbidden-key 1:1; forbidden-key 2:1"],
  ['a: "\\0"', "control-character 1:4"],
  ['a: "\\ud800"', "control-character 1:4"],
  ["a: !!int 3", "yaml-tag 1:4"],
  ["- !x\n- b", "yaml-tag 1:3"],
  ["", "empty-document 1:1"],
  ["# only this\n", "empty-document 1:1"],
  ["a: [1, 2\nb: 3", "yaml-syntax 1:4"],
  ["a:\n  b: 1\n c: 2\n", "yaml-syntax 3:2"],
  ["a: 1\nb", "yaml-syntax 2:1"],
])("%j", (text, expected) => {
  expect(read(text).found.join("; ")).toBe(expected);
});

test("words stay words and numbers numbers, as in YAML 1.2", () => {
  const text = "a: yes\nb: 2026-01-31\nc: 012\nd: 1_000\ne: 1e3\nf: .inf\ng: 12:30\nh: null\n1: x\n1.5: y";
  expect(read(text).value).toEqual({
    a: "yes",
    b: "2026-01-31",
    c: 12,
    d: "1_000",
    e: 1000,
    f: ".inf",
    g: "12:30",
    h: null,
    1: "x",
    "1.5": "y",
  });
});

test("a comment after what is not prose is a comment", () => {
  expect(
    read("minutes: 5 # about\nsay:\n  - if: a > 1 # why\n    ines: Hi.\n# text: a #b\ntext: a#b").found,
  ).toEqual([]);
});
