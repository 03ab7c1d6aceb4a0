import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "./language.js";
import type { SaidBehavior, SaidScale } from "./profile-words.js";
import { wordsIn } from "./words-in.js";

// Readers that know nothing of the tables: what a person would take from a sentence, by language.
const read = {
  en: {
    range: /90% likely range (\d\.\d) to (\d\.\d)/,
    seen: /Seen (?:in|at) (\d+) of (\d+)/,
    one: /^(?:Seen|Not seen) at its one decision/,
    not: /^Not seen/,
    populations: { assumed: "assumed", benchmark: "benchmark population", calibration: "reference group" },
    simulated: "(simulated)",
    verdicts: { above: "Likely above", at: "Likely at", below: "Likely below", "cannot-tell": "Can't tell" },
    within: "within this scenario only",
    oneScenario: "all in one scenario",
    decide: "inform a decision",
    side: { above: " above ", below: " below " },
  },
  de: {
    range: /mit 90 % Wahrscheinlichkeit zwischen (\d,\d) und (\d,\d)/i,
    seen: /Bei (\d+) von (\d+) \S+ gezeigt/,
    one: /^Bei der einen Entscheidung (?:nicht )?gezeigt/,
    not: /nicht gezeigt/,
    populations: { assumed: "angenommene", benchmark: "Vergleichsgruppe", calibration: "Referenzgruppe" },
    simulated: "(simuliert)",
    verdicts: {
      above: "Wahrscheinlich über",
      at: "Wahrscheinlich auf",
      below: "Wahrscheinlich unter",
      "cannot-tell": "lässt sich noch nicht sagen",
    },
    within: "nur innerhalb dieses Szenarios",
    oneScenario: "alle in einem Szenario",
    decide: "in eine Entscheidung",
    side: { above: " über ", below: " unter " },
  },
} as const;

const seenCount = fc
  .record({ seen: fc.nat(9), partly: fc.nat(9), notShown: fc.nat(9) })
  .map((count) => ({ ...count, of: count.seen + count.partly + count.notShown }))
  .filter(({ of }) => of > 0);

const scales: fc.Arbitrary<SaidScale> = fc
  .record({
    kind: fc.constantFrom("overall", "pillar", "competency"),
    tier: fc.constantFrom("seen", "within-scenario", "band", "development", "decision"),
    population: fc.constantFrom("assumed", "benchmark", "calibration"),
    scenarios: fc.integer({ min: 1, max: 5 }),
    seen: seenCount,
    ends: fc.uniqueArray(fc.integer({ min: 10, max: 50 }), { minLength: 3, maxLength: 3 }),
    standing: fc.constantFrom("above", "at", "below", "cannot-tell"),
    synthetic: fc.boolean(),
  })
  .map(({ ends, ...scale }): SaidScale => {
    const [low, score, high] = [...ends].sort((a, b) => a - b).map((tenths) => tenths / 10);
    const standing = ["band", "development", "decision"].includes(scale.tier) ? scale.standing : null;
    const band = scale.tier === "seen" ? null : { score: score!, low: low!, high: high! };
    return { ...scale, standing, band };
  });

const behaviors: fc.Arbitrary<SaidBehavior> = fc.oneof(
  fc
    .constantFrom("no-response" as const, "not-reached" as const, "no-opportunity" as const)
    .map((status) => ({
      ...{ status, seen: 0, of: 0 },
    })),
  seenCount.map(({ seen, partly, of }) => ({
    status: seen > 0 ? ("seen" as const) : partly > 0 ? ("partly" as const) : ("not-shown" as const),
    ...{ seen, of },
  })),
);

