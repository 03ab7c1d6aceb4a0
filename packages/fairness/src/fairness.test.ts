import { responseTable, ScoringError } from "@leadsim/psychometrics";
import { randomFrom } from "@leadsim/psychometrics/numeric";
import { parseJsonDocument } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { fairness } from "./fairness.js";
import type { FairnessInput, FairnessOptions } from "./input/fairness-input.js";

/** `people` with a score, a sex and, for some, a language; every hundredth of no known sex. */
function sample(people: number, seed = 1): FairnessInput {
  const random = randomFrom(seed);
  const outcomes = [];
  const groups = [];
  for (let at = 0; at < people; at += 1) {
    const sex = random() < 0.5 ? "female" : "male";
    const score = 50 + 10 * (random() + random() + random() - 1.5) - (sex === "female" ? 2 : 0);
    outcomes.push({ person: `p${at}`, score });
    groups.push({
      person: `p${at}`,
      values: { sex: at % 100 === 0 ? undefined : sex, language: at % 3 === 0 ? "de" : "en" },
    });
  }
  return { outcomes, groups };
}

function code(input: FairnessInput, options: FairnessOptions): string {
  try {
    fairness(input, options);
  } catch (error) {
    if (error instanceof ScoringError) return error.code;
    throw error;
  }
  return "none";
}

describe("fairness", () => {
  const input = sample(800);

  it("writes a document that its schema accepts", () => {
    const items = ["a", "b", "c", "d"];
    const random = randomFrom(5);
    const table = responseTable(
      items,
      input.outcomes.map(() => items.map(() => (random() < 0.1 ? undefined : Math.ceil(3 * random())))),
    );
    const report = fairness(
      { ...input, responses: { persons: input.outcomes.map(({ person }) => person), table } },
      { by: ["sex", "language"], crossed: [["sex", "language"]], cut: 50, sample: { kind: "synthetic" } },
    );
    const { document, diagnostics } = parseJsonDocument("fairness", JSON.stringify(report), { file: "f" });
    expect(diagnostics).toEqual([]);
    expect(document).toEqual(report);
    expect(report.impact.map(({ by, measure }) => `${by.join("+")} ${measure}`)).toEqual([
      "sex selection",
      "language selection",
      "sex+language selection",
      "sex scoring",
      "language scoring",
      "sex+language scoring",
    ]);
    expect(report.warnings.map((warning) => warning.code)).toContain("synthetic");
    expect(report.dif!.matching.kind).toBe("proportion");
  });

  it("counts everybody in the median, and only people of known groups in rates", () => {
    const report = fairness(input, { by: ["sex"] });
    const [table] = report.impact;
    expect(table).toMatchObject({ measure: "scoring", persons: 792, unknown: 8 });
    const sorted = input.outcomes.map(({ score }) => score!).sort((a, b) => a - b);
    expect(report.outcome.median).toBe((sorted[399]! + sorted[400]!) / 2);
    expect(report.outcome.kind).toBe("score");
  });

  it("finds the difference that was put in, in rates and in d", () => {
    const { impact, scores } = fairness(input, { by: ["sex"], cut: 50 });
    const women = impact[0]!.groups.find(({ id }) => id === "female")!;
    expect(impact[0]!.reference).toBe("male");
    expect(women.fourFifths!.below).toBe(true);
    expect(women.fisher!.p).toBeLessThan(0.001);
    const gap = scores[0]!.groups.find(({ id }) => id === "female")!.difference!;
    // Two points where the standard deviation of three uniform draws of width 10 is 5.
    expect(gap.low).toBeLessThan(-0.4);
    expect(gap.high).toBeGreaterThan(-0.4);
  });

  it("says the same in whatever order people come", () => {
    const turned = { outcomes: [...input.outcomes].reverse(), groups: [...input.groups].reverse() };
    const options = { by: ["sex", "language"], crossed: [["sex", "language"]], cut: 52 };
    const [one, other] = [fairness(input, options), fairness(turned, options)];
    expect(other.impact).toEqual(one.impact);
    one.scores.forEach((table, at) => {
      table.groups.forEach((group, place) => {
        expect(other.scores[at]!.groups[place]!.mean).toBeCloseTo(group.mean!, 10);
      });
    });
  });

  it("counts people without groups, and groups without an outcome", () => {
    const some = { outcomes: input.outcomes.slice(0, 700), groups: input.groups.slice(50) };
    const { sample: counted, impact } = fairness(some, { by: ["language"] });
    expect(counted).toMatchObject({ persons: 700, withoutGroups: 50, withoutOutcome: 100 });
    expect(impact[0]!.unknown).toBe(50);
  });

  it("refuses what can't be compared, with a code", () => {
    const twice = { ...input, outcomes: [...input.outcomes, input.outcomes[0]!] };
    expect(code(twice, { by: ["sex"] })).toBe("duplicate-person");
    expect(code({ ...input, groups: [...input.groups, input.groups[0]!] }, { by: ["sex"] })).toBe(
      "duplicate-person",
    );
    expect(code(input, { by: ["gender"] })).toBe("unknown-group");
    expect(code(input, { by: ["sex"], reference: { sex: "man" } })).toBe("unknown-group");
    expect(code(input, { by: [] })).toBe("bad-option");
    expect(code(input, { by: ["sex"], confidence: 95 })).toBe("bad-option");
    const mixed = { ...input, outcomes: [{ person: "x", selected: true }, ...input.outcomes] };
    expect(code(mixed, { by: ["sex"] })).toBe("bad-option");
    const endless = { ...input, outcomes: [{ person: "x", score: Number.NaN }] };
    expect(code(endless, { by: ["sex"] })).toBe("bad-option");
    const responses = { persons: ["p1"], table: responseTable(["a"], [[1], [2]]) };
    expect(code({ ...input, responses }, { by: ["sex"] })).toBe("bad-responses");
  });
});
