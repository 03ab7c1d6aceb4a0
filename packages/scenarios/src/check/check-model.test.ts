import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadForm } from "../load/load-form.js";
import { loadModel } from "../load/load-model.js";

const text = readFileSync(new URL("../../fixtures/two-behaviors.yaml", import.meta.url), "utf8");

test("a model keeps the author's order, and behaviors their pillar", () => {
  const other = text
    .replace("  coach: { title: Coach }", "  coach: { title: Coach }\n  lead: { title: Lead, about: Leads. }")
    .replace(
      "        statement: Asks",
      "        pillar: lead\n        topics: [asking]\n        statement: Asks",
    );
  const { document, diagnostics } = loadModel(other, { file: "x" });
  expect(diagnostics).toEqual([]);
  expect(document?.competencies).toEqual([
    {
      id: "hearing",
      name: "Hearing",
      area: "talking",
      pillar: "coach",
      kind: "reflective",
      definition: "Hears people out.",
      behaviors: ["listen-first", "ask-before-telling"],
    },
  ]);
  expect(
    document?.behaviors.map(({ id, competency, pillar, topics }) => [id, competency, pillar, topics]),
  ).toEqual([
    ["listen-first", "hearing", "coach", []],
    ["ask-before-telling", "hearing", "lead", ["asking"]],
  ]);
  expect(document?.behaviors[0]?.anchors[3]).toBe("Asks one question.");
});

const form = (scenarios: string, rest = "purpose: development"): string =>
  `format: leadsim/form@1\nid: f\nversion: 1.0.0\ntitle: F\nlocale: en\nmodel: m@1\n${rest}\ninstructions: Two.\nscenarios:\n${scenarios}`;
const known = [
  { id: "a", version: "1.2.0", model: "m@1" },
  { id: "b", version: "1.0.0", model: "other@1" },
];

test("a form's scenarios are pinned to the versions there are", () => {
  const { document } = loadForm(form("  - { scenario: a@1 }\n"), { file: "x", scenarios: known });
  expect(document?.scenarios).toEqual([{ id: "a", version: "1.2.0", practice: false }]);
  expect(document?.instructions).toEqual(["Two."]);
});

test("without known scenarios, references stay as they are", () => {
  const { document } = loadForm(form("  - { scenario: a@1, practice: true }\n  - { scenario: z@2.0.0 }\n"), {
    file: "x",
  });
  expect(document?.scenarios).toEqual([
    { id: "a", version: "1", practice: true },
    { id: "z", version: "2.0.0", practice: false },
  ]);
});

test.each([
  ["  - { scenario: a@2 }\n", ["unknown-scenario"], "There is `a@1.2.0`."],
  ["  - { scenario: aa@1 }\n", ["unknown-scenario"], "Did you mean `a`?"],
  ["  - { scenario: b@1 }\n", ["model-mismatch"], undefined],
  ["  - { scenario: a@1 }\n  - { scenario: a@1.2 }\n", ["duplicate-scenario"], undefined],
])("%s", (scenarios, codes, help) => {
  const { diagnostics } = loadForm(form(scenarios), { file: "x", scenarios: known });
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  if (help !== undefined) expect(diagnostics[0]?.help).toBe(help);
});

test("a form names the model there is", () => {
  const codes = (version: string): string[] =>
    loadForm(form("  - { scenario: a@1 }\n"), { file: "x", model: { id: "m", version } }).diagnostics.map(
      ({ code }) => code,
    );
  expect(codes("1.9.3")).toEqual([]);
  expect(codes("2.0.0")).toEqual(["model-mismatch"]);
});
