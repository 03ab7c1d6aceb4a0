import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as coded from "./coded-arbitraries.test-support.js";
import type { Format } from "./format.js";
import { languages } from "./language.js";
import { type Codes, type Sentences, say } from "./say.js";
import { wordsIn } from "./words-in.js";

/** Fields that hold a word of a closed list, which the table has words of its own for; and a scale's id, which its title stands for. */
const worded = new Set(["code", "id", "kind", "reason", "source", "status"]);

/** Texts and numbers anywhere in what a document says. */
function parameters(value: unknown, name = ""): (string | number)[] {
  if (worded.has(name) || typeof value === "boolean" || value === null) return [];
  if (typeof value === "number" || typeof value === "string") return [value];
  return Object.entries(value as object).flatMap(([key, part]) => parameters(part, key));
}

/** How a number may be written. */
function written(value: number, { decimal, percent }: Format): string[] {
  return [String(value), decimal(value, 1), decimal(value, 2), percent(value)];
}

/** The sentence without what is particular to it, and the parameters that it does not tell. */
function skeleton(sentence: string, of: Codes, format: Format): { form: string; untold: unknown[] } {
  const untold: unknown[] = [];
  let form = sentence;
  for (const parameter of parameters(of)) {
    const spellings = typeof parameter === "number" ? written(parameter, format) : [parameter];
    if (!spellings.some((spelling) => sentence.includes(spelling))) untold.push(parameter);
    if (typeof parameter === "string") form = form.replaceAll(parameter, "#");
  }
  return { form: form.replace(/\d+([.,]\d+)?/g, "0"), untold };
}

// Counted from a list instead of written out: how many decisions there are, not which.
const counted = new Set(["straight-lining", "fast-responses", "person-fit"]);

describe.each(languages)("what documents say by codes, in %s", (language) => {
  const words = wordsIn(language);
  const law = <T extends Codes>(name: string, arbitrary: fc.Arbitrary<T>, sentences: Sentences<T>) => {
    const codeOf = new Map<string, string>();
    const check = (one: T): void => {
      const sentence = say(sentences, one);
      expect(sentence).toMatch(/^\S.*[.!?]["”“]?$/s);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
      const told = counted.has(one.code) && "decisions" in one ? countOf(one) : one;
      const { form, untold } = skeleton(sentence, told, words.format);
      expect(untold).toEqual([]);
      expect(codeOf.get(form) ?? one.code).toBe(one.code);
      codeOf.set(form, one.code);
    };
    test(`${name}: a sentence reads back to its code and tells every parameter`, () => {
      fc.assert(fc.property(arbitrary, check), { numRuns: 400 });
    });
  };
  law("notices", coded.notices, words.profile.notices);
  law("flags", coded.flags, words.profile.flags);
  law("shared flags", coded.sharedFlags, words.profile.sharedFlags);
  law("what is withheld", coded.withheld, words.profile.withheld);
  law("notices of comparisons", coded.comparisonNotices, words.comparison.notices);
});

function countOf<T extends Codes & { decisions: unknown }>(one: T): Codes {
  const decisions = Array.isArray(one.decisions) && one.code !== "person-fit" ? one.decisions.length : null;
  return { ...one, decisions } as Codes;
}
