import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "./language.js";
import { wordsIn } from "./words-in.js";

const whole = fc.integer({ min: 2, max: 90 });
const tenth = fc.integer({ min: 10, max: 50 });

/** The numbers of a sentence, in the order they stand in it. */
const numbersIn = (text: string): number[] =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(",", ".")));

describe.each(languages)(
  "sentences of the assessor's, the team's and the debrief's page, in %s",
  (language) => {
    const { assessor, team, debrief, format } = wordsIn(language);
    const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => {
      fc.assert(fc.property(arbitrary, law), { numRuns: 200 });
    };

    test("counts read back: what of how many, and nothing else", () => {
      holds(fc.tuple(whole, whole, whole), ([a, b, c]) => {
        expect(numbersIn(assessor.pieces(a, b, c))).toEqual([a, b, c]);
        expect(numbersIn(assessor.reading.basis(a, b))).toEqual([a, b]);
        expect(numbersIn(assessor.notAsked.intro(a, b))).toEqual([a, b]);
        expect(numbersIn(assessor.notAsked.none(a))).toEqual([a]);
        expect(numbersIn(assessor.notAsked.part(a, b))).toEqual([a, b]);
        expect(numbersIn(assessor.missing.none(a))).toEqual([a]);
        expect(numbersIn(assessor.evidence.intro(a))).toEqual([a]);
        expect(numbersIn(assessor.versions.intro(a, b))).toEqual([a, b]);
        expect(numbersIn(assessor.interview.intro(a))).toEqual([a]);
        expect(numbersIn(team.below({ below: a, told: b, open: c }))).toEqual([a, b, c]);
        expect(numbersIn(team.below({ below: a, told: b, open: 0 }))).toEqual([a, b]);
        expect(numbersIn(team.nothingCounted(a))).toEqual([a]);
        expect(numbersIn(team.unfinished(a))).toEqual([a]);
        expect(numbersIn(team.notSeen({ missed: a, asked: b, partly: c }))).toEqual([a, b, c]);
        expect(numbersIn(team.notSeen({ missed: a, asked: b, partly: 0 }))).toEqual([a, b]);
        expect(numbersIn(team.untold(a, b))).toEqual([a, b]);
        const path = { decisions: a + c, scored: a, forks: b };
        expect(numbersIn(debrief.pathSays(path))).toEqual([a + c, a, b]);
        expect(numbersIn(debrief.pathSays({ ...path, scored: a + c }))).toEqual([a + c, b]);
      });
    });

    test("nothing is called missing, or not missing, without saying of what", () => {
      // A number of decisions or behaviors stands in every sentence of that kind.
      const of = {
        en: /\d+ (?:scored )?(?:decisions|behaviors)/,
        de: /\d+ (?:bewerteten? )?(?:Entscheidungen|Verhaltensweisen)/,
      }[language];
      holds(whole, (count) => {
        for (const text of [
          assessor.missing.none(count),
          assessor.notAsked.none(count),
          assessor.notAsked.intro(2, count),
          assessor.notAsked.part(2, count),
        ])
          expect(text).toMatch(of);
      });
    });

    test("a range, a target and a level read back to their figures", () => {
      holds(fc.tuple(tenth, tenth, tenth, fc.boolean(), fc.boolean()), ([a, b, c, scored, within]) => {
        const [low, high, score] = [a, b, c].map((tenths) => format.score(tenths / 10)) as [
          string,
          string,
          string,
        ];
        const band = assessor.axis.band({
          ...{ low, high, score: scored ? score : null, coverage: format.percent(0.9), within },
        });
        expect(numbersIn(band)).toEqual([...(scored ? [c / 10] : []), 90, a / 10, b / 10]);
        const words = { en: "within this scenario", de: "innerhalb dieses Szenarios" }[language];
        expect(band.includes(words)).toBe(within);
        const target = assessor.axis.target({ target: low, error: high, synthetic: within });
        expect(numbersIn(target)).toEqual([a / 10, b / 10]);
        expect(numbersIn(team.target({ low, high }))).toEqual(a === b ? [a / 10] : [a / 10, b / 10]);
        expect(target.includes({ en: "simulated", de: "simuliert" }[language])).toBe(within);
        expect(numbersIn(assessor.trail.level(score, low, high))).toEqual([c / 10, a / 10, b / 10]);
        const estimate = assessor.trail.estimate({
          ...{ low, high, score: scored ? score : null, se: "0.31", reliability: "0.62", own: null },
          ...{ coverage: format.percent(0.9), expected: "3.3" },
        });
        expect(numbersIn(estimate)).toEqual([
          ...(scored ? [c / 10] : []),
          0.31,
          0.62,
          90,
          a / 10,
          b / 10,
          3.3,
        ]);
      });
    });
  },
);
