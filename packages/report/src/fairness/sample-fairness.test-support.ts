import type { FairnessReport, ImpactGroup } from "@leadsim/scenarios";

function group(id: string, n: number, selected: number, more: Partial<ImpactGroup> = {}): ImpactGroup {
  return {
    id,
    values: [id],
    n,
    share: n / 300,
    selected,
    rate: selected / n,
    standing: "compared",
    localLaw144: { ratio: selected / n / 0.5, leftOut: false },
    fourFifths: null,
    fisher: { p: 0.0004, midP: 0.0003, oddsRatio: 0.4 },
    z: null,
    h: -0.3,
    suppressed: false,
    ...more,
  };
}

/** A report of made-up numbers, with `words` wherever a person's words may stand. */
export function sampleFairness(words = "female"): FairnessReport {
  const test = { chi2: 9, df: 1, p: 0.0027 };
  return {
    format: "leadsim/fairness@1",
    sample: {
      persons: 305,
      kind: "synthetic",
      source: words,
      groupsSource: words,
      withoutGroups: 2,
      withoutOutcome: 1,
    },
    outcome: { name: words, kind: "cut", cut: 55, median: null },
    rules: {
      confidence: 0.95,
      minimumForImpact: 30,
      minimumForDif: 100,
      leaveOutSmall: true,
      suppressUnder: 5,
    },
    impact: [
      {
        by: [words],
        measure: "selection",
        persons: 300,
        unknown: 5,
        reference: "male",
        localLaw144Reference: "male",
        groups: [
          group("male", 160, 80, { standing: "reference", fisher: null, h: null }),
          group(words, 120, 36, {
            fourFifths: {
              ratio: 0.6,
              below: true,
              low: 0.44,
              high: 0.82,
              method: "log",
              ratioWithOneMore: 0.62,
              turnsOnOnePerson: false,
            },
          }),
          group("other", 20, 9, {
            standing: "too-few",
            h: null,
            fisher: { p: 0.8, midP: 0.7, oddsRatio: 1 },
          }),
          {
            ...group("rare", 3, 1, { suppressed: true, fisher: null, h: null }),
            n: null,
            selected: null,
            rate: null,
            share: null,
            localLaw144: { ratio: null, leftOut: true },
          },
        ],
      },
    ],
    scores: [
      {
        by: [words],
        persons: 300,
        unknown: 5,
        reference: "male",
        groups: [
          {
            id: "male",
            values: ["male"],
            n: 160,
            mean: 52,
            sd: 10,
            standing: "reference",
            difference: null,
            suppressed: false,
          },
          {
            id: words,
            values: [words],
            n: 120,
            mean: 49,
            sd: 9,
            standing: "compared",
            difference: { d: -0.31, low: -0.55, high: -0.07, g: -0.31, t: -2.6, df: 270, p: 0.0098 },
            suppressed: false,
          },
        ],
      },
    ],
    dif: {
      matching: { kind: "proportion", strata: 20, source: null, purified: true },
      unknown: [{ by: words, persons: 5 }],
      comparisons: [
        {
          by: words,
          reference: "male",
          focal: words,
          referencePersons: 160,
          focalPersons: 120,
          standing: "compared",
          rounds: 2,
          settled: true,
          items: [
            {
              id: `${words}/decision`,
              reference: 150,
              focal: 110,
              categories: 4,
              standing: "compared",
              class: "C",
              favors: "reference",
              review: true,
              inMatching: false,
              mantelHaenszel: null,
              mantel: test,
              generalized: { ...test, df: 3 },
              standardizedDifference: { difference: -0.4, standardError: 0.1, effect: -0.35 },
              logistic: null,
              nonUniform: {
                class: "A",
                signed: -0.1,
                unsigned: 0.21,
                effect: 0.19,
                crossesAt: 0.4,
                favoredBelow: "focal",
              },
              sibtest: {
                beta: 0.12,
                standardError: 0.04,
                test,
                crossing: {
                  beta: 0.1,
                  at: 7,
                  favoredBelow: "focal",
                  test: { ...test, df: 2 },
                  effect: 0.09,
                  class: "A",
                },
              },
              adjustedP: { mantel: 0.0054, logistic: null, nonUniform: 0.01, crossing: 0.02 },
            },
          ],
        },
        {
          by: words,
          reference: "male",
          focal: "other",
          referencePersons: 160,
          focalPersons: 20,
          standing: "too-few",
          rounds: 0,
          settled: true,
          items: [],
        },
      ],
    },
    warnings: [{ code: "synthetic", subjects: [words] }],
    program: "leadsim 0.1.0",
  };
}
