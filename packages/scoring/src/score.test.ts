import type { MissingEvidence } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { schemaErrors } from "../../psychometrics/src/schema.test-support.js";
import { simulatedBenchmark } from "./benchmark/benchmark.test-support.js";
import { forecast } from "./forecast/forecast.js";
import { score } from "./score.js";
import { evenSketches, evidenceSet, type Sketch, smallModel } from "./scoring.test-support.js";

const model = smallModel();
const mixed = (scenarios: number): Sketch[] =>
  evenSketches(model, scenarios, (b, s) => 1 + ((3 * b + 2 * s) % 5));

describe("score", () => {
  it.each([0, 1, 2, 4])("gives a profile that holds to its schema, from %i scenarios", (scenarios) => {
    const profile = score([evidenceSet(mixed(scenarios))], model);
    expect(schemaErrors("profile", profile)).toEqual([]);
    expect(schemaErrors("profile", { ...profile, status: "perhaps" })).not.toEqual([]);
    expect(profile.competencies).toHaveLength(model.competencies.length);
    expect(profile.behaviors).toHaveLength(model.behaviors.length);
    expect(profile.lookFirst).toHaveLength(3);
    expect(profile.plan.length).toBeGreaterThan(0);
  });

  it("says from one scenario what one scenario carries", () => {
    const profile = score(
      [evidenceSet(mixed(1).map((sketch, at) => ({ ...sketch, decision: `d${at}` })))],
      model,
    );
    expect(profile.overall.tier).toBe("within-scenario");
    expect(profile.overall.band?.within).toBe("scenario");
    expect(profile.overall.standing).toBeNull();
    expect(profile.competencies.map(({ tier, band }) => [tier, band])).toEqual(
      model.competencies.map(() => ["seen", null]),
    );
    expect(profile.notices.map(({ code }) => code)).toContain("one-scenario");
    expect(profile.peaks).toEqual([]);
    expect(profile.contrasted).toBe(0);
  });

  it("gives bands and standings from two scenarios, scores for development from three", () => {
    const two = score([evidenceSet(mixed(2))], model);
    expect(two.competencies.filter(({ tier }) => tier === "band").length).toBeGreaterThan(0);
    expect(two.competencies.every(({ percentile }) => percentile === null)).toBe(true);
    const nine = score([evidenceSet(mixed(9))], model);
    expect(nine.overall.tier).toBe("development");
    expect(nine.competencies.every(({ tier }) => tier === "development")).toBe(true);
    expect(nine.overall.standing).not.toBeNull();
  });

  it.each([
    ["across scenarios", 4],
    ["within one", 1],
  ])(
    "has narrower ranges toward the ends than in the middle, of the same reliability, %s",
    (_, scenarios) => {
      const at = (level: number) => {
        const sketches = evenSketches(model, scenarios, () => level);
        const { overall, pillars, competencies } = score(
          [evidenceSet(sketches.map((sketch, n) => ({ ...sketch, decision: `d${n}` })))],
          model,
        );
        return [overall, ...pillars, ...competencies].flatMap(({ band }) => (band ? [band] : []));
      };
      const [middle, best, worst] = [at(3), at(5), at(1)];
      expect(middle.length).toBeGreaterThan(0);
      for (const [place, band] of middle.entries()) {
        for (const end of [best[place]!, worst[place]!]) {
          expect(end.se).toBeLessThan(band.se);
          expect(end.high).toBeGreaterThan(end.low);
          expect([end.reliability, end.ownReliability]).toEqual([band.reliability, band.ownReliability]);
        }
      }
    },
  );

  it("leads from each number to its evidence", () => {
    const profile = score([evidenceSet(mixed(3))], model);
    const ids = new Set(profile.evidence.map(({ id }) => id));
    expect([...ids].slice(0, 3)).toEqual(["e1", "e2", "e3"]);
    for (const scale of [profile.overall, ...profile.pillars, ...profile.areas, ...profile.competencies]) {
      expect(scale.trail.evidence.every((id) => ids.has(id))).toBe(true);
      expect(scale.trail.evidence).toHaveLength(scale.opportunities);
    }
    for (const { trail } of profile.competencies) {
      expect(trail.weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 5);
    }
    for (const { trail } of [profile.overall, ...profile.pillars]) {
      expect(trail.components.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 5);
    }
  });

  it("lets a pillar sit on behaviors", () => {
    const profile = score([evidenceSet(mixed(2))], model);
    const manage = profile.pillars.find(({ id }) => id === "manage");
    const lead = profile.pillars.find(({ id }) => id === "lead");
    expect(manage?.trail.behaviors).toContain("name-standard");
    expect(lead?.trail.behaviors).not.toContain("name-standard");
    expect(manage?.trail.components).toEqual([
      { competency: "decide", weight: 0.5 },
      { competency: "forecast", weight: 0.333333 },
      { competency: "set-standards", weight: 0.166667 },
    ]);
  });

  it("scores an area with two competencies and only points to the others", () => {
    const profile = score([evidenceSet(mixed(3))], model);
    expect(profile.areas.map(({ id, tier }) => [id, tier === "navigation"])).toEqual([
      ["thinking", false],
      ["people", false],
      ["coaching", true],
      ["work", true],
    ]);
    expect(profile.areas[2]?.band).toBeNull();
  });

  it("adds forms up, and counts a decision met twice as answered first", () => {
    const [first, second] = [mixed(3).filter(({ scenario }) => scenario !== "scenario-2"), mixed(3)];
    const raised = second.map((sketch) => ({ ...sketch, level: 5 }));
    const early = evidenceSet(first, { session: "early", began: 1 });
    const late = evidenceSet(raised, { session: "late", began: 2 });
    const profile = score([late, early], model);
    expect(profile.versions.sessions.map(({ session }) => session)).toEqual(["early", "late"]);
    expect(profile.evidence).toHaveLength(mixed(3).length);
    expect(
      profile.evidence
        .filter(({ session }) => session === "late")
        .every(({ scenario }) => scenario === "scenario-2"),
    ).toBe(true);
    expect(profile.notices.find(({ code }) => code === "repeated-decisions")).toMatchObject({
      decisions: expect.arrayContaining(["scenario-0/d0-0"]),
    });
    expect(profile.ledger.minutes.coaching).toBe(120);
  });

  it("says when a session was left, and scores what exists", () => {
    const profile = score([evidenceSet(mixed(1), { status: "withdrawn" })], model);
    expect(profile.status).toBe("incomplete");
    expect(profile.notices).toContainEqual({
      code: "incomplete",
      sessions: [{ session: "s1", status: "withdrawn" }],
    });
    expect(profile.overall.quality).not.toBeNull();
  });

  it("treats a timeout as missing and a key of another day as worth a word", () => {
    const set = evidenceSet(mixed(2));
    (set.missing as MissingEvidence[]).push({
      scenario: "scenario-0",
      decision: "d9",
      behavior: "reopen",
      reason: "timeout",
    });
    (set.session.scenarios[0] as { rekeyed: boolean }).rekeyed = true;
    const profile = score([set], model);
    expect(profile.missing).toHaveLength(1);
    expect(profile.notices.map(({ code }) => code)).toEqual(expect.arrayContaining(["timeouts", "rekeyed"]));
  });

  it("leaves out what offered nothing to attain", () => {
    const profile = score(
      [evidenceSet([{ scenario: "a", decision: "d1", behavior: "ask-first", level: 3, min: 3, max: 3 }])],
      model,
    );
    expect(profile.overall.tier).toBe("none");
    expect(profile.behaviors.find(({ id }) => id === "ask-first")?.status).toBe("no-opportunity");
    expect(profile.evidence).toHaveLength(1);
  });
});

