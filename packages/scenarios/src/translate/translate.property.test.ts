import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadForm } from "../load/load-form.js";
import { loadModel } from "../load/load-model.js";
import { loadScenario } from "../load/load-scenario.js";
import { loadTranslation } from "../load/load-translation.js";
import { mapTexts, type Translatable, textsOf } from "./map-texts.js";
import { printTranslation } from "./print-translation.js";
import { refreshTranslation } from "./refresh-translation.js";
import { allInLanguage, inLanguage, translate } from "./translate.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const scenario = loadScenario(read("fixtures/all-types.yaml"), { file: "all-types.yaml" }).document!;
const model = loadModel(read("fixtures/two-behaviors.yaml"), { file: "two-behaviors.yaml" }).document!;
const form = loadForm(read("library/forms/northline-short.yaml"), { file: "form.yaml" }).document!;
const documents: readonly [string, Translatable][] = [
  ["scenario", scenario],
  ["model", model],
  ["form", form],
];

/** A translation in which every text says that it is one. */
function marked(document: Translatable) {
  const { translation } = refreshTranslation(document, "de");
  const texts = Object.entries(translation.texts).map(([key, { from }]) => [
    key,
    { from, text: `«${from}»` },
  ]);
  return { ...translation, texts: Object.fromEntries(texts) as typeof translation.texts };
}

describe.each(documents)("a %s", (_, document) => {
  test("is itself where every text stays", () => {
    expect(mapTexts(document, (_key, text) => text)).toEqual(document);
  });

  test("is translated whole, text for text, and nothing else of it changes", () => {
    const { document: translated, left } = translate(document, marked(document));
    expect(left).toEqual([]);
    expect(translated.locale).toBe("de");
    const written = [...textsOf(document)];
    expect(written.length).toBeGreaterThan(2);
    expect([...textsOf(translated)]).toEqual(written.map(([key, text]) => [key, `«${text}»`]));
    const back = mapTexts(translated, (_key, text) => text.replace(/^«|»$/g, ""));
    expect({ ...back, locale: document.locale }).toEqual(document);
  });

  test("has a translation that is read as it was written", () => {
    const translation = marked(document);
    const printed = printTranslation(translation);
    const loaded = loadTranslation(printed, { file: "a.yaml", documents: [document] });
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.document).toEqual(translation);
    expect(printTranslation(loaded.document!)).toBe(printed);
  });

  test("stays as it is where a text is missing or stale", () => {
    const translation = marked(document);
    const keys = Object.keys(translation.texts);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.boolean(), (key, stale) => {
        const { from, text } = translation.texts[key]!;
        const entry = stale ? { from, was: "Something else", text: text! } : { from };
        const partly = { ...translation, texts: { ...translation.texts, [key]: entry } };
        expect(translate(document, partly).left).toEqual([key]);
        expect(inLanguage(document, "de", [partly])).toBeUndefined();
      }),
    );
  });
});

describe("the language that somebody asks for", () => {
  const de = marked(form);
  const austrian = { ...de, locale: "de-AT" };

  test("is the document's own, or that of a translation, the exact tag first and then the newest", () => {
    expect(inLanguage(form, "en-US", [de])).toBe(form);
    expect(inLanguage(form, "fr", [de])).toBeUndefined();
    expect(inLanguage(form, "de-CH", [austrian])?.locale).toBe("de-AT");
    expect(inLanguage(form, "de-AT", [de, austrian])?.locale).toBe("de-AT");
    const newer = {
      ...de,
      version: "1.10.0",
      texts: { ...de.texts, title: { from: form.title, text: "Neu" } },
    };
    const titles = allInLanguage(form, "de", [de, newer, { ...de, version: "1.9.0" }]).map(
      ({ title }) => title,
    );
    expect(titles[0]).toBe("Neu");
    expect(titles).toHaveLength(3);
  });

  test("is never taken from the translation of something else", () => {
    expect(inLanguage(form, "de", [{ ...de, of: "another" }])).toBeUndefined();
    expect(inLanguage(form, "de", [{ ...de, kind: "model" }])).toBeUndefined();
  });
});

describe("a translation is refreshed", () => {
  const texts = fc.uniqueArray(fc.stringMatching(/^[A-Za-z]{3,12}$/), { minLength: 1, maxLength: 8 });
  const withInstructions = (instructions: readonly string[]) => ({ ...form, instructions });

  test("into one that is whole for its document, whatever was edited, and twice is once", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const earlier = marked(withInstructions(before));
        const edited = withInstructions(after);
        const { translation, missing, stale, dropped } = refreshTranslation(edited, "de", earlier);
        expect(Object.keys(translation.texts)).toEqual([...textsOf(edited).keys()]);
        for (const [key, text] of textsOf(edited)) expect(translation.texts[key]!.from).toBe(text);
        expect([...translate(edited, translation).left].sort()).toEqual([...missing, ...stale].sort());
        const again = refreshTranslation(edited, "de", translation);
        expect(again.translation).toEqual(translation);
        expect(again.dropped).toEqual([]);
        // What was translated is there still, is marked, or was said to be left out.
        const kept = Object.values(translation.texts).flatMap(({ text }) =>
          text === undefined ? [] : [text],
        );
        expect(kept.length + dropped.length).toBe(Object.keys(earlier.texts).length);
      }),
    );
  });

  test("a line put in before others takes nothing from them", () => {
    const earlier = marked(withInstructions(["One", "Two"]));
    const { translation, missing, stale } = refreshTranslation(
      withInstructions(["New", "One", "Two"]),
      "de",
      earlier,
    );
    expect([missing, stale]).toEqual([["instructions.0"], []]);
    expect(translation.texts["instructions.2"]).toEqual({ from: "Two", text: "«Two»" });
  });

  test("a text that changed keeps its translation with what it was, until it is that again", () => {
    const earlier = marked(withInstructions(["One"]));
    const changed = refreshTranslation(withInstructions(["One or two"]), "de", earlier);
    expect(changed.stale).toEqual(["instructions.0"]);
    expect(changed.translation.texts["instructions.0"]).toEqual({
      from: "One or two",
      was: "One",
      text: "«One»",
    });
    const back = refreshTranslation(withInstructions(["One"]), "de", changed.translation);
    expect(back.translation).toEqual(earlier);
  });
});
