import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadScenario } from "../load/load-scenario.js";
import { formatDocument } from "./format-document.js";
import { commentsIn } from "./tokens.js";

const text = readFileSync(new URL("../../fixtures/all-types.yaml", import.meta.url), "utf8");
const lines = text.split("\n");
const document = (source: string): unknown => loadScenario(source, { file: "a.yaml" }).document;

/** What a hurried person does to a line: a comment behind or above it, an empty line, trailing spaces. */
const slip = fc.record({
  at: fc.nat(lines.length - 1),
  what: fc.constantFrom("behind", "above", "flush", "empty", "trailing"),
  word: fc.constantFrom("note", "TODO: a, b", "{x} [y]", "'quoted\""),
});

function withSlips(slips: readonly { at: number; what: string; word: string }[]): string {
  const changed = [...lines];
  for (const { at, what, word } of slips) {
    const line = changed[at]!;
    const indent = /^ */.exec(line)![0];
    if (what === "behind") changed[at] = `${line}   # ${word}`;
    else if (what === "above") changed[at] = `${indent}# ${word}\n${line}`;
    else if (what === "flush") changed[at] = `# ${word}\n${line}`;
    else if (what === "empty") changed[at] = `\n\n${line}`;
    else changed[at] = `${line}  `;
  }
  return changed.join("\n");
}

test("format(format(x)) = format(x), the scenario is the same, and every comment is kept", () => {
  let settled = 0;
  fc.assert(
    fc.property(fc.array(slip, { maxLength: 6 }), (slips) => {
      const source = withSlips(slips);
      const before = document(source);
      fc.pre(before !== undefined);
      const result = formatDocument(source, "scenario");
      if ("refusal" in result) return;
      settled += 1;
      expect(document(result.text)).toEqual(before);
      expect([...commentsIn(result.text)].sort()).toEqual([...commentsIn(source)].sort());
      expect(formatDocument(result.text, "scenario")).toEqual(result);
      expect(result.text).not.toMatch(/^[ \t]+$/m);
    }),
    { numRuns: 15, seed: 7 },
  );
  // It may refuse to touch a text, but not as a habit.
  expect(settled).toBeGreaterThan(10);
});
