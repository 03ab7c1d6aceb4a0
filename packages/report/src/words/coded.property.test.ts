import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as coded from "./coded-arbitraries.test-support.js";
import type { Format } from "./format.js";
import { languages } from "./language.js";
import { type Codes, type Sentences, say } from "./say.js";
import { wordsIn } from "./words-in.js";

/**
 * Fields that hold a word of a closed list, which the table has words of its own for; and a scale's id, which
 * its title stands for.
 */
const worded = new Set([
  "because",
  "code",
  "id",
  "kind",
  "reason",
  "severity",
  "source",
  "statistic",
  "status",
]);

/** Texts and numbers anywhere in what a document says. */
function parameters(value: unknown, name = ""): (string | number)[] {
  if (worded.has(name) || typeof value === "boolean" || value === null) return [];
  if (typeof value === "number" || typeof value === "string") return [value];
  return Object.entries(value as object).flatMap(([key, part]) => parameters(part, key));
}

/** How a number may be written. */
function written(value: number, { decimal, percent }: Format): string[] {
  return [String(value), decimal(value, 1), decimal(value, 2), percent(value), decimal(100 * value, 1)];
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

// What stands beside the sentence: which decisions, items or groups. Some sentences name them, some say how many.
const listed = { decisions: [], items: [], subjects: [] };
const naming = new Set([
  ...["repeated-decisions", "calibration-left-out", "items-without-variance", "improper-solution"],
  "unknown-groups",
]);

describe.each(languages)("what documents say by codes, in %s", (language) => {
  const words = wordsIn(language);
  const law = <T extends Codes>(name: string, arbitrary: fc.Arbitrary<T>, sentences: Sentences<T>) => {
    const codeOf = new Map<string, string>();
    const check = (one: T): void => {
      const sentence = say(sentences, one);
      expect(sentence).toMatch(/^\S.*[.!?]["”“]?$/s);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
      const told = naming.has(one.code) ? one : { ...one, ...listed, ...countOf(one) };
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
  law("notices of simulations", coded.simulationNotices, words.simulation.notices);
  law("notices of comparisons", coded.comparisonNotices, words.comparison.notices);
  law("warnings of calibrations", coded.calibrationWarnings, words.statistics.calibrationWarnings);
  law("findings of fit", coded.calibrationFindings, words.statistics.calibrationFindings);
  law("warnings of item statistics", coded.itemWarnings, words.statistics.itemWarnings);
  law("flags of items", coded.itemFlags, words.statistics.itemFlags);
  law("warnings of fairness reports", coded.fairnessWarnings, words.statistics.fairnessWarnings);
});

function countOf(one: Codes): { decisions?: number } {
  if (one.code === "person-fit" || !("decisions" in one)) return {};
  return { decisions: Array.isArray(one.decisions) ? one.decisions.length : Number(one.decisions) };
}
