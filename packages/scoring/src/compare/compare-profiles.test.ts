import { parseJsonDocument } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { schemaErrors } from "../../../psychometrics/src/schema.test-support.js";
import { simulatedBenchmark } from "../benchmark/benchmark.test-support.js";
import { defaultPriors } from "../estimate/priors.js";
import { score } from "../score.js";
import { smallModel } from "../scoring.test-support.js";
import { compareProfiles, compareWithTarget, withComparison } from "./compare-profiles.js";

const model = smallModel();
const { benchmark, people } = simulatedBenchmark({ opportunities: 12 }, 300, 2);
const [anna, ben] = people.map((set) => score([set], model, { benchmark })) as [
  ReturnType<typeof score>,
  ReturnType<typeof score>,
];
const errors = (value: unknown) =>
  parseJsonDocument("comparison", JSON.stringify(value), { file: "c.json" }).diagnostics;

describe("compareWithTarget", () => {
  const found = compareWithTarget(anna, benchmark);

  it("gives each gap with √(SE² + SE_b²) and its 90% interval", () => {
    expect(errors(found)).toEqual([]);
    expect(found.gaps.length).toBeGreaterThan(6);
    for (const gap of found.gaps) {
      const scale = [anna.overall, ...anna.pillars, ...anna.areas, ...anna.competencies].find(
        ({ id, kind }) => id === gap.id && kind === gap.kind,
      );
      const target = benchmark.target.scales.find(({ id, kind }) => id === gap.id && kind === gap.kind);
      const se = Math.hypot(scale?.band?.se as number, target?.se as number);
      expect(gap.gap).toBeCloseTo((scale?.band?.score as number) - (target?.score as number), 5);
      expect(gap.interval?.se).toBeCloseTo(se, 5);
      expect(gap.interval?.low).toBeCloseTo(gap.gap - 1.6448536269514722 * se, 5);
      expect(gap.clear).toBe(Math.abs(gap.gap) > 1.6448536269514722 * se);
    }
  });

  it("splits the distance in standard scores of the population, r_p with its caveat", () => {
    const { similarity } = found;
    expect(similarity).toMatchObject({ scales: 6, unit: "z", synthetic: true });
    const d2 = found.gaps
      .filter(({ kind }) => kind === "competency")
      .reduce((sum, { id, gap }) => {
        const sd = benchmark.scales.find((scale) => scale.id === id && scale.kind === "competency")?.sd ?? 1;
        return sum + (gap / sd) ** 2;
      }, 0);
    expect(similarity?.d2).toBeCloseTo(d2, 3);
    const parts = (similarity?.elevation ?? 0) + (similarity?.scatter ?? 0) + (similarity?.shape ?? 0);
    expect(parts).toBeCloseTo(similarity?.d2 ?? 0, 5);
    expect(similarity?.cattell).toBeLessThan(1);
  });

  it("says that the benchmark is simulated, in its field and in a notice", () => {
    expect(found.synthetic).toBe(true);
    expect(found.gaps.every(({ synthetic }) => synthetic)).toBe(true);
    expect(found.notices).toContainEqual({ code: "synthetic" });
    const real = { ...benchmark, kind: "operational" as const };
    const measured = compareWithTarget(score([people[0]!], model, { benchmark: real }), real);
    expect(measured.synthetic).toBe(false);
    expect(measured.notices.map(({ code }) => code)).not.toContain("synthetic");
  });

  it("becomes a part of the profile", () => {
    const profile = withComparison(anna, benchmark);
    expect(schemaErrors("profile", profile)).toEqual([]);
    expect(profile.comparison?.gaps).toEqual(found.gaps);
    expect(profile.comparison?.synthetic).toBe(true);
  });

  it("compares nothing that the evidence does not carry", () => {
    const one = {
      ...people[0]!,
      evidence: people[0]!.evidence.filter(({ scenario }) => scenario === "scenario-0"),
    };
    const little = compareWithTarget(score([one], model, { benchmark }), benchmark);
    expect(little.gaps).toEqual([]);
    expect(little.similarity).toBeNull();
  });

  it("refuses a benchmark of another model", () => {
    expect(() => compareWithTarget(anna, { ...benchmark, model: "other@1" })).toThrow(
      expect.objectContaining({ code: "wrong-benchmark" }),
    );
  });
});

