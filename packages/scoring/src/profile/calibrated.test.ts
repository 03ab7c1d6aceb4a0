import {
  abilities,
  decisionCode,
  decisionResponses,
  responseTable,
  ScoringError,
} from "@leadsim/psychometrics";
import type { Calibration, ProfileScale } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import {
  calibrationOf,
  type ItemSketch,
} from "../../../psychometrics/src/ability/calibration.test-support.js";
import { schemaErrors } from "../../../psychometrics/src/schema.test-support.js";
import { simulatedBenchmark } from "../benchmark/benchmark.test-support.js";
import { score } from "../score.js";
import { evenSketches, evidenceSet, type Sketch, smallModel } from "../scoring.test-support.js";

const model = smallModel();
const coach = ["describe-behavior", "ask-first", "hand-over", "stay-out"];
const level = (behavior: number, scenario: number): number => 1 + ((3 * behavior + 2 * scenario) % 5);
const sketches = (scenarios: number): Sketch[] => evenSketches(model, scenarios, level);

/** One item per decision of a pillar, categories 1 to 5. */
function itemsFor(of: readonly Sketch[], behaviors: readonly string[] = coach): ItemSketch[] {
  const ids = new Set(
    of
      .filter(({ behavior }) => behaviors.includes(behavior))
      .map(({ scenario, decision }) => `${scenario}/${decision}`),
  );
  return [...ids].map((id, at) => ({
    id,
    a: 0.7 + 0.1 * (at % 4),
    b: [-1.5, -0.5, 0.4, 1.1],
    codes: [[1], [2], [3], [4], [5]],
  }));
}

const scale = { model: "small@1", kind: "pillar", id: "coach" } as const;
const calibrationFor = (items: readonly ItemSketch[], other: Partial<Calibration> = {}): Calibration =>
  calibrationOf("gpcm", items, {
    scale,
    sample: {
      persons: 900,
      missing: 0,
      kind: "measured",
      source: "responses.csv",
      weights: "none",
      effective: 900,
    },
    ...other,
  });
const coachOf = (pillars: readonly ProfileScale[]): ProfileScale => pillars.find(({ id }) => id === "coach")!;

