import { describe, expect, it } from "vitest";
import { readJson } from "../../../psychometrics/src/fixtures.test-support.js";
import { simulatedBenchmark } from "../benchmark/benchmark.test-support.js";
import { score } from "../score.js";
import { evenSketches, evidenceSet, smallModel } from "../scoring.test-support.js";

const model = smallModel();

describe("consistency", () => {
  it("is about 1 on average and is not the level in disguise, as in the reference", () => {
    const { benchmark, people } = simulatedBenchmark(
      { opportunities: 4, scenarioSd: 0, decisionSd: 0, slope: 4 },
      2000,
      600,
    );
    const rows = people.map((set) => {
      const { overall } = score([set], model, { benchmark });
      const levels = set.evidence.map(({ level }) => level);
      const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
      const sd = Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / (levels.length - 1));
      return { mean, sd, index: overall.consistency?.index as number };
    });
    const { confound } = readJson<{ confound: { r2_rawSD_on_quadratic_level: number } }>("consistency.json");
    const explained = (of: "sd" | "index") => quadraticFit(rows.map((row) => [row.mean, row[of]]));
    expect(explained("sd")).toBeGreaterThan(0.5);
    expect(confound.r2_rawSD_on_quadratic_level).toBeGreaterThan(0.8);
    expect(explained("index")).toBeLessThan(0.15);
    const mean = rows.reduce((sum, { index }) => sum + index, 0) / rows.length;
    expect(mean).toBeGreaterThan(0.85);
    expect(mean).toBeLessThan(1.15);
  });

  it("speaks from ten opportunities over two scenarios on", () => {
    const one = score([evidenceSet(evenSketches(model, 1, () => 4))], model);
    expect(one.overall.consistency).toBeNull();
    const two = score([evidenceSet(evenSketches(model, 2, () => 4))], model);
    expect(two.overall.consistency?.opportunities).toBeGreaterThanOrEqual(10);
    expect(two.overall.consistency?.evenness).toBe("more");
    const wild = score([evidenceSet(evenSketches(model, 2, (b, s) => ((b + s) % 2 === 0 ? 1 : 5)))], model);
    expect(wild.overall.consistency?.index).toBeGreaterThan(two.overall.consistency?.index as number);
    expect(two.competencies.every(({ consistency }) => consistency === null)).toBe(true);
  });
});

/** R² of a quadratic regression, by the normal equations on centered powers. */
function quadraticFit(points: readonly (readonly [number, number])[]): number {
  const n = points.length;
  const center = (values: number[]): number[] => {
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    return values.map((value) => value - mean);
  };
  const mean = points.reduce((sum, [x]) => sum + x, 0) / n;
  const a = center(points.map(([x]) => x - mean));
  const b = center(points.map(([x]) => (x - mean) ** 2));
  const y = center(points.map(([, value]) => value));
  const sum = (u: number[], v: number[]): number =>
    u.reduce((total, value, at) => total + value * (v[at] as number), 0);
  const det = sum(a, a) * sum(b, b) - sum(a, b) ** 2;
  const p = (sum(a, y) * sum(b, b) - sum(b, y) * sum(a, b)) / det;
  const q = (sum(b, y) * sum(a, a) - sum(a, y) * sum(a, b)) / det;
  return (p * sum(a, y) + q * sum(b, y)) / sum(y, y);
}
