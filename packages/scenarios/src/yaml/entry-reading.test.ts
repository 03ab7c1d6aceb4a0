import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readText } from "../text/read-text.js";
import { readEntries } from "./entry-reading.js";
import { createKnownEntries } from "./known-entries.js";
import { parseYaml } from "./parse-yaml.js";

const text = readFileSync(new URL("../../fixtures/all-types.yaml", import.meta.url), "utf8");
const keys = [...text.matchAll(/^ {2}([\w-]+):$/gm)].map(([, key]) => key!);

/** The keys below a field whose values are left out of a text, after another text was read. */
function knownAfter(before: string, now: string): readonly string[] {
  const known = createKnownEntries();
  parseYaml(readText(before, "x").findings, known);
  const { shortened } = readEntries(readText(now, "x").findings.source, known);
  expect(shortened).toHaveLength(now.length);
  return [...shortened.matchAll(/^ {2}([\w-]+): ~ #/gm)].map(([, key]) => key!);
}

test("all that did not change is known, wherever it stands now", () => {
  expect(keys.length).toBeGreaterThan(8);
  // What ends with the text could still be gone on with.
  const known = keys.slice(0, -1);
  expect(knownAfter(text, text)).toEqual(known);
  expect(knownAfter(text, `# A comment.\n${text}`)).toEqual(known);
});

test("in a scene that changed everything is read anew", () => {
  const changed = text.replace("prompt: ", "prompt: Well, ");
  const [scene] = [...text.slice(0, text.indexOf("prompt: ")).matchAll(/^ {2}([\w-]+):$/gm)].slice(-1);
  expect(knownAfter(text, changed)).toEqual(keys.slice(0, -1).filter((key) => key !== scene![1]));
});

test("a mistake leaves everything else known", () => {
  const broken = text.replace("prompt: ", 'prompt: "');
  expect(knownAfter(broken, broken).length).toBeGreaterThan(keys.length - 4);
  expect(knownAfter(text, broken)).toEqual(knownAfter(text, text.replace("prompt: ", "prompt: Well, ")));
});

const entry = "  one:\n    heading: a text\n    next: end\n";
const around = (inside: string, after = "  two:\n    next: end\n  three:\n    next: end\n") =>
  `scenes:\n${inside}${after}`;

test.each([
  ["spaces only", around(entry), ["one", "two"]],
  ["a comment in the column of the keys", around(`${entry}  # more\n`), ["one", "two"]],
  ["lines that end as in Windows", around(entry).replaceAll("\n", "\r\n"), ["one", "two"]],
  ["a tab", around("  one:\n    heading:\ta text\n    next: end\n"), ["two"]],
  ["an anchor", around("  one:\n    heading: &a text\n    next: end\n"), ["two"]],
  ["a comment further in", around(`${entry}    # more\n`), ["two"]],
  ["a blank line of spaces", around(`${entry}    \n`), ["two"]],
  ["a key between that may mean two things", around(`${entry}  - x\n`), []],
  ["a word that is no field", around(`${entry}  x\n`), ["two"]],
  ["a text that a comment cuts", around("  one:\n    heading: a text # cut\n    next: end\n"), ["two"]],
  ["a carriage return alone", around("  one:\n    heading: a\rtext\n    next: end\n"), []],
  ["brackets above", around(entry).replace("scenes:", "scenes: {"), []],
])("%s", (_, now, expected) => {
  expect(knownAfter(now, now)).toEqual(expected);
});
