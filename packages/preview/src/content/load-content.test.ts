import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readLibrary } from "@leadsim/scenarios/node";
import { describe, expect, it } from "vitest";
import { foundIn } from "../panel/checks-panel.js";
import { contentLoader } from "./load-content.js";

const library = readLibrary();
const files = [...library.models, ...library.scenarios, ...library.forms].map(({ file }) => ({
  file: basename(file),
  text: readFileSync(file, "utf8"),
}));
const scenario = basename(library.scenarios[0]!.file);
const form = basename(library.forms[0]!.file);

describe("contentLoader", () => {
  it("loads a scenario with its model, and a form with its scenarios", () => {
    const load = contentLoader();
    expect(load(scenario, files).playable?.scenarios).toHaveLength(1);
    const sat = load(form, files).playable!;
    expect(sat.scenarios.map(({ id }) => id)).toEqual(sat.form!.scenarios.map(({ id }) => id));
  });

  it("loads a translation as what it is of, in its language, as far as it is written", () => {
    const bundled = library.translations.find(({ document }) => document?.kind === "scenario")!;
    const [file, text] = [basename(bundled.file), readFileSync(bundled.file, "utf8")];
    const whole = contentLoader()(file, [...files, { file, text }]);
    expect(whole.diagnostics).toEqual([]);
    expect(whole.playable?.scenarios.map(({ id, locale }) => [id, locale])).toEqual([
      ["first-ninety-days", "de"],
    ]);
    const begun = text.replace(/\n {4}text: Die ersten neunzig Tage/, "");
    const partly = contentLoader()(file, [...files, { file, text: begun }]);
    expect(partly.playable?.scenarios[0]?.title).toBe("First Ninety Days");
    expect(partly.diagnostics.map(({ code, file: at }) => [code, at])).toEqual([
      ["translation-missing", file],
    ]);
    expect(contentLoader()(file, [{ file, text }]).playable).toBeNull();
  });

  it("tells mistakes, and what was wrong is forgotten when it is mended", () => {
    const load = contentLoader();
    const broken = files.map((one) =>
      one.file === scenario ? { ...one, text: one.text.replace("minutes:", "minuten:") } : one,
    );
    const found = load(scenario, broken);
    expect(found.playable).toBeNull();
    expect(found.diagnostics.map(({ code, file }) => [code, file])).toContainEqual([
      "unknown-field",
      scenario,
    ]);
    expect(load(scenario, files).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(load(form, broken).diagnostics.some(({ file }) => file === scenario)).toBe(true);
  });

  it("has nothing to play where the file is gone", () => {
    expect(contentLoader()("gone.yaml", files)).toEqual({
      playable: null,
      diagnostics: [],
      accepts: new Map(),
    });
  });

  it("parts what a document accepts from what is left to look at", () => {
    const accepting = files.map((one) =>
      one.file === scenario
        ? { ...one, text: `${one.text}accept:\n  - { code: long-stem, why: It has to be read. }\n` }
        : one,
    );
    const place = { line: 1, column: 1, offset: 0 };
    const at = { file: scenario, start: place, end: place, severity: "information", message: "m" } as const;
    const diagnostics = [
      { ...at, code: "long-stem" },
      { ...at, code: "absolute-word" },
    ] as const;
    for (const target of [scenario, form]) {
      const found = foundIn(contentLoader()(target, accepting), { diagnostics, coverage: null });
      expect(found.accepted.map(({ code, why }) => [code, why])).toEqual([
        ["long-stem", "It has to be read."],
      ]);
      expect(found.left.map(({ code }) => code)).toContain("absolute-word");
      expect(found.left.map(({ code }) => code)).not.toContain("long-stem");
    }
  });
});
