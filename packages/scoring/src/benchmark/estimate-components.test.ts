import { estimateVarianceComponents } from "@leadsim/psychometrics";
import { describe, expect, it } from "vitest";
import { readCsv, readJson } from "../../../psychometrics/src/fixtures.test-support.js";
import {
  crossedReference,
  scenarioOf,
} from "../../../psychometrics/src/reliability/reliability.test-support.js";
import { defaultPriors } from "../estimate/priors.js";
import { columnStatistics, estimateComponents } from "./estimate-components.js";
import type { Column, ShareTable } from "./levels-table.js";

/** The reference data as a table: one competency, one piece per decision. */
function referenceTable(name: string): ShareTable {
  const rows = readCsv(name) as { p: number; s: number; i: number; y: number }[];
  const keys = [...new Set(rows.map(({ s, i }) => `${s}:${i}`))];
  const people = Math.max(...rows.map(({ p }) => p));
  const shares = new Float64Array(people * keys.length).fill(Number.NaN);
  for (const { p, s, i, y } of rows) shares[(p - 1) * keys.length + keys.indexOf(`${s}:${i}`)] = y;
  const columns = keys.map(
    (key, column): Column => ({
      column,
      competency: 0,
      pillar: "one",
      scenario: Number(key.split(":")[0]),
      decision: column,
      attainable: 1,
      share: 0,
    }),
  );
  return { people, columns, shares };
}

type Components = Record<"residual" | "ps" | "item" | "s" | "p", number>;
const reference = readJson<{ balanced_anova: { vc: Components }; unbalanced_reml: Components }>("pxis.json");

describe("estimateComponents", () => {
  it("gives the ANOVA components of balanced data", () => {
    const table = referenceTable("pxis_balanced.csv");
    const { components } = estimateComponents(table, columnStatistics(table));
    const { p, ps, residual, item, s } = reference.balanced_anova.vc;
    expect(components.person).toBeCloseTo(p, 6);
    expect(components.personScenario).toBeCloseTo(ps, 6);
    // One piece per decision: decision and residual cannot be told apart, their sum can.
    expect(components.personDecision + components.residual).toBeCloseTo(residual, 6);
    expect(components.item).toBeCloseTo(item, 6);
    expect(components.scenario).toBeCloseTo(s, 6);
  });

  it("comes near REML for unbalanced data", () => {
    const table = referenceTable("pxis_unbalanced.csv");
    const { components } = estimateComponents(table, columnStatistics(table));
    const { p, ps, residual, item, s } = reference.unbalanced_reml;
    expect(Math.abs(components.person - p)).toBeLessThan(0.02);
    expect(Math.abs(components.personScenario - ps)).toBeLessThan(0.02);
    expect(Math.abs(components.personDecision + components.residual - residual)).toBeLessThan(0.02);
    expect(Math.abs(components.item - item)).toBeLessThan(0.02);
    expect(Math.abs(components.scenario - s)).toBeLessThan(0.02);
  });

  it("leaves what one scenario cannot separate near the priors' split", () => {
    const table = referenceTable("pxis_balanced.csv");
    const columns = table.columns.map((column) => ({ ...column, scenario: 0 }));
    const { components } = estimateComponents({ ...table, columns }, columnStatistics(table));
    expect(components.person).toBeGreaterThan(0);
    expect(components.personScenario).toBeGreaterThan(0);
    expect(components.scenario).toBe(defaultPriors.components.scenario);
  });
});

describe("estimateComponents of one competency", () => {
  const scores = crossedReference("pxis_balanced.csv");

  it("is what the benchmark's estimator gives of one competency", () => {
    const columns = scores.items.map(
      (item, column): Column => ({
        column,
        competency: 0,
        pillar: "one",
        scenario: Number(scenarioOf(item)),
        decision: column,
        attainable: 1,
        share: 0,
      }),
    );
    const table = { people: scores.persons, columns, shares: scores.values };
    const { components: other } = estimateComponents(table, columnStatistics(table));
    const { components } = estimateVarianceComponents(scores, scenarioOf);
    expect(components.person).toBeCloseTo(other.person, 7);
    expect(components.personScenario).toBeCloseTo(other.personScenario, 7);
    expect(components.residual).toBeCloseTo(other.personDecision + other.residual, 7);
    expect(components.item).toBeCloseTo(other.item, 7);
    expect(components.scenario).toBeCloseTo(other.scenario, 7);
  });
});
