import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";
import { type SeededDefect, seededDefects } from "./seeded-defects.js";
import { seededDefectsOfMeaning } from "./seeded-defects-of-meaning.js";

// Proof of the bench: mistakes sown in copies of the library's scenarios are found, each at its place, with what to do.

const sources = new Map(
  readLibrary().scenarios.map(({ document, source }) => [document?.id, source.toString()]),
);

function sown({ scenario, change: [from, to] }: SeededDefect): string {
  const source = sources.get(scenario)!;
  const at = source.indexOf(from);
  expect(at, `${scenario} no longer holds “${from}”`).toBeGreaterThanOrEqual(0);
  return source.slice(0, at) + to + source.slice(at + from.length);
}

function suggestions({ message, help, fix }: Diagnostic): string {
  return [message, help, fix?.title, ...(fix?.edits ?? []).map(({ text }) => text)].join("\n");
}

describe("seeded defects", () => {
  const folder = scratchFolder();
  const file = join(folder.path, "sown.yaml");
  let broken: string;

  const all = [...seededDefects, ...seededDefectsOfMeaning];

  beforeAll(() => {
    expect(seededDefects.length).toBeGreaterThanOrEqual(30);
    expect(seededDefectsOfMeaning.length).toBeGreaterThanOrEqual(12);
  });
  afterAll(() => folder.remove());

  test.each(all.map((defect) => [defect.name, defect] as const))("%s", async (_, defect) => {
    broken = sown(defect);
    writeFileSync(file, broken);
    const { code, out } = await leadsim(["check", "sown.yaml", "--format", "json"], { cwd: folder.path });
    const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] };
    const found = diagnostics.filter((diagnostic) => diagnostic.code === defect.code);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(defect.code);
    const [first] = found;
    const text = readFileSync(file, "utf8");
    expect(text.slice(first!.start.offset, first!.start.offset + defect.at.length)).toBe(defect.at);
    const [line, column] = placeOf(text, first!.start.offset);
    expect([first!.start.line, first!.start.column]).toEqual([line, column]);
    expect(suggestions(first!)).toMatch(defect.suggests);
    expect(code).toBe(first!.severity === "error" ? 1 : 0);
    // One mistake, one message: nothing else is said that the whole scenario does not say.
    expect(
      diagnostics.filter(({ severity }) => severity === "error").map((diagnostic) => diagnostic.code),
    ).toEqual(first!.severity === "error" ? [defect.code] : []);
  });
});

function placeOf(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset).split("\n");
  return [before.length, before.at(-1)!.length + 1];
}
