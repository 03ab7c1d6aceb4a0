import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../fixes/apply-edits.js";
import { loadModel } from "../load/load-model.js";
import { loadScenario } from "../load/load-scenario.js";
import { findTargets, renameEdits } from "./rename-edits.js";
import type { SymbolDocument } from "./symbol.js";

const read = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), "utf8");
const scenario: SymbolDocument = { file: "all.yaml", kind: "scenario", text: read("all-types.yaml") };
const model: SymbolDocument = { file: "model.yaml", kind: "model", text: read("two-behaviors.yaml") };
const form: SymbolDocument = {
  file: "form.yaml",
  kind: "form",
  text: 'scenarios:\n  - { scenario: all-types@1.0.0 } # first\n  - scenario: "other@1"\n',
};
const documents = [scenario, model, form];

function rename(id: string, newId: string, scene?: string): Map<string, string> {
  const target = findTargets(documents, id).find((found) => scene === undefined || found.scene === scene)!;
  const renaming = renameEdits(documents, target, newId);
  if ("refusal" in renaming) throw new Error(renaming.refusal);
  return new Map(
    renaming.edits.map(({ file, edits }) => [
      file,
      applyEdits(documents.find((document) => document.file === file)!.text, edits),
    ]),
  );
}

function isClean(changed: ReadonlyMap<string, string>): boolean {
  const loadedModel = loadModel(changed.get("model.yaml") ?? model.text, { file: "model.yaml" }).document!;
  const { diagnostics } = loadScenario(changed.get("all.yaml") ?? scenario.text, {
    file: "all.yaml",
    model: loadedModel,
  });
  return diagnostics.every(({ severity }) => severity !== "error");
}

describe("a rename leaves a scenario without errors and nothing of the old name", () => {
  test.each([
    ["pair", "two-of-three", undefined],
    ["trust", "faith", undefined],
    ["called", "hasCalled", undefined],
    ["mood", "temper", undefined],
    ["coverage", "cover", undefined],
    ["note", "memo", undefined],
    ["talk", "conversation", undefined],
    ["ines", "inez", undefined],
    ["cold", "chilly", undefined],
    ["listen-first", "hear-first", undefined],
    ["all-types", "every-type", undefined],
    ["who", "whom", "ask"],
    ["one", "first", "order"],
    ["three", "third", "rating"],
    ["one", "first", "pair"],
    ["coaching", "guiding", "hours"],
    ["mail", "letters", "piles"],
    ["now", "at-once", "piles"],
    ["forecast", "outlook", undefined],
  ])("%s to %s", (id, newId, scene) => {
    const changed = rename(id, newId, scene);
    expect(isClean(changed)).toBe(true);
    expect(
      findTargets(
        [
          ...documents.map((document) => ({
            ...document,
            text: changed.get(document.file) ?? document.text,
          })),
        ],
        newId,
      ),
    ).not.toEqual([]);
  });
});

test("ids are found in conditions, locals, texts and references, and the layout stays", () => {
  expect(rename("one", "uno", "pair").get("all.yaml")).toContain('if: best == "uno" && worst != "two"');
  expect(rename("one", "uno", "rating").get("all.yaml")).toContain(
    "unless: ratings[\"uno\"] < ratings['two'] + 1",
  );
  expect(rename("three", "tres", "rating").get("all.yaml")).toContain("'ratings[\"tres\"]'");
  expect(rename("now", "soon", "piles").get("all.yaml")).toContain('if: bins["mail"] == "soon"');
  expect(rename("who", "whom", "ask").get("all.yaml")).toContain("if: '\"whom\" in picked'");
  expect(rename("trust", "faith").get("all.yaml")).toContain("with {faith} and {{braces}");
  expect(rename("trust", "faith").get("all.yaml")).toContain(
    '"faith >= 2 && !called || mood in [\\"calm\\", \\"cold\\"]"',
  );
  expect(rename("all-types", "every").get("form.yaml")).toBe(
    'scenarios:\n  - { scenario: every@1.0.0 } # first\n  - scenario: "other@1"\n',
  );
  expect([...rename("listen-first", "hear").keys()]).toEqual(["all.yaml", "model.yaml"]);
  // A rename and its way back give the text as it was.
  const there = { ...scenario, text: rename("trust", "faith").get("all.yaml")! };
  const back = renameEdits([there], findTargets([there], "faith")[0]!, "trust");
  expect("edits" in back && applyEdits(there.text, back.edits[0]!.edits)).toBe(scenario.text);
});

test("only the scene's own options change", () => {
  const text = rename("one", "uno", "pair").get("all.yaml")!;
  expect(text).toContain('position["one"] == 1');
  expect(text.match(/\buno\b/g)).toHaveLength(3);
});

test("a name that is taken, malformed or reserved is refused", () => {
  const refusal = (id: string, newId: string): unknown =>
    renameEdits(documents, findTargets(documents, id)[0]!, newId);
  expect(refusal("pair", "rating")).toEqual({ refusal: "There is a scene `rating` already, in all.yaml." });
  expect(refusal("trust", "coverage")).toEqual({
    refusal: "There is a derived `coverage` already, in all.yaml.",
  });
  expect(refusal("pair", "Two Of")).toHaveProperty("refusal");
  expect(refusal("trust", "in-es")).toHaveProperty("refusal");
  expect(refusal("trust", "picked")).toHaveProperty("refusal");
  expect(refusal("trust", "in")).toHaveProperty("refusal");
  expect(refusal("ines", "you")).toHaveProperty("refusal");
  expect(refusal("pair", "pair")).toHaveProperty("refusal");
  expect(
    renameEdits([{ ...scenario, text: "a: [" }], findTargets(documents, "pair")[0]!, "x"),
  ).toHaveProperty("refusal");
});

test("an id of several kinds or scenes has several targets", () => {
  expect(findTargets(documents, "one").map(({ scene }) => scene)).toEqual(["pair", "rating", "order"]);
  expect(findTargets(documents, "nobody")).toEqual([]);
});

test("offsets count a byte order mark", () => {
  const marked = { ...scenario, text: `\ufeff${scenario.text}` };
  const renaming = renameEdits([marked], findTargets([marked], "pair")[0]!, "duo");
  expect("edits" in renaming && applyEdits(marked.text, renaming.edits[0]!.edits)).toContain("\n  duo:\n");
});