describe("score with a benchmark", () => {
  const { benchmark, people } = simulatedBenchmark({}, 1000, 3);
  const set = people[0] as (typeof people)[number];

  it("marks every number that rests on simulated people", () => {
    const profile = score([set], model, { benchmark, percentiles: true });
    expect(schemaErrors("profile", profile)).toEqual([]);
    expect(profile.assumptions.source).toBe("benchmark");
    expect(profile.notices[0]).toEqual({ code: "synthetic" });
    for (const scale of [profile.overall, ...profile.pillars, ...profile.competencies]) {
      expect(scale.level).toBe(1);
      for (const part of [scale.band, scale.standing, scale.frequency, scale.consistency, scale.percentile]) {
        if (part) expect(part.synthetic).toBe(true);
      }
    }
    expect(profile.lookFirst.every(({ synthetic }) => synthetic)).toBe(true);
  });

  it("keeps percentiles off unless asked for", () => {
    const profile = score([set], model, { benchmark });
    expect(
      [profile.overall, ...profile.pillars, ...profile.competencies].every(
        ({ percentile }) => percentile === null,
      ),
    ).toBe(true);
  });

  it("expects what the population reaches here, and widens bands where the form was another", () => {
    const changed = structuredClone(set);
    for (const scenario of changed.session.scenarios) Object.assign(scenario, { key: "f".repeat(64) });
    const same = score([set], model, { benchmark });
    const other = score([changed], model, { benchmark });
    expect(other.notices.map(({ code }) => code)).toContain("benchmark-other-version");
    expect(other.overall.band?.se as number).toBeGreaterThan(same.overall.band?.se as number);
    const mean =
      benchmark.opportunities.reduce((sum, row) => sum + row.mean, 0) / benchmark.opportunities.length;
    expect(other.overall.band?.expected).toBeCloseTo(1 + 4 * mean, 5);
  });

  it("gives people error variances that average what is forecast of the form", () => {
    const { benchmark, people } = simulatedBenchmark({}, 2000, 400);
    const [{ evidence, session }] = people as [(typeof people)[number]];
    const foretold = forecast({ opportunities: evidence, scenarios: session.scenarios }, model, {
      benchmark,
    });
    const scales = people.map((one) => {
      const { overall, pillars, competencies } = score([one], model, { benchmark });
      return [overall, ...pillars, ...competencies];
    });
    const ratios = foretold.map(({ kind, se }, place) => {
      const mean = scales.reduce((sum, own) => sum + own[place]!.band!.se ** 2, 0) / scales.length;
      return { kind, ratio: mean / se ** 2 };
    });
    // Single competencies spread more or less than the components say, which are pooled over all.
    for (const { ratio } of ratios) expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
    const competencies = ratios.filter(({ kind }) => kind === "competency");
    const average = competencies.reduce((sum, { ratio }) => sum + ratio, 0) / competencies.length;
    expect(Math.abs(average - 1)).toBeLessThan(0.01);
  });

  it("takes the caller's priors before the benchmark's", () => {
    const { components, correlations } = benchmark;
    const priors = { components: { ...components, person: components.person / 2 }, correlations, mean: 0.5 };
    const profile = score([set], model, { benchmark, priors });
    expect(profile.assumptions.source).toBe("prior");
    expect(profile.assumptions.components.person).toBe(components.person / 2);
  });

  it("refuses a benchmark of another model", () => {
    expect(() => score([set], model, { benchmark: { ...benchmark, model: "other@1" } })).toThrow(
      /is for other@1/,
    );
    expect(() => score([set], model, { benchmark: { ...benchmark, opportunities: [] } })).toThrow(
      /knows no opportunity/,
    );
  });
});
