import { describe, expect, it } from "vitest";
import { chooseLanguage, isRightToLeft, languages } from "./choose-language.js";
import { formatFor } from "./format.js";

describe("the player's languages", () => {
  it("say everything, each in its own words", () => {
    const said = (words: object): string[] =>
      Object.values(words).flatMap((value) => {
        if (typeof value === "string") return [value];
        return typeof value === "object" && value !== null ? said(value) : [];
      });
    const [english, german] = [said(languages.en!), said(languages.de!)];
    expect(german).toHaveLength(english.length);
    expect(english.every((text) => text.trim() !== "")).toBe(true);
    const same = english.filter((text, place) => text === german[place]);
    // Ids of the examples, and words that both languages have.
    expect(same.filter((text) => /[A-Z]/.test(text))).toEqual(["Simulation", "Pause"]);
  });

  it("keep the examples alike in everything but words", () => {
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shape);
      if (typeof value !== "object" || value === null) return value;
      const worded = ["text", "prompt", "unit"];
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, worded.includes(name) ? "" : shape(part)]),
      );
    };
    expect(shape(languages.de!.examples)).toEqual(shape(languages.en!.examples));
  });

  it("are chosen by the first wish that can be met", () => {
    expect(chooseLanguage(["fr", "de-CH", "en"]).words).toBe(languages.de);
    expect(chooseLanguage([null, undefined, "", "fr"]).words).toBe(languages.en);
    expect(chooseLanguage(["de-CH"]).locale).toBe("de-CH");
    const own = { ...languages.en!, begin: "Commencer" };
    expect(chooseLanguage(["fr"], own)).toMatchObject({ locale: "fr", words: { begin: "Commencer" } });
    expect([isRightToLeft("ar-EG"), isRightToLeft("de")]).toEqual([true, false]);
  });
});

describe("numbers and time", () => {
  const english = formatFor("en");
  const german = formatFor("de");

  it("stand with their units as the language writes them", () => {
    expect(english.amount(1234.5, "k€")).toBe("1,234.5\u00a0k€");
    expect(german.amount(1234.5, "k€")).toBe("1.234,5\u00a0k€");
    expect(english.amount(35, "%")).toBe("35%");
    expect(english.minutes(95)).toBe("1 hour, 35 minutes");
    expect(german.minutes(35)).toBe("35 Minuten");
    expect(formatFor("no tag at all").number(0.5)).toBe("0.5");
  });

  it("never tell more time than there is", () => {
    expect(english.left(8 * 60_000 + 59_000)).toBe("8 minutes");
    expect(english.left(4 * 60_000 + 29_000)).toBe("4 minutes");
    expect(english.left(90_000)).toBe("1 minute, 30 seconds");
    expect(german.left(59_999)).toBe("50 Sekunden");
    expect(english.left(9_900)).toBe("9 seconds");
    expect(english.left(-5)).toBe("0 seconds");
  });

  it("tell how a figure changed, with its sign", () => {
    const figure = { label: "", value: 1, unit: "%", text: "", changed: true, decimals: 1, change: -0.25 };
    expect(english.change(figure)).toBe("−0.3");
    expect(german.change({ ...figure, decimals: null, change: 2 })).toBe("+2");
  });
});