describe("compareProfiles", () => {
  it("gives gaps with intervals between two people, and r_p only where a population is known", () => {
    const found = compareProfiles(anna, ben, { benchmark });
    expect(errors(found)).toEqual([]);
    expect(found.what).toBe("profiles");
    const [gap] = found.gaps;
    expect(gap?.interval?.se).toBeCloseTo(Math.hypot(anna.overall.band!.se, ben.overall.band!.se), 5);
    expect(found.similarity?.cattell).not.toBeNull();
    const back = compareProfiles(ben, anna);
    expect(back.gaps[0]?.gap).toBe(-(gap?.gap ?? 0));
    expect(back.similarity).toMatchObject({ unit: "points", cattell: null });
  });

  it("names what a second scoring of the same sessions has otherwise, without intervals", () => {
    const wide = {
      ...defaultPriors,
      components: { ...defaultPriors.components, person: 0.06 },
      about: "Wide.",
    };
    const again = score([people[0]!], model, { priors: wide });
    const found = compareProfiles(anna, again);
    expect(errors(found)).toEqual([]);
    expect(found.what).toBe("rescored");
    expect(found.gaps.every(({ interval, clear }) => interval === null && !clear)).toBe(true);
    expect(found.similarity).toBeNull();
    const [benchmarkChange] = found.changes;
    expect(benchmarkChange).toEqual({
      ...{ scale: null, what: "benchmark" },
      ...{ before: "test-synthetic@1.0.0", after: null },
    });
    expect(found.changes).toContainEqual({
      ...{ scale: { id: "overall", kind: "overall", title: anna.overall.title }, what: "score" },
      ...{ before: anna.overall.band?.score, after: again.overall.band?.score },
    });
    expect(compareProfiles(anna, anna).changes).toEqual([]);
  });

  it("gives no interval where some sessions are in both", () => {
    const both = score(people, model, { benchmark });
    const found = compareProfiles(anna, both);
    expect(found.what).toBe("profiles");
    expect(found.gaps.every(({ interval }) => interval === null)).toBe(true);
    expect(found.notices).toContainEqual({ code: "shared-sessions" });
  });

  it("keeps calibrated scores and others apart", () => {
    const one = { ...ben, overall: { ...ben.overall, level: 2 } };
    const found = compareProfiles(anna, one, { benchmark });
    expect(found.gaps.map(({ id }) => id)).not.toContain("overall");
    expect(found.notices).toContainEqual({
      code: "calibrated-apart",
      scales: [{ id: "overall", kind: "overall", title: anna.overall.title }],
    });
    const all = (of: typeof anna) => ({
      ...of,
      competencies: of.competencies.map((scale) => ({ ...scale, level: 2 })),
    });
    expect(compareProfiles(all(anna), all(ben), { benchmark }).similarity).toMatchObject({
      unit: "points",
      cattell: null,
    });
  });

  it("says who played, and refuses another model", () => {
    const simulated = score(
      people.slice(1).map((set) => ({ ...set, session: { ...set.session, player: "simulated" as const } })),
      model,
    );
    const found = compareProfiles(anna, simulated);
    expect(found.notices[0]).toEqual({ code: "player-simulated" });
    expect(found.notices).toContainEqual({
      code: "different-populations",
      benchmarks: ["test-synthetic@1.0.0", null],
    });
    const other = { ...ben, versions: { ...ben.versions, model: { ...ben.versions.model, id: "other" } } };
    expect(() => compareProfiles(anna, other)).toThrow(expect.objectContaining({ code: "mixed-models" }));
  });
});
