import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadForm } from "../load/load-form.js";
import { loadModel } from "../load/load-model.js";
import { loadScenario } from "../load/load-scenario.js";
import type { FormattedKind } from "./field-order.js";
import { formatDocument } from "./format-document.js";
import { commentsIn } from "./tokens.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const load = (text: string, kind: FormattedKind): unknown => {
  const loader = { scenario: loadScenario, form: loadForm, model: loadModel }[kind];
  return loader(text, { file: "a.yaml" }).document;
};

function formatted(text: string, kind: FormattedKind = "scenario"): string {
  const result = formatDocument(text, kind);
  if ("refusal" in result) throw new Error(result.refusal);
  return result.text;
}

describe("documents keep their meaning and comments, and formatting twice is formatting once", () => {
  test.each([
    ["library/scenarios/first-ninety-days.yaml", "scenario"],
    ["library/models/sales-leader-core.yaml", "model"],
    ["library/forms/northline-short.yaml", "form"],
    ["fixtures/all-types.yaml", "scenario"],
  ] as const)("%s", (path, kind) => {
    const text = read(path);
    const result = formatted(text, kind);
    expect(load(result, kind)).toEqual(load(text, kind));
    expect(load(result, kind)).toBeDefined();
    expect([...commentsIn(result)].sort()).toEqual([...commentsIn(text)].sort());
    expect(formatted(result, kind)).toBe(result);
    expect(result.split("\n").filter((line) => line.length > 160)).toEqual([]);
  });
});

test("fields stand in the schema's order, what authors name in theirs", () => {
  const text = `id: a   # the id
format: leadsim/scenario@1
title:    "A: b"
memory: {zeal: {min: 0, max: 5, number: 3}, ardor: {flag: true}}
scenes:
    two:
        say: [ {narrator: Hello.} ]
        only-if: zeal > 1
        heading: Two
    one: { say: [ { narrator: Hi. } ] }
`;
  expect(formatted(text)).toBe(`format: leadsim/scenario@1
id: a # the id
title: "A: b"
memory: { zeal: { number: 3, min: 0, max: 5 }, ardor: { flag: true } }
scenes:
  two:
    heading: Two
    only-if: zeal > 1
    say: [{ narrator: Hello. }]
  one: { say: [{ narrator: Hi. }] }
`);
});

test("braces that don't fit into a line become lines", () => {
  const words = "a word or two ".repeat(5).trim();
  const text = `scenes:\n  one:\n    choose:\n      options:\n        go: { text: ${words}, why: ${words} }\n`;
  expect(formatted(text)).toContain(`        go:\n          text: ${words}\n          why: ${words}\n`);
});

test("fields that comments or empty lines set apart stay where they are; one empty line is enough", () => {
  for (const between of ["# about the id\n", "\n"]) {
    const text = `title: A\n${between}id: a\nformat: leadsim/scenario@1\n`;
    expect(formatted(text)).toBe(text);
  }
  expect(formatted("id: a\n\n\n\ntitle: A\n")).toBe("id: a\n\ntitle: A\n");
});

test("a byte order mark and carriage returns stay", () => {
  expect(formatted("\ufefftitle: A\r\nscenes: {a:  {say: []}}\r\n")).toBe(
    "\ufefftitle: A\r\nscenes: { a: { say: [] } }\r\n",
  );
});

test("brackets inside texts are text", () => {
  const text = "title: '[ a ]'\nsummary: >-\n  [ b ] # c\n";
  expect(formatted(text)).toBe(text);
});

test("what can't be read is left alone", () => {
  for (const text of ["a: [", "a: 1\na: 2\n", "if: !x\n", "a: &b 1\nc: *b\n", ""]) {
    expect(formatDocument(text, "scenario")).toEqual({ refusal: "it can't be read as YAML" });
  }
});
