import { describe, expect, it } from "vitest";
import { readJson } from "../fixtures.test-support.js";
import { ScoringError } from "../scoring-error.js";
import { type AnovaTable, anovaTable } from "./anova.js";
import type { Components } from "./components.js";
import { crossedDesign } from "./crossed-design.js";
import { type ItemScores, itemScoresOf, numberScenarios } from "./item-scores.js";
import { crossedReference, scenarioOf, simulateCrossed } from "./reliability.test-support.js";
import { estimateVarianceComponents } from "./variance-components.js";

type Reference = Record<"residual" | "ps" | "item" | "s" | "p", number>;
const reference = readJson<{
  balanced_anova: { vc: Reference; MS: Record<"p" | "s" | "i_s" | "ps" | "res", number> };
  balanced_reml: Reference & { REML_loglik: number; mean: number };
  unbalanced_reml: Reference & { REML_loglik: number; mean: number };
}>("pxis.json");

function anovaOf(scores: ItemScores): AnovaTable {
  const { names, of } = numberScenarios(scores.items, scenarioOf);
  return anovaTable(crossedDesign(scores, of, names.length))!;
}

function largestDifference(components: Components, { p, s, item, ps, residual }: Reference): number {
  const differences = [
    components.person - p,
    components.scenario - s,
    components.item - item,
    components.personScenario - ps,
    components.residual - residual,
  ];
  return Math.max(...differences.map(Math.abs));
}

describe("estimateVarianceComponents, balanced", () => {
  const scores = crossedReference("pxis_balanced.csv");

  it("agrees with the reference's analysis of variance", () => {
    const found = estimateVarianceComponents(scores, scenarioOf);
    expect(found.method).toBe("anova");
    const squares = {
      p: "person",
      s: "scenario",
      i_s: "item",
      ps: "personScenario",
      res: "residual",
    } as const;
    for (const [name, source] of Object.entries(squares)) {
      const row = found.anova!.rows.find((row) => row.source === source)!;
      expect(Math.abs(row.meanSquare / reference.balanced_anova.MS[name as "p"] - 1)).toBeLessThan(1e-6);
    }
    expect(largestDifference(found.components, reference.balanced_anova.vc)).toBeLessThan(1e-6);
  });

  it("is the same by restricted maximum likelihood", () => {
    const anova = estimateVarianceComponents(scores, scenarioOf).components;
    const reml = estimateVarianceComponents(scores, scenarioOf, "reml");
    for (const name of Object.keys(anova) as (keyof Components)[]) {
      expect(Math.abs(reml.components[name] - anova[name])).toBeLessThan(1e-9);
    }
    const { REML_loglik, mean } = reference.balanced_reml;
    expect(Math.abs(reml.logLikelihood! - REML_loglik)).toBeLessThan(1e-8);
    expect(Math.abs(reml.mean - mean)).toBeLessThan(1e-8);
  });

  it("has standard errors near those of the average information, and as wide as estimates spread", () => {
    const { standardErrors } = estimateVarianceComponents(scores, scenarioOf);
    const reml = estimateVarianceComponents(scores, scenarioOf, "reml").standardErrors;
    for (const name of ["person", "personScenario", "residual"] as const) {
      expect(Math.abs(standardErrors[name]! / reml[name]! - 1)).toBeLessThan(0.02);
    }
    const truth = { person: 0.25, scenario: 0.05, item: 0.1, personScenario: 0.15, residual: 0.45 };
    const size = { persons: 60, itemsPerScenario: [3, 3, 3, 3, 3], missing: 0 };
    const found = Array.from({ length: 300 }, (_, seed) => anovaOf(simulateCrossed(truth, size, seed + 1)));
    for (const name of ["person", "item", "personScenario", "residual"] as const) {
      const values = found.map(({ estimates }) => estimates[name]);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = Math.sqrt(
        values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
      );
      const said = Math.sqrt(
        found.reduce((sum, row) => sum + row.standardErrors[name] ** 2, 0) / found.length,
      );
      expect(Math.abs(said / spread - 1)).toBeLessThan(0.15);
      expect(Math.abs(mean - truth[name])).toBeLessThan((3 * spread) / Math.sqrt(values.length));
    }
  });
});

