import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { formatDiagnostic } from "../diagnostic/format-diagnostic.js";
import { parseJsonDocument } from "./json-document.js";
import { loadForm } from "./load-form.js";
import { loadModel } from "./load-model.js";
import { loadScenario } from "./load-scenario.js";
import type { Loaded } from "./loaded.js";

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");
const model = loadModel(read("two-behaviors.yaml"), { file: "model" }).document!;
const scenario = read("all-types.yaml");
const form =
  "format: leadsim/form@1\nid: f\nversion: 1.0.0\ntitle: F\nlocale: en\nmodel: m@1\npurpose: selection\ninstructions: [a]\nscenarios:\n  - { scenario: s@1.0.0, practice: false }\n";
const responses =
  '[{ "scene": "a", "response": { "picked": "b" } }, { "scene": "c", "response": { "timeout": true } }]';

const loaders: readonly (readonly [string, (text: string) => Loaded<unknown>])[] = [
  [scenario, (text: string) => loadScenario(text, { file: "x", model })],
  [read("two-behaviors.yaml"), (text: string) => loadModel(text, { file: "x" })],
  [form, (text: string) => loadForm(text, { file: "x", scenarios: [{ id: "s", version: "1.0.0" }] })],
  [responses, (text: string) => parseJsonDocument("responses", text, { file: "x" })],
];

const scraps = fc.constantFrom(
  ..."{}[]:,#&*!|>'\"%@`?-<=\\ \n\t\r".split(""),
  ": ",
  " #",
  "- ",
  "---\n",
  "!x ",
  "*x",
  "&x ",
  "<<: ",
  "null",
  "true",
  "1e999",
  "{{",
  "{trust}",
  "{nobody}",
  "&& ",
  "picked",
  "\ud83d",
  "\ud83d\ude00",
  "\u0000",
  "\ufeff",
  "é",
  "王",
  "__proto__: ",
  "constructor: ",
  "[[[[",
  "  ",
  "if: ",
  "next: end\n",
);

/** Numbers of the same chance: those of `fc.double` are mostly close to 0, which is the first line. */
const share = fc.integer({ min: 0, max: 2 ** 30 - 1 }).map((part) => part / 2 ** 30);
/** A change at a place given as a share of the text. */
const change = fc.record({
  at: share,
  length: fc.nat({ max: 12 }),
  text: fc.oneof(scraps, fc.string({ maxLength: 4 }), fc.constant("")),
});
/** Two lines that change places. */
const swap = fc.tuple(share, share);

function mutate(
  text: string,
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
  swaps: readonly [number, number][],
): string {
  const lines = text.split("\n");
  for (const [a, b] of swaps) {
    const [from, to] = [Math.floor(a * lines.length), Math.floor(b * lines.length)];
    [lines[from], lines[to]] = [lines[to]!, lines[from]!];
  }
  let result = lines.join("\n");
  for (const { at, length, text: inserted } of changes) {
    const start = Math.floor(at * result.length);
    result = result.slice(0, start) + inserted + result.slice(start + length);
  }
  return result;
}

const mutated = fc.record({
  loader: fc.constantFrom(...loaders, loaders[0]!, loaders[0]!),
  changes: fc.array(change, { maxLength: 4 }),
  swaps: fc.array(swap, { maxLength: 2 }),
});

function expectInside(text: string, { start, end, fix, related }: Diagnostic): void {
  for (const place of [{ start, end }, ...(related ?? [])]) {
    for (const position of [place.start, place.end]) {
      expect(position.offset).toBeGreaterThanOrEqual(0);
      expect(position.offset).toBeLessThanOrEqual(text.length);
      const bom = text.startsWith("\ufeff") ? 1 : 0;
      const before = text.slice(bom, Math.max(bom, position.offset)).split("\n");
      expect([position.line, position.column]).toEqual([before.length, before.at(-1)!.length + 1]);
    }
    expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
  }
  for (const edit of fix?.edits ?? []) {
    expect(edit.start).toBeGreaterThanOrEqual(0);
    expect(edit.end).toBeGreaterThanOrEqual(edit.start);
    expect(edit.end).toBeLessThanOrEqual(text.length);
  }
}

test("whatever is done to a document: nothing is thrown, places are inside, and errors keep the document back", () => {
  fc.assert(
    fc.property(mutated, ({ loader: [text, load], changes, swaps }) => {
      const source = mutate(text, changes, swaps);
      const { document, diagnostics } = load(source);
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(document === undefined).toBe(errors.length > 0);
      for (const diagnostic of diagnostics) {
        expectInside(source, diagnostic);
        expect(diagnostic.message.length).toBeLessThan(1200);
        expect(formatDiagnostic(diagnostic, source)).toContain(diagnostic.code);
      }
    }),
    { numRuns: 200 },
  );
});

test("loading twice gives the same", () => {
  fc.assert(
    fc.property(mutated, ({ loader: [text, load], changes, swaps }) => {
      const source = mutate(text, changes, swaps);
      expect(load(source)).toEqual(load(source));
    }),
    { numRuns: 40 },
  );
});

test("line endings change nothing but offsets", () => {
  const withoutOffsets = (diagnostics: readonly Diagnostic[]): unknown =>
    diagnostics.map(({ code, message, start, end }) => [
      code,
      message,
      start.line,
      start.column,
      end.line,
      end.column,
    ]);
  fc.assert(
    fc.property(mutated, ({ loader: [text, load], changes, swaps }) => {
      const source = mutate(text, changes, swaps).replaceAll("\r", "");
      const one = load(source);
      const other = load(source.replaceAll("\n", "\r\n"));
      expect(other.document).toEqual(one.document);
      expect(withoutOffsets(other.diagnostics)).toEqual(withoutOffsets(one.diagnostics));
    }),
    { numRuns: 80 },
  );
});
