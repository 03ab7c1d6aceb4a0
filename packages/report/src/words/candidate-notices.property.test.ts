import type { Notice } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notices } from "./coded-arbitraries.test-support.js";
import { languages } from "./language.js";
import { say } from "./say.js";
import { wordsIn } from "./words-in.js";

/** Terms of statistics and of those who make assessments, which a person who sat one need not know. */
const jargon = {
  en: /\b(bands?|priors?|varianc\w*|calibrat\w*|reliab\w*|benchmarks?|norms?|errors?|estimat\w*|scor(?:e|es|ed|ing)|keys?|keyed|median|validity|standing|evidence|operational)\b/i,
  de: /(Vorannahme|Streuung|kalibrier|Zuverlässigkeit|Reliabilität|Vergleichsgruppe|Norm|Standardfehler|Schätzung|schlüssel|Median|Validität|Einordnung|Beleg|Auswertung|ausgewertet)/i,
} as const;

/** Every text within a notice, by its field. */
function textsOf(part: unknown, field = ""): readonly (readonly [field: string, text: string])[] {
  if (typeof part === "string") return [[field, part]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => textsOf(inner, Array.isArray(part) ? field : name));
}

describe.each(languages)("what a person is told who sat it of what limits the page, in %s", (language) => {
  const sentences = wordsIn(language).candidate.notices;
  const codeOf = new Map<string, string>();
  const own = ["title", "rule", "outcome"];
  const ids = ["session", "decisions", "scenarios", "id"];

  const check = (notice: Notice): void => {
    const sentence = say(sentences, notice);
    expect(sentence).toMatch(/^\S.*[.!?]$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
    const texts = textsOf(notice);
    for (const [field, text] of texts) if (ids.includes(field)) expect(sentence).not.toContain(text);
    const form = texts
      .filter(([field]) => own.includes(field))
      .reduce((left, [, text]) => left.replaceAll(text, "…"), sentence)
      .replace(/\d+/g, "0");
    expect(form).not.toMatch(jargon[language]);
    expect(codeOf.get(form) ?? notice.code).toBe(notice.code);
    codeOf.set(form, notice.code);
  };

  test("a sentence is plain, names no id, and reads back to its code", () => {
    fc.assert(fc.property(notices, check), { numRuns: 400 });
  });

  test("scales are named, and how many people or decisions it is about is said", () => {
    const told = (notice: Notice): string => say(sentences, notice);
    const scale = { id: "coach", kind: "pillar", title: "Coach to elevate" } as const;
    const left = told({ code: "calibration-left-out", scale, decisions: ["a", "b"], of: 7 });
    expect(left).toMatch(/^Coach to elevate: 2 \D+ 7 /);
    expect(told({ code: "timeouts", decisions: 3 })).toMatch(/\b3\b/);
    expect(told({ code: "repeated-decisions", decisions: ["a", "b"] })).toMatch(/\b2\b/);
  });
});