describe("estimateVarianceComponents, unbalanced", () => {
  it("agrees with the reference's restricted maximum likelihood", () => {
    const found = estimateVarianceComponents(crossedReference("pxis_unbalanced.csv"), scenarioOf);
    expect(found).toMatchObject({ method: "reml", anova: null, responses: 4000, persons: 200 });
    // The reference stops within 1e-7; ours has the likelihood at least as high.
    expect(largestDifference(found.components, reference.unbalanced_reml)).toBeLessThan(3e-7);
    expect(Math.abs(found.logLikelihood! - reference.unbalanced_reml.REML_loglik)).toBeLessThan(1e-8);
    expect(found.logLikelihood!).toBeGreaterThan(reference.unbalanced_reml.REML_loglik - 1e-10);
    expect(Math.abs(found.mean - reference.unbalanced_reml.mean)).toBeLessThan(1e-6);
  });

  it("recovers known components on average, with people on different paths", () => {
    const truth = { person: 0.25, scenario: 0.05, item: 0.1, personScenario: 0.15, residual: 0.45 };
    const runs = 40;
    const size = { persons: 120, itemsPerScenario: [2, 3, 4, 5, 3, 4], missing: 0.4 };
    const sum = { person: 0, scenario: 0, item: 0, personScenario: 0, residual: 0 };
    let covered = 0;
    for (let seed = 1; seed <= runs; seed += 1) {
      const found = estimateVarianceComponents(simulateCrossed(truth, size, seed), scenarioOf);
      for (const name of Object.keys(sum) as (keyof Components)[]) sum[name] += found.components[name] / runs;
      const error = found.standardErrors.person!;
      if (Math.abs(found.components.person - truth.person) < 1.96 * error) covered += 1;
    }
    expect(Math.abs(sum.person - truth.person)).toBeLessThan(0.02);
    expect(Math.abs(sum.personScenario - truth.personScenario)).toBeLessThan(0.01);
    expect(Math.abs(sum.residual - truth.residual)).toBeLessThan(0.01);
    expect(Math.abs(sum.item - truth.item)).toBeLessThan(0.02);
    // A scenario variance from six scenarios is known within ±.05 at best.
    expect(Math.abs(sum.scenario - truth.scenario)).toBeLessThan(0.025);
    expect(covered).toBeGreaterThanOrEqual(34);
  });

  it("holds components at zero where they would be negative", () => {
    const truth = { person: 0.5, scenario: 0, item: 0.1, personScenario: 0.1, residual: 0.5 };
    const zeros = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((seed) => {
      const size = { persons: 60, itemsPerScenario: [3, 3, 3], missing: 0 };
      const scores = simulateCrossed(truth, size, seed);
      const found = estimateVarianceComponents(scores, scenarioOf);
      const negative = Object.values(found.anova!.estimates).some((value) => value < 0);
      expect(found.method).toBe(negative ? "reml" : "anova");
      expect(Math.min(...Object.values(found.components))).toBeGreaterThanOrEqual(0);
      return negative;
    });
    expect(new Set(zeros).size).toBe(2);
  });

  it("counts scenario and person × scenario with the rest where one scenario, or one item each, can't tell them", () => {
    const scores = crossedReference("pxis_balanced.csv");
    const one = estimateVarianceComponents(scores, () => "one");
    expect(one.design).toBe("person × item");
    expect(one.components).toMatchObject({ scenario: 0, personScenario: 0 });
    const reml = estimateVarianceComponents(scores, (item) => item, "reml");
    expect(reml.design).toBe("person × item");
    expect(reml.components.person).toBeCloseTo(one.components.person, 8);
    expect(reml.components.residual).toBeCloseTo(one.components.residual, 8);
  });

  it("refuses what has nothing to estimate", () => {
    const of = (rows: number[][]) => itemScoresOf(["a/1", "a/2"], rows);
    const code = (run: () => unknown): string => {
      try {
        run();
      } catch (error) {
        if (error instanceof ScoringError) return error.code;
      }
      return "none";
    };
    expect(code(() => estimateVarianceComponents(of([[1, 2]]), scenarioOf))).toBe("too-few-people");
    expect(
      code(() =>
        estimateVarianceComponents(
          of([
            [3, 3],
            [3, 3],
          ]),
          scenarioOf,
        ),
      ),
    ).toBe("no-variance");
    const apart = of([
      [1, Number.NaN],
      [Number.NaN, 2],
    ]);
    expect(code(() => estimateVarianceComponents(apart, scenarioOf))).toBe("too-few-items");
    expect(code(() => estimateVarianceComponents(itemScoresOf(["a/1"], [[1], [2]]), scenarioOf))).toBe(
      "too-few-items",
    );
  });
});
