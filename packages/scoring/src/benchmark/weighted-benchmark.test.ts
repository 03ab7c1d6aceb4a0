import { describe, expect, it } from "vitest";
import { score } from "../score.js";
import { smallModel } from "../scoring.test-support.js";
import { simulatedBenchmark } from "./benchmark.test-support.js";
import { summarizeBenchmark } from "./summarize-benchmark.js";

const model = smallModel();
// Twelve decisions a competency, so that profiles carry percentiles.
const { benchmark, table, people } = simulatedBenchmark({ opportunities: 12 }, 600, 60);
const { statement: _, ...head } = benchmark;
const width = table.opportunities.length;

describe("case weights", () => {
  it("change nothing when all weigh the same", () => {
    const weights = new Array<number>(table.people).fill(3);
    const weighted = summarizeBenchmark({ ...table, weights }, model, head, { norms: {} });
    const plain = summarizeBenchmark(table, model, head, { norms: {} });
    expect(weighted.components.person).toBeCloseTo(plain.components.person, 5);
    expect(weighted.opportunities).toEqual(plain.opportunities);
    expect(weighted.scales.map(({ quantiles }) => quantiles)).toEqual(
      plain.scales.map(({ quantiles }) => quantiles.map((value) => expect.closeTo(value, 5))),
    );
    expect(weighted.n).toBe(600);
    const { all } = weighted.scales[0]!.norms!;
    expect(all.effectiveN).toBeCloseTo(600, 5);
    expect(all.rows?.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1800, 5);
  });

  it("are rows repeated, in what the population does and in the middle of its scores", () => {
    const weights = Array.from({ length: table.people }, (_, at) => 1 + (at % 3));
    const levels = Array.from(table.levels);
    const repeated = weights.flatMap((times, person) => {
      const row = levels.slice(person * width, (person + 1) * width);
      return new Array<number[]>(times).fill(row).flat();
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const weighted = summarizeBenchmark({ ...table, weights }, model, head, { norms: {} });
    const rows = summarizeBenchmark({ ...table, people: total, levels: repeated }, model, head, {
      norms: {},
    });
    weighted.opportunities.forEach((row, at) => {
      expect(row.mean).toBeCloseTo(rows.opportunities[at]!.mean, 5);
      expect(row.reached).toBeCloseTo(rows.opportunities[at]!.reached, 5);
    });
    // Components differ by how many people they rest on (n − 1), scores hardly.
    weighted.scales.forEach((scale, at) => {
      expect(scale.mean).toBeCloseTo(rows.scales[at]!.mean, 2);
      expect(scale.quantiles[6]).toBeCloseTo(rows.scales[at]!.quantiles[6]!, 1);
    });
    weighted.target.scales.forEach((scale, at) => {
      expect(scale.score).toBeCloseTo(rows.target.scales[at]!.score, 5);
    });
  });

  it("count as effective people for what is called operational", () => {
    const measured = { ...table, player: "person" } as const;
    const operational = { ...head, kind: "operational", statement: "Made for a test." } as const;
    expect(summarizeBenchmark(measured, model, operational).kind).toBe("operational");
    // 3 people weigh as much as 300 others each: hardly more than 3 count.
    const weights = Array.from({ length: 600 }, (_, at) => (at < 3 ? 300 : 1));
    expect(() => summarizeBenchmark({ ...measured, weights }, model, operational)).toThrow(
      expect.objectContaining({ code: "too-few-people" }),
    );
  });

  it("are asked of everybody, above 0", () => {
    for (const weights of [[1], new Array<number>(600).fill(0)]) {
      expect(() => summarizeBenchmark({ ...table, weights }, model, head)).toThrow(
        expect.objectContaining({ code: "bad-table" }),
      );
    }
  });
});

describe("norms in a benchmark", () => {
  it("rank people of the same population evenly, near the quantiles' rank, and say so where simulated", () => {
    const normed = summarizeBenchmark(table, model, head, { norms: {} });
    const ranks = (of: typeof benchmark) =>
      people.map((set) => score([set], model, { benchmark: of, percentiles: true }).overall.percentile!);
    const [byNorms, byQuantiles] = [ranks(normed), ranks(benchmark)];
    byNorms.forEach((percentile, at) => {
      expect(Math.abs(percentile.value - byQuantiles[at]!.value)).toBeLessThan(4);
      expect(percentile.synthetic).toBe(true);
      expect(percentile.sample!.low).toBeLessThan(percentile.sample!.high);
      expect(percentile.sten!.low).toBeLessThanOrEqual(percentile.sten!.value);
    });
    const mean = byNorms.reduce((sum, { value }) => sum + value, 0) / byNorms.length;
    expect(Math.abs(mean - 50)).toBeLessThan(12);
  });

  it("give no percentile under 200 people", () => {
    const few = { ...table, people: 199, levels: Array.from(table.levels).slice(0, 199 * width) };
    const normed = summarizeBenchmark(few, model, head, { norms: {} });
    expect(normed.scales.every(({ norms }) => norms?.all.rows === null)).toBe(true);
    const profile = score([people[0]!], model, { benchmark: normed, percentiles: true });
    expect(profile.overall.tier).toBe("development");
    expect(profile.overall.percentile).toBeNull();
  });
});
