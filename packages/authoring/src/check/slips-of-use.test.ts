import { readFileSync } from "node:fs";
import { type Diagnostic, loadModel } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { fixDocuments } from "../fix/fix-documents.js";
import { checkDocuments } from "./check-documents.js";

const read = (name: string): string =>
  readFileSync(new URL(`../../../scenarios/fixtures/${name}`, import.meta.url), "utf8");
const model = loadModel(read("two-behaviors.yaml"), { file: "model.yaml" }).document!;
const library = { models: [model], scenarios: [], forms: [], benchmarks: [] };

/** A scenario in which nothing is wrong, in the layout that people write. */
const text = `format: leadsim/scenario@1
id: one-morning
version: 1.0.0
title: One morning
locale: en
minutes: 5
instruction: should
summary: You lead six people.
model: two-behaviors@1
cast:
  ines: { name: Ines, role: Account executive }
  howard: { name: Howard, role: Buyer }
memory:
  trust: { number: 3, min: 0, max: 5, show: Trust }
  pipeline: { number: 1500, min: 0, max: 4000, unit: k€, show: Pipeline }
exhibits:
  deals:
    title: Open deals
    table:
      columns: [Deal, Owner, Value]
      rows:
        - [Kestrel, Ines, 400]
        - [Holm, Howard, 150]
scenes:
  call-howard:
    say:
      - ines: Howard trusts you. One call and he signs.
      - howard: I wait for your word.
    exhibits: [deals]
    choose:
      prompt: What do you say to Ines?
      order: shuffled
      options:
        take-over:
          text: Offer to ring Howard at ten.
          why: The lead is lost.
          add: { trust: -1, pipeline: 100 }
        prepare:
          text: Rehearse her call with her.
          why: She keeps the lead.
          add: { trust: 1 }
        wait-a-day:
          text: Ask her to wait for a day.
          why: It goes cold.
      key:
        listen-first: { take-over: 1, prepare: 5, wait-a-day: 3 }
  second-call:
    only-if: trust >= 3
    say:
      - ines: He signs at noon, and I was on the line.
endings:
  good:
    if: pipeline > 1500
    say:
      - narrator: The deal is yours.
  done:
    say:
      - narrator: The day ends.
`;

const documentOf = (source: string) => ({
  file: "a.yaml",
  kind: "scenario" as const,
  source: new TextEncoder().encode(source),
});
const check = (source: string): readonly Diagnostic[] =>
  checkDocuments([documentOf(source)], library).diagnostics;
const fix = (source: string): string =>
  new TextDecoder().decode(fixDocuments([documentOf(source)], library).documents[0]!.source);

/** The scenario with one thing in it changed, and the number of the first line that is another one now. */
function change(from: string | RegExp, to: string): { readonly source: string; readonly line: number } {
  const source = text.replace(from, to);
  expect(source, `the scenario holds ${String(from)}`).not.toBe(text);
  const lines = text.split("\n");
  return { source, line: source.split("\n").findIndex((line, index) => line !== lines[index]) + 1 };
}

const serious = (source: string): readonly Diagnostic[] =>
  check(source).filter(({ severity }) => severity !== "information");

test("nothing is wrong with the scenario that is changed below", () => {
  expect(serious(text)).toEqual([]);
});

