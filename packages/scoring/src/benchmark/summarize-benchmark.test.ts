import { describe, expect, it } from "vitest";
import { schemaErrors } from "../../../psychometrics/src/schema.test-support.js";
import { score } from "../score.js";
import { smallModel } from "../scoring.test-support.js";
import { simulatedBenchmark } from "./benchmark.test-support.js";
import type { ResponderTable } from "./levels-table.js";
import { summarizeBenchmark } from "./summarize-benchmark.js";

const model = smallModel();
const { benchmark, table, people } = simulatedBenchmark({}, 3000, 200);

describe("summarizeBenchmark", () => {
  it("holds to its schema and says that it is simulated", () => {
    expect(schemaErrors("benchmark", benchmark)).toEqual([]);
    expect(benchmark.kind).toBe("synthetic");
    expect("statement" in benchmark).toBe(false);
    expect(benchmark.n).toBe(3000);
    expect(benchmark.opportunities).toHaveLength(table.opportunities.length);
  });

  it("recovers the variance split the people were made with", () => {
    const { components, correlations } = benchmark;
    expect(components.person).toBeGreaterThan(components.personScenario);
    expect(components.personScenario).toBeGreaterThan(0);
    expect(correlations.general).toBeCloseTo(0.45, 1);
    expect(correlations.pillar).toBeCloseTo(0.65, 1);
  });

  it("gives the distribution that score() gives its people", () => {
    const profiles = people.map((set) => score([set], model, { benchmark, percentiles: true }));
    for (const scale of benchmark.scales.filter(({ kind }) => kind !== "area")) {
      const scores = profiles.map((profile) => {
        const scales = [profile.overall, ...profile.pillars, ...profile.competencies];
        return scales.find(({ id, kind }) => id === scale.id && kind === scale.kind)?.band?.score as number;
      });
      const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length;
      expect(Math.abs(mean - scale.mean)).toBeLessThan(0.1);
    }
    const ranks = profiles.map((profile) => profile.overall.percentile?.value as number);
    expect(ranks.filter((rank) => rank < 50).length / ranks.length).toBeCloseTo(0.5, 1);
    expect(profiles[0]?.overall.percentile?.synthetic).toBe(true);
  });

  it("sets a target someone at 70% of level 4 would reach, above the population where that is above", () => {
    const overall = benchmark.target.scales.find(({ kind }) => kind === "overall");
    const reached =
      benchmark.opportunities.reduce((sum, row) => sum + row.reached, 0) / benchmark.opportunities.length;
    const population = benchmark.scales.find(({ kind }) => kind === "overall");
    expect(Math.sign((overall?.score ?? 0) - (population?.mean ?? 0))).toBe(Math.sign(0.7 - reached));
    expect(overall?.se).toBeGreaterThan(0);
  });

  it("is the same twice", () => {
    expect(JSON.stringify(simulatedBenchmark({}, 300, 1).benchmark)).toBe(
      JSON.stringify(simulatedBenchmark({}, 300, 1).benchmark),
    );
  });

  it("takes people who did not meet everything", () => {
    const levels = Float64Array.from(table.levels, (level, cell) => (cell % 7 === 0 ? Number.NaN : level));
    const { kind, title, population, sampling, dates, form, id, version } = benchmark;
    const head = { id, version, kind, title, population, sampling, dates, form };
    const thinned = summarizeBenchmark(
      { ...table, people: 500, levels: levels.subarray(0, 500 * table.opportunities.length) },
      model,
      head,
    );
    expect(schemaErrors("benchmark", thinned)).toEqual([]);
    expect(Math.abs(thinned.components.person - benchmark.components.person)).toBeLessThan(0.02);
  });

  it("refuses tables that cannot be right", () => {
    const { kind, title, population, sampling, dates, form, id, version } = benchmark;
    const head = { id, version, kind, title, population, sampling, dates, form };
    const first = table.opportunities[0] as (typeof table.opportunities)[number];
    const small: ResponderTable = { people: 2, player: "simulated", opportunities: [first], levels: [1, 5] };
    const code = (of: typeof small) => {
      try {
        summarizeBenchmark(of, model, head);
      } catch (error) {
        return (error as { code: string }).code;
      }
      return "none";
    };
    expect(code({ ...small, levels: [1] })).toBe("bad-table");
    expect(code({ ...small, levels: [1, 7] })).toBe("bad-level");
    expect(code({ ...small, levels: [Number.NaN, Number.NaN] })).toBe("bad-table");
    expect(code({ ...small, opportunities: [{ ...first, behavior: "nope" }] })).toBe("unknown-behavior");
    expect(code({ ...small, opportunities: [{ ...first, min: 3, max: 3 }] })).toBe("bad-range");
  });
});
