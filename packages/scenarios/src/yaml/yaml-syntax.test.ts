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

function mended(text: string): string {
  return read(text)
    .diagnostics.flatMap(({ fix }) => fix?.edits ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, text: words }) => result.slice(0, start) + words + result.slice(end),
      text,
    );
}

/** A document in which other mistakes would echo: scenes in block style, options in braces. */
const around = (lines: string): string =>
  `scenes:\n  one:\n    choose:\n${lines}\n    after:\n      - set: { a: 1 }\n  two:\n    say:\n      - ines: "Hi."\n    options:\n      b: { text: Two }\nendings:\n  last:\n    say: []\n`;

describe("one mistake is one diagnostic, whatever follows it", () => {
  test.each([
    ["deeper than its neighbors", "        prompt: Hm?\n      order: fixed", "yaml-syntax 4:9"],
    ["less deep than its neighbors", "     prompt: Hm?\n      order: fixed", "yaml-syntax 4:6"],
    ["a tab", "\tprompt: Hm?\n      order: fixed", "yaml-tab 4:1"],
    ["tabs on several lines", "\t\tprompt: Hm?\n\t\torder: fixed\n\t\toptions: {}", "yaml-tab 4:1"],
    ["a no-break space as indentation", "\u00a0     prompt: Hm?\n      order: fixed", "yaml-syntax 4:1"],
    ["a no-break space after a colon", "      prompt:\u00a0Hm?\n      order: fixed", "yaml-syntax 4:14"],
    ["no space after a colon", "      prompt:Hm?\n      order: fixed", "yaml-syntax 4:13"],
    ["no colon", "      prompt Hm\n      order: fixed", "yaml-syntax 4:7"],
    ["a comment of another language", "      // Hm\n      order: fixed", "yaml-syntax 4:7"],
    ["a brace left open", "      prompt: { a: 1\n      order: fixed", "yaml-syntax 4:15"],
    [
      "a comment inside braces",
      "      a: { text: The #1 of all, why: x }\n      order: fixed",
      "yaml-quotes 4:22",
    ],
    ["quotes inside braces", '      a: { n: amounts["x"] }\n      order: { b: c }', "yaml-quotes 4:15"],
    ["a text that begins with a brace", "      a: {b} >= 4\n      order: fixed", "yaml-quotes 4:12"],
    ["a quote left open", '      prompt: "Hm?\n      order: fixed', "yaml-syntax 4:15"],
    ["another sign for a dash", "      - a: 1\n      • b: 2", "yaml-bullet 5:7"],
    ["no space after a dash", "      - a: 1\n      -b: 2", "yaml-bullet 5:7"],
    ["a comma too many", "      a: { b: 1,, c: 2 }", "yaml-syntax 4:17"],
  ])("%s", (_, lines, expected) => {
    expect(read(around(lines)).found).toEqual([expected]);
  });

  test("what a line shows by itself is said all the same", () => {
    const text = around("        prompt: Hm?\n      order: fixed").replace('"Hi."', "One: two");
    expect(read(text).found).toEqual(["yaml-syntax 4:9", "yaml-quotes 10:18"]);
  });

  test("with carriage returns", () => {
    const text = around("        prompt: Hm?\n      order: fixed").replaceAll("\n", "\r\n");
    expect(read(text).found).toEqual(["yaml-syntax 4:9"]);
  });
});

test("a line out of its column is told with the column in which it can be read", () => {
  const { diagnostics } = read(around("        prompt: Hm?\n      order: fixed"));
  expect(diagnostics[0]?.message).toMatch(
    /this line begins in column \d, and what it belongs to in column \d\.$/,
  );
  expect(diagnostics[0]?.fix?.title).toMatch(/^Begin it in column \d$/);
});

