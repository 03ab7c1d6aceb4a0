import { targetFromPeople, targetFromScores } from "@leadsim/psychometrics";
import { describe, expect, it } from "vitest";
import { schemaErrors } from "../../../psychometrics/src/schema.test-support.js";
import { compareWithTarget } from "../compare/compare-profiles.js";
import { score } from "../score.js";
import { smallModel } from "../scoring.test-support.js";
import { simulatedBenchmark } from "./benchmark.test-support.js";
import { summarizeBenchmark } from "./summarize-benchmark.js";

const model = smallModel();
const { benchmark, table, people } = simulatedBenchmark({}, 300, 12);
const profiles = people.map((set) => score([set], model));
const { statement: _, ...head } = benchmark;
/** The same numbers, as people's. */
const asPeoples = { ...table, player: "person" } as const;
const pilot = { ...head, kind: "pilot", statement: "Made for a test." } as const;

describe("targetFromPeople", () => {
  it("is the mean of the people with its standard error", () => {
    const target = targetFromPeople(profiles, "Named by two regional heads.");
    const scores = profiles.map(({ overall }) => overall.band?.score as number);
    const mean = scores.reduce((sum, value) => sum + value, 0) / 12;
    const se = Math.sqrt(scores.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 11 / 12);
    expect(target).toMatchObject({ kind: "people", n: 12, rule: "Named by two regional heads." });
    expect(target.scales[0]).toEqual({
      ...{ id: "overall", kind: "overall" },
      ...{ score: expect.closeTo(mean, 5), se: expect.closeTo(se, 5) },
    });
    const made = summarizeBenchmark(asPeoples, model, pilot, { target });
    expect(schemaErrors("benchmark", made)).toEqual([]);
    const profile = score([people[0]!], model, { benchmark: made });
    expect(profile.overall.standing?.target).toBeCloseTo(mean, 5);
    expect(profile.notices.at(-1)).toEqual({
      ...{ code: "target", kind: "people", n: 12 },
      rule: "Named by two regional heads.",
    });
  });

  it("can be people of the benchmark's own table, scored by its arithmetic", () => {
    const chosen = [3, 17, 40, 99];
    const made = summarizeBenchmark(asPeoples, model, pilot, { target: { rule: "Chosen.", people: chosen } });
    expect(schemaErrors("benchmark", made)).toEqual([]);
    const overall = made.target.scales.find(({ kind }) => kind === "overall");
    const everybody = summarizeBenchmark(asPeoples, model, pilot, {
      target: { rule: "All.", people: Array.from({ length: 300 }, (_, at) => at) },
    });
    const population = made.scales.find(({ kind }) => kind === "overall");
    expect(everybody.target.scales.find(({ kind }) => kind === "overall")).toMatchObject({
      score: expect.closeTo(population?.mean ?? 0, 5),
      se: expect.closeTo((population?.sd ?? 0) / Math.sqrt(300), 5),
    });
    expect(overall?.se).toBeGreaterThan(0.02);
    expect(made.target).toMatchObject({ kind: "people", n: 4, rule: "Chosen." });
  });

  it("has a contrast study beside it where there are enough people", () => {
    const values = Array.from({ length: 300 }, (_, at) => at);
    const asked = { contrast: { outcome: "Quota 2025, from finance", values } };
    expect(() => summarizeBenchmark(asPeoples, model, pilot, asked)).toThrow(
      expect.objectContaining({ code: "too-few-people" }),
    );
    const more = simulatedBenchmark({}, 420, 1);
    const sizes = { outcome: "Quota", values: Array.from({ length: 420 }, (_, at) => (at * 37) % 420) };
    const made = summarizeBenchmark({ ...more.table, player: "person" }, model, pilot, { contrast: sizes });
    expect(schemaErrors("benchmark", made)).toEqual([]);
    expect(made.target.contrast).toMatchObject({ top: 105, others: 315 });
    expect(made.target.contrast?.scales).toHaveLength(made.scales.length);
  });

  it("refuses one person, the same session twice, and whom nobody measured", () => {
    const [one, two] = profiles as [(typeof profiles)[0], (typeof profiles)[0]];
    expect(() => targetFromPeople([one], "x")).toThrow(expect.objectContaining({ code: "too-few-people" }));
    expect(() => targetFromPeople([one, one], "x")).toThrow(/there twice/);
    const simulated = {
      ...two,
      versions: {
        ...two.versions,
        sessions: two.versions.sessions.map((of) => ({ ...of, player: "simulated" as const })),
      },
    };
    expect(() => targetFromPeople([one, simulated], "x")).toThrow(/not played by a person/);
    const other = {
      ...two,
      versions: { ...two.versions, model: { ...two.versions.model, version: "9.0.0" } },
    };
    expect(() => targetFromPeople([one, other], "x")).toThrow(
      expect.objectContaining({ code: "mixed-models" }),
    );
  });

  it("lets nobody be called a high performer without a contrast study", () => {
    const titled = { ...head, title: "High-performing leaders" };
    expect(() => summarizeBenchmark(table, model, titled)).toThrow(/without a contrast study/);
    const target = targetFromPeople(profiles, "Our top performers.");
    expect(() => summarizeBenchmark(asPeoples, model, pilot, { target })).toThrow(
      expect.objectContaining({ code: "bad-benchmark" }),
    );
    expect(() =>
      score([people[0]!], model, { benchmark: { ...benchmark, title: "Top performers" } }),
    ).toThrow(expect.objectContaining({ code: "bad-benchmark" }));
    const d = { value: 0.4, low: 0.2, high: 0.6 };
    const scales = [{ id: "overall", kind: "overall", d } as const];
    const contrast = { outcome: "Quota 2025", top: 100, others: 300, scales };
    const entitled = summarizeBenchmark(
      asPeoples,
      model,
      { ...pilot, title: titled.title },
      { target: { ...target, contrast } },
    );
    expect(schemaErrors("benchmark", entitled)).toEqual([]);
    const few = { ...entitled, target: { ...entitled.target, contrast: { ...contrast, top: 99 } } };
    expect(schemaErrors("benchmark", few).join()).toMatch(/top/);
    for (const short of [{ top: 1, others: 1 }, { scales: [] }]) {
      const studied = { ...target, contrast: { ...contrast, ...short } };
      expect(() => summarizeBenchmark(asPeoples, model, pilot, { target: studied })).toThrow(
        expect.objectContaining({ code: "too-few-people" }),
      );
      expect(() => compareWithTarget(profiles[0]!, { ...entitled, target: studied })).toThrow(
        expect.objectContaining({ code: "bad-benchmark" }),
      );
    }
  });

  it("stands beside no simulated people, nor is made of them", () => {
    const target = targetFromPeople(profiles, "Chosen.");
    const wrongKind = expect.objectContaining({ code: "wrong-kind" });
    expect(() => summarizeBenchmark(table, model, head, { target })).toThrow(wrongKind);
    const scales = [{ id: "overall", kind: "overall", scores: [3, 4] } as const];
    for (const player of ["simulated", "scripted"] as const) {
      expect(() => targetFromScores(scales, { n: 2, rule: "Chosen.", player })).toThrow(wrongKind);
    }
    const judged = { kind: "judgment" as const, scales: [] };
    expect(summarizeBenchmark(table, model, head, { target: judged }).target).toEqual(judged);
  });
});