describe("a calibrated scale", () => {
  const given = sketches(5);
  const calibration = calibrationFor(itemsFor(given));
  const profile = score([evidenceSet(given)], model, { calibrations: [calibration] });
  const pillar = coachOf(profile.pillars);

  it("keeps to the schema, and leaves the other scales as they are", () => {
    expect(schemaErrors("profile", profile)).toEqual([]);
    const without = score([evidenceSet(given)], model);
    expect(profile.overall).toEqual(without.overall);
    expect(profile.competencies).toEqual(without.competencies);
    expect(profile.peaks).toEqual(without.peaks);
    expect(coachOf(without.pillars).calibrated).toBeNull();
    expect(pillar.quality).toEqual(coachOf(without.pillars).quality);
    expect(pillar.band).not.toEqual(coachOf(without.pillars).band);
  });

  it("has the EAP of its decisions' mean levels, rounded half up", () => {
    const levels = new Map<string, number[]>();
    for (const { scenario, decision, behavior, level } of given) {
      if (!coach.includes(behavior)) continue;
      const id = `${scenario}/${decision}`;
      levels.set(id, [...(levels.get(id) ?? []), level]);
    }
    const codes = [...levels.values()].map((own) =>
      Math.round(own.reduce((sum, one) => sum + one, 0) / own.length),
    );
    const eap = abilities(calibration, responseTable([...levels.keys()], [codes]));
    expect(pillar.calibrated?.theta).toBeCloseTo(eap.theta[0]!, 6);
    expect(pillar.calibrated?.sd).toBeCloseTo(eap.se[0]!, 6);
    expect(pillar.calibrated?.decisions).toBe(levels.size);
    expect(pillar.calibrated?.t).toBeCloseTo(50 + 10 * eap.theta[0]!, 4);
    expect(pillar.calibrated?.reliability).toBeCloseTo(1 - eap.se[0]! ** 2, 5);
    expect(pillar.calibrated?.leftOut).toEqual([]);
  });

  it("reads a session's decisions as calibrating does, without what offered nothing to attain", () => {
    const [first] = given.filter(({ behavior }) => behavior === "ask-first");
    const flat = given.map((sketch) => (sketch === first ? { ...sketch, level: 1, min: 1, max: 1 } : sketch));
    const set = evidenceSet(flat);
    const codes = decisionResponses(set, model, scale);
    const eap = abilities(calibration, responseTable([...codes.keys()], [[...codes.values()]]));
    const found = coachOf(score([set], model, { calibrations: [calibration] }).pillars).calibrated!;
    expect(found.decisions).toBe(codes.size);
    expect(found.theta).toBeCloseTo(eap.theta[0]!, 6);
    expect(found.theta).not.toBe(pillar.calibrated!.theta);
  });

  it("is put on the 1 to 5 scale by what is expected over all items", () => {
    const expectedAt = (theta: number): number => {
      const shares = calibration.items.map((item) => {
        const heights = [0];
        for (const b of item.b) heights.push(heights.at(-1)! + (item.a as number) * (theta - b));
        const total = heights.reduce((sum, height) => sum + Math.exp(height), 0);
        return heights.reduce((sum, height, k) => sum + (k * Math.exp(height)) / total, 0) / 4;
      });
      return 1 + (4 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
    };
    const { theta, low, high, score, scoreLow, scoreHigh } = pillar.calibrated!;
    expect(score).toBeCloseTo(expectedAt(theta), 5);
    expect(scoreLow).toBeCloseTo(expectedAt(low), 5);
    expect(scoreHigh).toBeCloseTo(expectedAt(high), 5);
    expect(pillar.band).toMatchObject({ score, low: scoreLow, high: scoreHigh, synthetic: false });
  });

  it("says where it comes from: level 2, its own words, no percentile, no weights of competencies", () => {
    expect(pillar.level).toBe(2);
    expect(pillar.tier).toBe("development");
    expect(pillar.standing).not.toBeNull();
    expect(pillar.trail.components).toEqual([]);
    expect(pillar.percentile).toBeNull();
    expect(profile.notices.map(({ code }) => code)).toContain("calibrated");
    expect(profile.notices).toContainEqual({
      ...{ code: "calibrated", kind: "measured", persons: 900 },
      scale: { id: "coach", kind: "pillar", title: "Pillar coach" },
    });
  });

  it("marks every number that rests on simulated responses", () => {
    const simulated = calibrationFor(itemsFor(given), {
      sample: { ...calibration.sample, kind: "synthetic" },
    });
    const competencies = model.competencies.map(({ id, behaviors }) =>
      calibrationFor(itemsFor(given, behaviors), {
        sample: simulated.sample,
        scale: { model: "small@1", kind: "competency", id },
      }),
    );
    const found = score([evidenceSet(given)], model, { calibrations: [simulated, ...competencies] });
    for (const { calibrated, band, standing } of [coachOf(found.pillars), ...found.competencies]) {
      expect([calibrated?.synthetic, band?.synthetic, standing?.synthetic]).toEqual([true, true, true]);
    }
    expect(found.lookFirst.map(({ synthetic }) => synthetic)).toEqual([true, true, true]);
    expect(found.notices.filter(({ code }) => code === "calibration-synthetic")).toHaveLength(7);
    expect(schemaErrors("profile", found)).toEqual([]);
  });

  it("does without testlets' items what it does with them, only less sure", () => {
    const testlets = calibrationFor(
      itemsFor(given).map((item) => ({ ...item, testlet: { id: item.id.split("/")[0]!, slope: 0.9 } })),
    );
    const found = coachOf(score([evidenceSet(given)], model, { calibrations: [testlets] }).pillars);
    expect(found.calibrated?.sd).toBeGreaterThan(pillar.calibrated!.sd);
    expect(found.calibrated?.fit.lz).toBeNull();
    expect(found.calibrated?.calibration.testlets).toBe(5);
  });
});

describe("what a calibration does not know", () => {
  const given = sketches(5);

  it("is left out with its reason, and said", () => {
    const items = itemsFor(given);
    const first = items[0]!;
    const code = decisionCode(
      given
        .filter(
          ({ behavior, scenario, decision }) =>
            coach.includes(behavior) && `${scenario}/${decision}` === first.id,
        )
        .map((sketch) => sketch.level),
    );
    const kept = [1, 2, 3, 4, 5].filter((other) => other !== code).map((other) => [other]);
    const partial = calibrationFor([{ ...first, b: [-1, 0, 1], codes: kept }, ...items.slice(2)]);
    const profile = score([evidenceSet(given)], model, { calibrations: [partial] });
    expect(coachOf(profile.pillars).calibrated?.leftOut).toEqual([
      { decision: first.id, reason: "unknown-level" },
      { decision: items[1]!.id, reason: "unknown-decision" },
    ]);
    expect(profile.notices.find(({ code }) => code === "calibration-left-out")).toMatchObject({
      scale: { title: "Pillar coach" },
      decisions: [first.id, items[1]!.id],
      of: items.length,
    });
  });

  it("is also a decision whose scenario or key has changed since", () => {
    const items = itemsFor(given);
    const set = evidenceSet(given);
    const scenarios = set.session.scenarios.map(({ id, version, story, key }) => ({
      id,
      version,
      story,
      key,
    }));
    const changed = scenarios[0]!;
    const same = calibrationFor(items, { scale: { ...scale, scenarios } });
    expect(coachOf(score([set], model, { calibrations: [same] }).pillars).calibrated?.leftOut).toEqual([]);
    for (const part of ["story", "key"] as const) {
      const other = [{ ...changed, [part]: "f".repeat(64) }, ...scenarios.slice(1)];
      const profile = score([set], model, {
        calibrations: [calibrationFor(items, { scale: { ...scale, scenarios: other } })],
      });
      const own = items.filter(({ id }) => id.startsWith(`${changed.id}/`));
      expect(own.length).toBeGreaterThan(0);
      expect(coachOf(profile.pillars).calibrated?.leftOut).toEqual(
        own.map(({ id }) => ({ decision: id, reason: "other-content" })),
      );
    }
  });

  it("leaves the scale as it is where less than half was known, or too little was met", () => {
    const items = itemsFor(given);
    const few = score([evidenceSet(given)], model, { calibrations: [calibrationFor(items.slice(0, 4))] });
    const plain = score([evidenceSet(given)], model);
    expect(few.pillars).toEqual(plain.pillars);
    expect(few.notices.map(({ code }) => code)).toContain("calibration-unused");
    const one = sketches(1);
    const little = score([evidenceSet(one)], model, { calibrations: [calibrationFor(itemsFor(one))] });
    expect(coachOf(little.pillars)).toMatchObject({ tier: "seen", level: 0, calibrated: null });
    const nothing = score([evidenceSet([])], model, { calibrations: [calibrationFor(items)] });
    expect(coachOf(nothing.pillars).calibrated).toBeNull();
    expect(nothing.notices.find(({ code }) => code === "calibration-unused")).toMatchObject({
      reason: "no-decision",
    });
  });

  it("keeps within one scenario what was met there", () => {
    const behaviors = model.behaviors.map(({ id }) => id);
    const one = sketches(1).map((sketch, at) => ({ ...sketch, decision: `d${at}` }));
    const overall = calibrationFor(itemsFor(one, behaviors), {
      scale: { model: "small@1", kind: "overall", id: "overall" },
    });
    const found = score([evidenceSet(one)], model, { calibrations: [overall] }).overall;
    expect(found).toMatchObject({ tier: "within-scenario", level: 2, standing: null });
    expect(found.band?.within).toBe("scenario");
  });
});

describe("person fit", () => {
  it("is flagged where able responses stand beside failed easy ones, and only noted else", () => {
    const easy = [-3, -2.6, -2.2, -2];
    const hard = [1.5, 2, 2.3, 2.6];
    const decisions = Array.from({ length: 12 }, (_, at) => ({
      scenario: `scenario-${at % 3}`,
      decision: `d${at}`,
      behavior: "ask-first",
    }));
    const calibration = calibrationFor(
      decisions.map(({ scenario, decision }, at) => ({
        id: `${scenario}/${decision}`,
        a: 1.2,
        b: at % 2 ? easy : hard,
        codes: [[1], [2], [3], [4], [5]],
      })),
    );
    const run = (levels: (at: number) => number) =>
      score([evidenceSet(decisions.map((of, at) => ({ ...of, level: levels(at) })))], model, {
        calibrations: [calibration],
      });
    const odd = run((at) => (at % 2 ? 1 : 5));
    expect(coachOf(odd.pillars).calibrated?.fit.flagged).toBe(true);
    const flag = odd.flags.find(({ code }) => code === "person-fit");
    expect(flag).toMatchObject({ scale: { id: "coach", kind: "pillar" } });
    const surprising = coachOf(odd.pillars).calibrated?.fit.surprising;
    expect(surprising).toHaveLength(5);
    expect(flag).toMatchObject({ decisions: surprising });
    const even = run((at) => (at % 2 ? 5 : 1 + (at % 4)));
    expect(coachOf(even.pillars).calibrated?.fit.flagged).toBe(false);
    expect(even.flags).toEqual([]);
  });
});

describe("calibrations that don't belong", () => {
  const given = sketches(3);
  const right = calibrationFor(itemsFor(given));

  it.each([
    ["another competency model", { ...right, scale: { ...scale, model: "other@1" } }],
    ["no scale", { ...right, scale: null }],
    ["a scale the model does not have", { ...right, scale: { ...scale, id: "sell" } }],
  ])("are refused: %s", (_, calibration) => {
    expect(() => score([evidenceSet(given)], model, { calibrations: [calibration as Calibration] })).toThrow(
      expect.objectContaining({ code: "wrong-calibration" }) as ScoringError,
    );
  });

  it("are refused: two for one scale, and one whose curve falls", () => {
    expect(() => score([evidenceSet(given)], model, { calibrations: [right, right] })).toThrow(
      /two calibrations/,
    );
    const fallen = calibrationFor(itemsFor(given).map((item) => ({ ...item, a: -1 })));
    expect(() => score([evidenceSet(given)], model, { calibrations: [fallen] })).toThrow(ScoringError);
  });
});

describe("beside a benchmark", () => {
  it("takes the target from it and the score from the calibration", () => {
    const { benchmark } = simulatedBenchmark({}, 300, 1);
    const given = sketches(5);
    const calibration = calibrationFor(itemsFor(given));
    const found = coachOf(
      score([evidenceSet(given)], model, { benchmark, calibrations: [calibration], percentiles: true })
        .pillars,
    );
    expect(found.level).toBe(2);
    expect(found.band?.synthetic).toBe(false);
    expect(found.standing?.synthetic).toBe(true);
    expect(found.percentile).toBeNull();
    const set = benchmark.target.scales.find(({ kind, id }) => kind === "pillar" && id === "coach");
    expect(found.standing?.target).toBeCloseTo(set!.score, 5);
  });
});
