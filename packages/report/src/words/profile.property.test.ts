import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "./language.js";
import type { SaidBehavior, SaidScale } from "./profile-words.js";
import { wordsIn } from "./words-in.js";

// Readers that know nothing of the tables: what a person would take from a sentence, by language.
const read = {
  en: {
    range: /90% likely range (\d\.\d) to (\d\.\d)/,
    seen: /Seen in (\d+) of (\d+)[^,.]*(?:, judged well in (\d+))?(?:, partly in (\d+))?/,
    one: {
      seen: "Seen at its one",
      judged: "Judged well at its one",
      partly: "Partly shown at its one",
      "not-shown": "Not shown at its one",
    },
    behavior: { seen: /^Seen/, judged: /^Judged well/, partly: /^Partly/, "not-shown": /^Not shown/ },
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
    seen: /Bei (\d+) von (\d+) \S+ gezeigt(?:, bei (\d+) richtig beurteilt)?(?:, bei (\d+) teilweise)?/,
    one: {
      seen: "Bei der einen Entscheidung gezeigt",
      judged: "Bei der einen Entscheidung richtig beurteilt",
      partly: "Bei der einen Entscheidung teilweise gezeigt",
      "not-shown": "Bei der einen Entscheidung nicht gezeigt",
    },
    behavior: {
      seen: /^(?:\d+ von \d+ gezeigt|Bei \d+ von \d+ Entscheidungen gezeigt)/,
      judged: /^(?:\d+ von|Bei \d+ von) \d+ (?:Entscheidungen )?richtig beurteilt/,
      partly: /^(?:Bestenfalls|Bei \d+ Entscheidungen bestenfalls) teilweise/,
      "not-shown": /^Bei (?:keiner von )?\d+ Entscheidungen (?:nicht )?gezeigt/,
    },
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
  .record({ seen: fc.nat(5), judged: fc.nat(3), partly: fc.nat(5), notShown: fc.nat(5) })
  .map((count) => ({ ...count, of: count.seen + count.judged + count.partly + count.notShown }))
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
    .map((status) => ({ status, seen: 0, judged: 0, of: 0 })),
  seenCount.map(({ seen, judged, partly, of }) => {
    const status = seen > 0 ? "seen" : judged > 0 ? "judged" : partly > 0 ? "partly" : "not-shown";
    return { status, seen, judged, of } as const;
  }),
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
        const { seen, judged, partly, of } = scale.seen;
        const atBest = seen + judged === 0 ? partly : 0;
        if (counts) expect(counts.slice(1).map((n) => Number(n ?? 0))).toEqual([seen, of, judged, atBest]);
        else {
          const [found] = (["seen", "judged", "partly", "notShown"] as const).filter(
            (one) => scale.seen[one],
          );
          expect(text).toContain(reader.one[found === "notShown" ? "not-shown" : found!]);
        }
        expect(counts === null).toBe(scale.kind === "competency" && of === 1);
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
        const { status, seen, judged, of } = behavior;
        // The words are those of the sign beside them, with what that sign counts before what it does not.
        for (const [code, words] of Object.entries(reader.behavior)) {
          expect(words.test(text), text).toBe(code === status);
          expect(words.test(reason), reason).toBe(code === status);
        }
        const counts =
          seen > 0 ? [seen, of, ...(judged === 0 ? [] : [judged])] : judged > 0 ? [judged, of] : [of];
        expect(text.match(/\d+/g)?.map(Number)).toEqual(counts);
        expect(reason.match(/\d+/g)?.map(Number)).toEqual(counts);
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
      const also = [seen.judged, seen.seen + seen.judged === 0 ? seen.partly : 0].filter((n) => n > 0);
      for (const text of texts)
        expect(text.match(/\d+/g)?.map(Number)).toEqual([seen.seen, seen.of, ...also]);
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
