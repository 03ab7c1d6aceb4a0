import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "./language.js";
import type { SaidBehavior } from "./profile-words.js";
import { wordsIn } from "./words-in.js";

// Readers that know nothing of the tables: what the person who sat the simulation would take from a sentence.
const read = {
  en: {
    seen: /You showed this at (\d+) of the (\d+)/,
    none: /You showed this at none of the (\d+)/,
    judged: /judged it well at (\d+)/,
    part: "part of it",
    one: {
      seen: "You showed this at the one",
      judged: "You judged this well at the one",
      partly: "You showed part of this at the one",
      "not-shown": "You did not show this at the one",
    },
    silent: {
      "no-response": "Time ran out",
      "not-reached": "session ended",
      "no-opportunity": "No decision asked",
    },
    frequency: /at (\d+) of (\d+) opportunit(?:y|ies).*?(?:at (\d+) more)?\.$/,
    standing: { above: "likely above", at: "likely at", below: "likely below", "cannot-tell": "can't tell" },
    simulated: "simulated",
    oneScenario: "one scenario",
  },
  de: {
    seen: /Sie haben das bei (\d+) von (\d+) Entscheidungen/,
    none: /Sie haben das bei keiner von (\d+) Entscheidungen/,
    judged: /bei (\d+) richtig beurteilt/,
    part: "einen Teil davon",
    one: {
      seen: "danach fragte, gezeigt",
      judged: "danach fragte, richtig beurteilt",
      partly: "danach fragte, teilweise gezeigt",
      "not-shown": "danach fragte, nicht gezeigt",
    },
    silent: {
      "no-response": "lief die Zeit ab",
      "not-reached": "Sitzung endete",
      "no-opportunity": "Keine Entscheidung hat danach gefragt",
    },
    frequency: /bei (\d+) von (\d+) Gelegenheit.*?(?:Bei (\d+) weiteren.*)?\.$/,
    standing: {
      above: "wahrscheinlich über",
      at: "wahrscheinlich auf",
      below: "wahrscheinlich unter",
      "cannot-tell": "lässt sich noch nicht sagen",
    },
    simulated: "simuliert",
    oneScenario: "einem Szenario",
  },
} as const;

const counts = fc
  .record({ seen: fc.nat(5), judged: fc.nat(3), partly: fc.nat(5), notShown: fc.nat(5) })
  .map((count) => ({ ...count, of: count.seen + count.judged + count.partly + count.notShown }));

const behaviors = counts.map(({ seen, judged, partly, of }): SaidBehavior => {
  const status = seen > 0 ? "seen" : judged > 0 ? "judged" : partly > 0 ? "partly" : "not-shown";
  return of === 0 ? { status: "no-opportunity", seen, judged, of } : { status, seen, judged, of };
});

describe.each(languages)("sentences for the person who sat it, in %s", (language) => {
  const { candidate, profile } = wordsIn(language);
  const reader = read[language];
  const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => {
    fc.assert(fc.property(arbitrary, law), { numRuns: 300 });
  };

  test("what was found reads back to how often it was shown, and of how many", () => {
    holds(behaviors, (behavior) => {
      const { status, seen, judged, of } = behavior;
      const text = candidate.found(behavior);
      if (of < 2) {
        const found = of === 0 ? reader.silent : reader.one;
        const said = Object.entries(found).filter(([, words]) => text.includes(words));
        expect(said.map(([code]) => code)).toEqual([status]);
        return;
      }
      const shown = reader.seen.exec(text);
      const none = reader.none.exec(text);
      expect(shown ? shown.slice(1).map(Number) : [0, Number(none?.[1])]).toEqual([seen, of]);
      expect(Number(reader.judged.exec(text)?.[1] ?? 0)).toBe(judged);
      expect(text.includes(reader.part)).toBe(status === "partly");
    });
  });

  test("without evidence it says why, and nothing else", () => {
    for (const status of ["no-response", "not-reached", "no-opportunity"] as const) {
      const text = candidate.found({ status, seen: 0, judged: 0, of: 0 });
      for (const [other, words] of Object.entries(reader.silent))
        expect(text.includes(words)).toBe(other === status);
    }
  });

  test("how often reads back to the counts", () => {
    holds(
      counts.filter(({ of }) => of > 0),
      (seen) => {
        const found = reader.frequency.exec(candidate.frequency(seen))?.slice(1);
        expect(found?.map((number) => Number(number ?? 0))).toEqual([seen.seen, seen.of, seen.judged]);
      },
    );
  });

  test("how well reads back to the standing, or to why there is none", () => {
    for (const [standing, words] of Object.entries(reader.standing)) {
      for (const synthetic of [true, false]) {
        const of = { tier: "band", standing: standing as "above", synthetic } as const;
        expect(candidate.quality(of).toLowerCase()).toContain(words.toLowerCase());
        expect(candidate.quality(of).includes(reader.simulated)).toBe(synthetic);
      }
    }
    const without = { standing: null, synthetic: false };
    const said = (["none", "within-scenario", "seen"] as const).map((tier) => {
      const text = candidate.quality({ ...without, tier });
      expect(text.includes(reader.oneScenario)).toBe(tier === "within-scenario");
      return text;
    });
    expect(new Set(said).size).toBe(3);
  });

  test("how evenly, and by which day, differ with their codes", () => {
    const evenness = ([null, "less", "as-expected", "more"] as const).map(candidate.evenness);
    expect(new Set(evenness).size).toBe(4);
    for (const day of [30, 60, 90]) expect(candidate.byDay(day).match(/\d+/g)?.map(Number)).toEqual([day]);
    expect(new Set(Object.values(profile.checkpoints)).size).toBe(3);
  });

  test("what was not asked for reads back to its counts", () => {
    holds(fc.tuple(fc.nat(66), fc.integer({ min: 1, max: 66 })), ([open, all]) => {
      const numbers = candidate.notAsked({ open, all }).match(/\d+/g)?.map(Number);
      expect(numbers).toEqual(open === 0 ? [all] : [open, all]);
    });
  });
});