describe("a slip is told once, at its line, and mended into what was meant", () => {
  test.each<[string, string, string | RegExp, string]>([
    ["an en dash before the first line", "yaml-bullet", "- ines: Howard", "– ines: Howard"],
    ["a bullet before the second line", "yaml-bullet", "- howard: I", "• howard: I"],
    ["bullets before all lines", "yaml-bullet", /- ines: Howard(.*\n +)- howard/, "• ines: Howard$1• howard"],
    ["a dash without its space", "yaml-bullet", "- ines: Howard", "-ines: Howard"],
    ["a row pasted from a spreadsheet", "pasted-table", "        - [Holm, Howard, 150]", "Holm\tHoward\t150"],
    [
      "all rows pasted",
      "pasted-table",
      /- \[Kestrel.*\n +- \[Holm.*/,
      "Kestrel\tInes\t400\n        Holm\tHoward\t150",
    ],
    [
      "a row pasted from Markdown",
      "pasted-table",
      "        - [Holm, Howard, 150]",
      "        | Holm | Howard | 150 |",
    ],
    [
      "all rows pasted from Markdown",
      "pasted-table",
      /- \[Kestrel.*\n +- \[Holm.*/,
      "| Kestrel | Ines | 400 |\n        | Holm | Howard | 150 |",
    ],
    [
      "all rows pasted behind dashes",
      "pasted-table",
      /- \[Kestrel.*\n +- \[Holm.*/,
      "- Kestrel\tInes\t400\n        - Holm\tHoward\t150",
    ],
    [
      "all rows pasted from Markdown behind dashes",
      "pasted-table",
      /- \[Kestrel.*\n +- \[Holm.*/,
      "- | Kestrel | Ines | 400 |\n        - | Holm | Howard | 150 |",
    ],
    [
      "cells in quotes of a spreadsheet",
      "pasted-table",
      "        - [Holm, Howard, 150]",
      'Holm\t"Howard"\t150',
    ],
    ["a row with semicolons", "pasted-table", "        - [Holm, Howard, 150]", "Holm;Howard;150"],
    ["a row with commas", "pasted-table", "        - [Holm, Howard, 150]", 'Holm,"Howard",150'],
    ["a row with bars", "pasted-table", "        - [Holm, Howard, 150]", "        Holm | Howard | 150"],
    ["a row with wide gaps", "pasted-table", "        - [Holm, Howard, 150]", "        Holm   Howard    150"],
    [
      "all rows with semicolons",
      "pasted-table",
      /- \[Kestrel.*\n +- \[Holm.*/,
      "Kestrel;Ines;400\n        Holm;Howard;150",
    ],
    ["a bullet and a tab", "yaml-bullet", "- howard: I", "•\thoward: I"],
    ["an arrow for a dash", "yaml-bullet", "- howard: I", "→ howard: I"],
    ["a hyphen of typesetting for a dash", "yaml-bullet", "- howard: I", "\u2010 howard: I"],
    ["two dashes", "yaml-bullet", "- howard: I", "-- howard: I"],
    ["a letter before an entry", "yaml-bullet", "- howard: I", "a) howard: I"],
    ["a directive", "yaml-directive", "format:", "%YAML 1.1\n---\nformat:"],
    ["a control of C1", "control-character", "Howard trusts", "Howard \u009btrusts"],
    ["a mark of direction", "hidden-character", "Howard trusts", "Howard \u200etrusts"],
    ["a space without width", "hidden-character", "Howard trusts", "How\u200bard trusts"],
    ["a letter of the tag block", "hidden-character", "Howard trusts", "Howard\u{e0041} trusts"],
    [
      "a key among the options, with its rows",
      "unknown-field",
      /( +)key:\n +listen-first/,
      "$1  key:\n$1    listen-first",
    ],
    ["the word `key` alone among the options", "unknown-field", "      key:", "        key:"],
    [
      "a row turned round",
      "wrong-type",
      "{ take-over: 1, prepare: 5, wait-a-day: 3 }",
      "{ 1: take-over, 5: prepare, 3: wait-a-day }",
    ],
    ["bold", "markup-text", "Offer to ring", "Offer to **ring**"],
    ["a tag", "markup-text", "Offer to ring", "Offer to <b>ring"],
    ["a link", "markup-text", "Offer to ring", "Offer to [ring](https://example.com)"],
    ["thousands with an apostrophe", "wrong-type", "number: 1500", "number: 1'500"],
    ["a number in quotes", "wrong-type", "minutes: 5", 'minutes: "5"'],
    ["a number with its unit", "wrong-type", "minutes: 5", "minutes: 5 min"],
    ["an id with a capital", "invalid-id", "        prepare:", "        Prepare:"],
    ["an id with an underscore", "invalid-id", "        wait-a-day:", "        wait_a-day:"],
    ["a line one space too far in", "yaml-syntax", "      prompt: What", "       prompt: What"],
  ])("%s", (_, code, from, to) => {
    const { source, line } = change(from, to);
    expect(serious(source).map((found) => `${found.code} ${found.start.line}`)).toEqual([`${code} ${line}`]);
    expect(fix(source)).toBe(text);
  });
});

describe("a slip is told once, at its line, with what to write", () => {
  test.each<[string, string, string | RegExp, string, RegExp]>([
    [
      "an option with the text of another",
      "same-text",
      "Rehearse her call with her.",
      "Offer to ring Howard at ten.",
      /copied/,
    ],
    ["a note to oneself", "placeholder-text", "Rehearse her call with her.", "TODO", /Write the text/],
    ["three dots", "placeholder-text", "Rehearse her call with her.", "...", /Write the text/],
    [
      "a scene read as memory",
      "unknown-name",
      "only-if: trust >= 3",
      'only-if: call-howard == "prepare"',
      /set: \{ callHoward: take-over \}/,
    ],
    [
      "an option read as memory",
      "unknown-name",
      "only-if: trust >= 3",
      "only-if: take-over",
      /set: \{ takeOver: true \}/,
    ],
    [
      "a route misspelled",
      "unknown-scene",
      "          why: It goes cold.",
      "          why: It goes cold.\n          next: secnd-call",
      /second-call/,
    ],
    ["a level out of range", "number-out-of-bounds", "take-over: 1,", "take-over: 0,", /1 to 5/],
  ])("%s", (_, code, from, to, advice) => {
    const { source } = change(from, to);
    const found = serious(source);
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(found[0]!.help).toMatch(advice);
  });
});

test.each([
  ["number: 1500", "number: 1.500"],
  ["max: 4000", "max: 4.000"],
  ["pipeline > 1500", "pipeline > 1.500"],
])("thousands with a point are told with both readings: %s", (from, to) => {
  const { source, line } = change(from, to);
  const found = check(source).find(({ code }) => code === "thousands-mark");
  expect(found?.start.line).toBe(line);
  expect(found?.help).toMatch(/Write `\d{4}` if .* and `\d(\.\d)?` if/);
});

test("a scene that was copied is an error, and one that says something else is none", () => {
  const scene = text.slice(text.indexOf("  call-howard:"), text.indexOf("  second-call:"));
  const copied = text.replace("  second-call:", `${scene.replace("call-howard", "again")}  second-call:`);
  expect(check(copied).map(({ code }) => code)).toContain("copied-scene");
  expect(check(copied.replace(/Howard trusts/, "Now he trusts")).map(({ code }) => code)).not.toContain(
    "copied-scene",
  );
});

test("a story that never ends is an error, told where it circles, and no scene behind it is blamed", () => {
  const { source } = change(
    "      - ines: He signs at noon, and I was on the line.\n",
    "      - ines: Again.\n    next: call-howard\n",
  );
  const endless = source.replace("    only-if: trust >= 3\n", "");
  const errors = check(endless).filter(({ severity }) => severity === "error");
  expect(errors.map(({ code }) => code)).toEqual(["loop-without-exit"]);
  expect(checkDocuments([documentOf(endless)], library).files[0]!.ok).toBe(false);
});

test("signs that scripts and emoji need are left alone", () => {
  for (const words of [
    "سلام\u200eما",
    "می\u200cخواهم",
    "👩\u200d💻 works",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} flag",
    "a b",
    "5 * 3 and 4 * 2",
    "snake_case_name",
    "A & B; C",
    "a < b",
    "He said: …",
  ])
    expect(
      serious(text.replace("Howard trusts you. One call and he signs.", JSON.stringify(words))).map(
        ({ code }) => code,
      ),
      words,
    ).toEqual([]);
});

test("cells are what was written", () => {
  const { source } = change(
    "- [Kestrel, Ines, 400]",
    "- [2022, 3.50, 00417]\n        - [Seven, 1.500, 0.0000004]",
  );
  expect(serious(source)).toEqual([]);
});

/** The text with a flag that somebody has written in words of their own. */
const withFlag = (flag: string, set = "true"): string =>
  text
    .replace("memory:\n", `memory:\n  called: { flag: ${flag} }\n`)
    .replace("only-if: trust >= 3", "only-if: trust >= 3 || called")
    .replace("add: { trust: 1 }", `add: { trust: 1 }\n          set: { called: ${set} }`);

describe("a word for true or false becomes the one that YAML knows", () => {
  test.each(["no", "No", "off", "falsch", "nein", '"false"', "'no'"])("%s", (word) => {
    expect(serious(withFlag(word)).map(({ code }) => code)).toEqual(["wrong-type"]);
    expect(fix(withFlag(word))).toBe(withFlag("false"));
  });
  test.each(["yes", "on", "ja", "wahr", "Y", '"yes"'])("%s", (word) => {
    expect(fix(withFlag(word))).toBe(withFlag("true"));
    expect(fix(withFlag("false", word))).toBe(withFlag("false", "true"));
  });
  test.each(["FALSE", "False"])("%s is false in YAML", (word) => {
    expect(serious(withFlag(word))).toEqual([]);
  });
  test("another word is left to its author", () => {
    expect(serious(withFlag("never")).map(({ fix: edit }) => edit)).toEqual([undefined]);
  });
});

describe("a level with a decimal comma is an error, and becomes the number", () => {
  const wide = text.replace(
    "{ take-over: 1, prepare: 5, wait-a-day: 3 }",
    "\n          take-over: 1\n          prepare: 5\n          wait-a-day: 3",
  );
  test.each([
    ["3,0", "3"],
    ["4,5", "4.5"],
    ['"3,0"', "3"],
  ])("%s", (written, number) => {
    for (const source of [text, wide]) {
      const slip = source.replace("wait-a-day: 3", `wait-a-day: ${written}`);
      const [found, ...more] = serious(slip);
      expect([found?.severity, more]).toEqual(["error", []]);
      expect(found?.help).toContain(`Write \`${number}\``);
      expect(fix(slip)).toBe(source.replace("wait-a-day: 3", `wait-a-day: ${number}`));
    }
  });
});

test.each([
  [
    "a link behind a tag",
    "<i>Offer</i> to [ring](https://example.com)",
    ["<i>", "[ring](https://example.com)"],
  ],
  ["a link before a tag", "[Offer](javascript:alert(1)) to <b>ring", ["<b>", "[Offer](javascript:alert(1))"]],
])("HTML and Markdown in one text are both named, and mended: %s", (_, written, marks) => {
  const slip = text
    .replace("text: Offer to ring", `text: '${written}`)
    .replace("Howard at ten.", "Howard at ten.'");
  const found = serious(slip);
  expect(found.map(({ code }) => code)).toEqual(["markup-text", "markup-text"]);
  for (const mark of marks) expect(found.some(({ message }) => message.includes(`\`${mark}\``))).toBe(true);
  expect(fix(slip)).toBe(
    text.replace("text: Offer to ring Howard at ten.", "text: 'Offer to ring Howard at ten.'"),
  );
});
