import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readLibrary } from "@leadsim/scenarios/node";
import { describe, expect, it } from "vitest";
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
    expect(contentLoader()("gone.yaml", files)).toEqual({ playable: null, diagnostics: [] });
  });
});
