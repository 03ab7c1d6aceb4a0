import { readFileSync } from "node:fs";
import { loadModel } from "@leadsim/scenarios";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDocuments } from "../check/check-documents.js";
import { fixDocuments } from "./fix-documents.js";

const read = (name: string): string =>
  readFileSync(new URL(`../../../scenarios/fixtures/${name}`, import.meta.url), "utf8");
const text = read("all-types.yaml");
const lines = text.split("\n");
const model = loadModel(read("two-behaviors.yaml"), { file: "model.yaml" }).document!;
const library = { models: [model], scenarios: [], forms: [], benchmarks: [] };
const documentOf = (source: string) => ({
  file: "a.yaml",
  kind: "scenario" as const,
  source: new TextEncoder().encode(source),
});

function fixed(source: string) {
  const { documents, mended } = fixDocuments([documentOf(source)], library);
  return { source: new TextDecoder().decode(documents[0]!.source), mended };
}

/** The document with a line changed: every line that can be, or one of them. */
const changedAt = (at: number, line: string): string =>
  [...lines.slice(0, at), line, ...lines.slice(at + 1)].join("\n");
const entries = [...lines.keys()].filter((at) => /^ +- [a-z]+: /.test(lines[at]!));

test.each([
  ["a tab", "\t", "yaml-tab"],
  ["a space and a tab", " \t", "yaml-tab"],
  ["a space that does not break", "\u00a0", "yaml-bullet"],
  ["two spaces that do not break", "\u00a0\u00a0", "yaml-bullet"],
  ["an ideographic space", "\u3000", "yaml-bullet"],
])("%s after the dash of an entry becomes a space, in its place", (_, signs, code) => {
  for (const at of entries) {
    const slip = changedAt(at, lines[at]!.replace("- ", `-${signs}`));
    const { diagnostics } = checkDocuments([documentOf(slip)], library);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map((found) => [found.code, found.start.line])).toEqual([[code, at + 1]]);
    expect(fixed(slip).source).toBe(text);
  }
});

const defined = [...lines.keys()].filter((at) => /^ {2}[a-z]\w+:/i.test(lines[at]!));

test("a space in a name where it is defined changes no line that uses the name", () => {
  expect(defined.length).toBeGreaterThan(10);
  for (const at of defined) {
    const slip = changedAt(at, lines[at]!.replace(/^( {2}\w)/, "$1 "));
    const others = (source: string) => source.split("\n").filter((_, line) => line !== at);
    expect(others(fixed(slip).source), lines[at]).toEqual(others(text));
  }
});

test.each([
  ["a minus sign", "\u2212 "],
  ["the letter o", "o "],
  ["a number", "1. "],
  ["a number in a bracket", "2) "],
])("%s in the place of the dash of an entry becomes a dash", (_, sign) => {
  for (const at of entries.slice(0, 4))
    expect(fixed(changedAt(at, lines[at]!.replace("- ", sign))).source).toBe(text);
});

const named = [...lines.keys()].filter((at) =>
  /^(?: {4,}(?:- )?)?(?:title|heading|prompt|locale): /.test(lines[at]!),
);

test.each([
  ["a fullwidth colon", ": ", "：", "U+FF1A"],
  ["a fullwidth colon and a space", ": ", "： ", "U+FF1A"],
  ["a sign for ratios", ": ", "∶ ", "U+2236"],
  ["a Cyrillic letter", "e", "\u0435", "U+0435"],
  ["a Cyrillic letter", "o", "\u043e", "U+043E"],
  ["a soft hyphen", "t", "t\u00ad", "U+00AD"],
])("%s in a name is named and mended", (_, plain, sign, name) => {
  expect(named.length).toBeGreaterThan(5);
  for (const at of named) {
    const key = /^[^:]*: /.exec(lines[at]!)![0];
    if (!key.includes(plain)) continue;
    const slip = changedAt(at, lines[at]!.replace(plain, sign));
    const { diagnostics } = checkDocuments([documentOf(slip)], library);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ start }) => start.line)).toEqual([at + 1]);
    expect(errors[0]!.message).toContain(name);
    expect(fixed(slip).source).toBe(text);
  }
});

/** The only line with these words, as it stands when some of them are others. */
function slipIn(words: string, from: string, to: string): string {
  const at = lines.findIndex((line) => line.includes(words));
  return changedAt(at, lines[at]!.replace(from, to));
}

test.each([
  ["options: { go", "options: {", "options:{"],
  ["mood: { choice", "mood: {", "mood:{"],
  ["- if: '\"who\" in picked'", "- if", "– if"],
  ["- if: '\"who\" in picked'", "- if", "-if"],
  ["- if: '\"who\" in picked'", "- if", "--  if"],
  ["    rate:", "    rate", "   rate"],
  ["  pair:", "  pair", " pair"],
])("the line of `%s` with `%s` as `%s` is mended itself", (words, from, to) => {
  expect(fixed(slipIn(words, from, to)).source).toBe(text);
});

test.each([
  ["a name of memory that is used five times", "  trust: {", "trust", "rust"],
  ["a speaker whose name is no id", "  ines: {", "ines", "•nes"],
  ["a scene that two others lead to", "  rating:", "rating", "ring"],
  ["a word of a choice", "of: [calm", "[calm", "[c`lm"],
  ["a decision that is a comment now", "    choose:\n      prompt: And now?", "", ""],
  ["a limit that has lost its colon", "      max: 2000", "max: ", "max\t"],
])("where %s is misspelt, no other line follows it", (_, words, from, to) => {
  const [first = "", second] = words.split("\n");
  const slip =
    second === undefined ? slipIn(first, from, to) : text.replace(words, `    #choose:\n${second}`);
  expect(fixed(slip).source).toBe(slip);
});

/** Signs that are alike to those of the format, or have a meaning in it. */
const signs = fc.constantFrom(
  "\t",
  "\u00a0",
  "\u3000",
  "\u200b",
  "'",
  '"',
  "-",
  "–",
  "|",
  ": ",
  "[",
  "{",
  "’",
  "“",
);
/** Numbers of the same chance: those of `fc.double` are mostly close to 0, which is the first line. */
const share = fc.integer({ min: 0, max: 2 ** 30 - 1 }).map((part) => part / 2 ** 30);
const slips = fc
  .tuple(fc.nat(lines.length - 1), share, fc.array(signs, { minLength: 1, maxLength: 3 }))
  .map(([at, part, more]) => {
    const line = lines[at]!;
    const place = Math.floor(part * line.length);
    return changedAt(at, line.slice(0, place) + more.join("") + line.slice(place));
  });

test("what is mended is mended once, and grows by a few signs for each mistake", () => {
  fc.assert(
    fc.property(slips, (slip) => {
      const { source, mended } = fixed(slip);
      expect(source.length).toBeLessThanOrEqual(slip.length + 60 * mended.length);
      const again = fixed(source);
      expect(again.source).toBe(source);
      expect(again.mended).toEqual([]);
    }),
    { numRuns: Number(process.env["LEADSIM_RUNS"] ?? 100) },
  );
});
