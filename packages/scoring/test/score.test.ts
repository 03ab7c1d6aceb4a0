import { ScoringError, scoringVersion } from "@leadsim/psychometrics";
import { defaultPriors, type ResponderTable, score, summarizeBenchmark } from "@leadsim/scoring";
import { describe, expect, it } from "vitest";

const model = {
  id: "tiny",
  version: "1.0.0",
  title: "Tiny",
  locale: "en",
  about: "One competency.",
  pillars: [{ id: "lead", title: "Lead" }],
  areas: [{ id: "people", title: "People" }],
  competencies: [
    {
      id: "listen",
      name: "Listen",
      area: "people",
      pillar: "lead",
      kind: "reflective" as const,
      definition: "Listens.",
      behaviors: ["ask"],
    },
  ],
  behaviors: [
    {
      id: "ask",
      competency: "listen",
      pillar: "lead",
      statement: "Asks first.",
      cue: "A claim.",
      anchors: { 1: "Tells.", 3: "Asks late.", 5: "Asks first." },
      practice: { observe: "Watch.", ask: "Ask.", rehearse: "Try." },
      topics: [],
    },
  ],
};

describe("the public names", () => {
  it("make a benchmark from a table of levels", () => {
    const table: ResponderTable = {
      people: 3,
      player: "simulated",
      opportunities: [
        { scenario: "a", decision: "d1", behavior: "ask", min: 1, max: 5 },
        { scenario: "b", decision: "d1", behavior: "ask", min: 1, max: 5 },
      ],
      levels: [1, 2, 4, 5, 5, 4],
    };
    const benchmark = summarizeBenchmark(table, model, {
      id: "tiny-synthetic",
      version: "1.0.0",
      kind: "synthetic",
      title: "Three simulated people",
      population: "None",
      sampling: "By hand",
      dates: { from: "2026-11-22", to: "2026-11-22" },
      form: { id: "tiny", version: "1.0.0", scenarios: [] },
    });
    expect(benchmark.opportunities.map(({ reached }) => reached)).toEqual([0.666667, 0.666667]);
  });

  it("score and refuse", () => {
    expect(scoringVersion).toMatch(/^\d+\.\d+\.\d+/);
    expect(defaultPriors.components.person).toBeGreaterThan(0);
    expect(() => score([], model)).toThrow(ScoringError);
  });
});
