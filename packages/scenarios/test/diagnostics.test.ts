import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Diagnostic,
  diagnosticCodes,
  formatDiagnostic,
  loadForm,
  loadModel,
  loadScenario,
  loadTranslation,
  parseJsonDocument,
} from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const fixtures = at("../fixtures/diagnostics");
const pages = at("../../../docs/diagnostics");

const model = loadModel(readFileSync(at("../fixtures/two-behaviors.yaml")), { file: "model" }).document!;
const knownModel = { model: "two-behaviors@1" };
const scenarios = [
  { id: "known", version: "1.0.0", ...knownModel },
  { id: "public", version: "1.0.0", ...knownModel },
];

const form = `format: leadsim/form@1
id: two-days
version: 1.0.0
title: Two days
locale: en
model: two-behaviors@1
purpose: development
instructions: You have 30 minutes.
scenarios:
  - scenario: known@1
`;
/** What the translations among the fixtures are of. */
const translated = [loadForm(form, { file: "two-days.yaml" }).document!];

function diagnose(file: string, source: Uint8Array): readonly Diagnostic[] {
  if (file.endsWith(".json")) return parseJsonDocument("responses", source, { file }).diagnostics;
  const text = new TextDecoder().decode(source);
  if (text.includes("leadsim/form@"))
    return loadForm(source, { file, scenarios, publicScenarios: ["public"] }).diagnostics;
  if (text.includes("format: leadsim/translation@"))
    return loadTranslation(source, { file, documents: translated }).diagnostics;
  if (text.includes("format: leadsim/model@") && !text.includes("scenes:"))
    return loadModel(source, { file }).diagnostics;
  return loadScenario(source, file === "unknown-model.yaml" ? { file, models: [model] } : { file, model })
    .diagnostics;
}

/** Fixtures too large to keep. */
const generated: Readonly<Record<string, () => string>> = {
  "file-too-large": () => `title: ${"a".repeat(1_000_000)}`,
  "too-many-values": () => `scenes: [${"a,".repeat(130_000)}]`,
  "too-many-diagnostics": () =>
    `format: leadsim/form@1\n${Array.from({ length: 300 }, (_, index) => `wrong${index}: 1`).join("\n")}`,
};

/** Where the diagnostic of a fixture that can't hold a comment stands. */
const places: Readonly<Record<string, string>> = { "json-syntax": "2:59", "empty-document": "1:1" };

describe("each diagnostic has a fixture that yields it, and nothing else", () => {
  test("fixtures and codes are the same set", () => {
    const names = readdirSync(fixtures).map((name) => name.replace(/\.\w+$/, ""));
    const codes = diagnosticCodes.map(({ code }) => code);
    expect([...names, ...Object.keys(generated)].sort()).toEqual([...codes].sort());
  });

  // What is found by playing is held to its fixtures where stories are played: packages/cli/test/meaning.test.ts.
  const byPlaying = diagnosticCodes.flatMap((row) => ("by" in row ? [`${row.code}.yaml`] : []));

  test.each(readdirSync(fixtures).filter((name) => !byPlaying.includes(name)))("%s", (name) => {
    const source = readFileSync(`${fixtures}/${name}`);
    const code = name.replace(/\.\w+$/, "");
    const found = diagnose(name, source).map((diagnostic) => ({
      code: diagnostic.code,
      at: `${diagnostic.start.line}:${diagnostic.start.column}`,
    }));
    const expected = places[code] ?? /^# expect: (\d+:\d+)/.exec(source.toString("latin1"))?.[1];
    expect(found).toEqual([{ code, at: expected }]);
  });

  test.each(byPlaying)("%s can be loaded and played", (name) => {
    const source = readFileSync(`${fixtures}/${name}`);
    expect(loadScenario(source, { file: name, model }).document).toBeDefined();
  });

  test.each(Object.keys(generated))("%s", (code) => {
    const found = diagnose(code, new TextEncoder().encode(generated[code]!()));
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
  });
});

describe("each diagnostic has a page", () => {
  test("pages and codes are the same set", () => {
    const names = readdirSync(pages).filter((name) => name !== "README.md");
    expect(names.sort()).toEqual(diagnosticCodes.map(({ code }) => `${code}.md`).sort());
  });

  test.each(diagnosticCodes)("$code", ({ code, severity, summary }) => {
    const page = readFileSync(`${pages}/${code}.md`, "utf8");
    expect(page.startsWith(`# \`${code}\`\n`)).toBe(true);
    expect(page.toLowerCase()).toContain(`**${severity}.** ${summary.toLowerCase()}`);
    for (const heading of ["## Wrong", "## Right", "## Why"]) expect(page).toContain(`\n${heading}\n`);
  });

  test("the table opens the folder's page, in the order of the stages", () => {
    const page = readFileSync(`${pages}/README.md`, "utf8");
    const rows = diagnosticCodes.map(
      ({ code, severity, summary }) => `| [\`${code}\`](${code}.md) | ${severity} | ${summary} |`,
    );
    expect(page.split("\n").filter((line) => line.startsWith("| [`"))).toEqual(rows);
  });
});

test("a diagnostic is printed with its line, a caret and help", () => {
  const source = readFileSync(`${fixtures}/unknown-name.yaml`, "utf8");
  const [diagnostic] = diagnose("unknown-name.yaml", new TextEncoder().encode(source));
  expect(formatDiagnostic(diagnostic!, source)).toBe(
    [
      "unknown-name.yaml:23:26 error unknown-name  There is no `caled` in memory.",
      "  23 |         if: trust > 2 && caled",
      "     |                          ^^^^^",
      "  help: Did you mean `called`?",
    ].join("\n"),
  );
});