describe.each(languages)("sentences of a profile, in %s", (language) => {
  const { profile, format } = wordsIn(language);
  const reader = read[language];
  const number = (text: string | undefined): number => Number(text?.replace(",", "."));
  const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => {
    fc.assert(fc.property(arbitrary, law), { numRuns: 300 });
  };

  test("a scale reads back to its tier, range, score, population, standing and counts", () => {
    holds(scales, (scale) => {
      const text = profile.scale(scale);
      const range = reader.range.exec(text);
      expect(range !== null).toBe(scale.band !== null);
      if (!scale.band) {
        const counts = reader.seen.exec(text);
        if (counts) expect([Number(counts[1]), Number(counts[2])]).toEqual([scale.seen.seen, scale.seen.of]);
        else
          expect([reader.one.test(text), scale.seen.of, reader.not.test(text)]).toEqual([
            true,
            1,
            scale.seen.seen === 0,
          ]);
        expect(text.includes(reader.oneScenario)).toBe(scale.scenarios === 1 && scale.seen.of > 1);
        return;
      }
      expect([number(range?.[1]), number(range?.[2])]).toEqual([scale.band.low, scale.band.high]);
      const scored = /^(\d[.,]\d); /.exec(text)?.[1];
      const carries = scale.tier === "development" || scale.tier === "decision";
      expect(scored === undefined ? null : number(scored)).toBe(carries ? scale.band.score : null);
      expect(text.includes(reader.within)).toBe(scale.tier === "within-scenario");
      expect(text.includes(reader.decide)).toBe(scale.tier === "decision");
      expect(text.includes(reader.simulated)).toBe(scale.synthetic);
      for (const [population, words] of Object.entries(reader.populations))
        expect(text.includes(words)).toBe(population === scale.population);
      for (const [verdict, words] of Object.entries(reader.verdicts))
        expect(text.includes(words)).toBe(verdict === scale.standing);
    });
  });

  test("a behavior and its reason read back to what was seen of how many", () => {
    const said = new Map<string, string>();
    holds(behaviors, (behavior) => {
      const text = profile.behavior(behavior);
      const reason = profile.reason(behavior);
      if (behavior.of > 1) {
        expect(text.match(/\d+/g)?.map(Number)).toEqual([behavior.seen, behavior.of]);
        const counts = reason.match(/\d+/g)?.map(Number);
        expect(counts).toEqual(behavior.seen === 0 ? [behavior.of] : [behavior.seen, behavior.of]);
      } else {
        expect(said.get(text) ?? behavior.status).toBe(behavior.status);
        said.set(text, behavior.status);
      }
      const { goal, reality } = profile.grow("Asks first.", behavior);
      expect(goal).toContain("Asks first.");
      expect(reality.toLowerCase()).toContain(reason.toLowerCase());
    });
  });

  test("a contrast, a frequency and what comes first read back to their numbers", () => {
    holds(
      fc.integer({ min: -30, max: 30 }).filter((tenths) => tenths !== 0),
      (tenths) => {
        const text = profile.contrast({ difference: tenths / 10 });
        expect(text.startsWith(format.score(Math.abs(tenths) / 10))).toBe(true);
        expect(text.includes(reader.side.above)).toBe(tenths > 0);
        expect(text.includes(reader.side.below)).toBe(tenths < 0);
      },
    );
    holds(fc.tuple(fc.nat(20), fc.nat(20)), ([reached, missed]) => {
      const of = reached + missed + 1;
      expect(profile.frequency({ reached, of }).match(/\d+/g)?.map(Number)).toEqual([4, reached, of]);
    });
    const likelihoods = ["likely-below", "may-be-below", "probably-not-below", null] as const;
    holds(seenCount, (seen) => {
      const texts = likelihoods.map((likelihood) => profile.lookFirst({ likelihood, seen }));
      expect(new Set(texts).size).toBe(likelihoods.length);
      if (seen.of === 1) return;
      for (const text of texts) expect(text.match(/\d+/g)?.map(Number)).toEqual([seen.seen, seen.of]);
    });
  });

  test("what peaks and gaps come to differs with how many there are", () => {
    const contrast = { competency: "a", difference: 1, se: 0.1, z: 10 };
    const some = (n: number) => Array.from({ length: n }, () => contrast);
    const said = [0, 1, 2].flatMap((up) =>
      [0, 1, 2].map((down) => profile.contrasts({ contrasted: 9, peaks: some(up), gaps: some(down) })),
    );
    // Both sides filled say the same, however many there are.
    expect(new Set(said).size).toBe(6);
    expect(said).not.toContain(profile.contrasts({ contrasted: 1, peaks: [], gaps: [] }));
  });
});