describe("fixes mend the text that was meant", () => {
  test.each([
    ["a: { text: One: two, why: x }", 'a: { text: "One: two", why: x }'],
    ["a: { b: 5 c: 2 }", "a: { b: 5, c: 2 }"],
    ["a: { b: 5; c: 2 }", "a: { b: 5, c: 2 }"],
    ["a: { b:5, c: 2 }", "a: { b: 5, c: 2 }"],
    ["a: { b = 5, c: 2 }", "a: { b: 5, c: 2 }"],
    ["a: { b: 4,5, c: 2 }", "a: { b: 4.5, c: 2 }"],
    ["a: { b: 1,200 }", "a: { b: 1200 }"],
    ['a: { b: amounts["x"] }', "a: { b: 'amounts[\"x\"]' }"],
    ["a: { b: @you, c: 2 }", 'a: { b: "@you", c: 2 }'],
    ["a: [b, %c]", 'a: [b, "%c"]'],
    ["text: > 5 hours", 'text: "> 5 hours"'],
    ["text: | 5 hours", 'text: "| 5 hours"'],
    ["text: - Thank her", 'text: "- Thank her"'],
    ["text: ? what", 'text: "? what"'],
    ["text: & more", 'text: "& more"'],
    ["text: 'Don't go.'", 'text: "Don\'t go."'],
    ['text: "She said "no" to me"', "text: 'She said \"no\" to me'"],
    ['if: "a" in b || c == "d"', 'if: \'"a" in b || c == "d"\''],
    ["a:b\nc: 1", "a: b\nc: 1"],
    ["a:\u00a0b\nc: 1", "a: b\nc: 1"],
    ["heading = Monday, 9\nb: 1", "heading: Monday, 9\nb: 1"],
    ["prompt; What now?\nb: 1", "prompt: What now?\nb: 1"],
    ["a:\n  b: { c: 1, d: 2\n  e: 3\n", "a:\n  b: { c: 1, d: 2 }\n  e: 3\n"],
    ["a:\n  - [b, 2\n  - [c, 3]\n", "a:\n  - [b, 2]\n  - [c, 3]\n"],
    ["a:\n  b: 1\n  b: 1\nc: 2\n", "a:\n  b: 1\nc: 2\n"],
    ["a:\n  b: 1\n \tc: 2\n", "a:\n  b: 1\n  c: 2\n"].map((text) => text.replace(" \tc", "\tc")),
    ["a:\n  - b\n \u00a0- c\n  - d\n", "a:\n  - b\n  - c\n  - d\n"],
    ["a: &x { b: 1 }", "a: { b: 1 }"],
  ])("%s", (text, fixed) => {
    expect(read(text).found).toHaveLength(1);
    expect(mended(text)).toBe(fixed);
    expect(read(fixed).found).toEqual([]);
  });
});

test("what stands twice and differs, a comma between cells and an open bracket in a text are left to a person", () => {
  for (const text of ["a:\n  b: 1\n  b: 2\n", "a: [b,, c]", "a: { b: 1\n  and more }x\n"]) {
    const { diagnostics } = read(text);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.fix).toBeUndefined();
  }
});

test("a line of two is moved to where the others are, whichever of them the parser blames", () => {
  const moved = (text: string): string => mended(`scenes:\n${text}  b:\n    heading: Hm\n    say: []\n`);
  const right = "scenes:\n  a:\n    heading: Ten\n    say: []\n  b:\n    heading: Hm\n    say: []\n";
  for (const columns of [
    [6, 4],
    [5, 4],
    [3, 4],
    [4, 5],
    [4, 6],
  ] as const) {
    const [heading, say] = columns.map((column) => " ".repeat(column));
    expect(moved(`  a:\n${heading}heading: Ten\n${say}say: []\n`)).toBe(right);
  }
});

test("a key and its value read as one word count as both", () => {
  expect(read("a: { b:5, c = no }").value).toEqual({ a: { b: 5, c: "no" } });
});

describe("what word processors and merges leave behind", () => {
  test.each(["–", "—", "•"])("`%s` for the dash of a list is named and mended", (sign) => {
    const text = `say:\n  - ines: One.\n  ${sign} ines: Two.\n  - ines: Three.\n`;
    expect(read(text).diagnostics[0]?.message).toContain(`begins with \`${sign}\``);
    const first = read(text).diagnostics[0]?.fix?.edits[0];
    expect(first && text.slice(0, first.start) + first.text + text.slice(first.end)).toBe(
      "say:\n  - ines: One.\n  - ines: Two.\n  - ines: Three.\n",
    );
  });

  test("lines that a merge has left are named as such, once, and not put in quotes", () => {
    const text =
      "scenes:\n  one:\n<<<<<<< HEAD\n    heading: Ten\n=======\n    heading: Eleven\n>>>>>>> anna\n    say: []\n";
    const { found, diagnostics } = read(text);
    expect(found).toEqual(["yaml-syntax 3:1"]);
    expect(diagnostics[0]?.message).toContain("two people have changed the same lines");
    expect(diagnostics[0]?.fix).toBeUndefined();
  });
});
