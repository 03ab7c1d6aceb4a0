import { indexModel } from "@leadsim/psychometrics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemaErrors } from "../../psychometrics/src/schema.test-support.js";
import { assume } from "./estimate/assume.js";
import { estimateAll, posteriorOf } from "./estimate/estimates.js";
import { compositeError } from "./estimate/shrinkage.js";
import { combine } from "./evidence/combine.js";
import { score } from "./score.js";
import { evidenceSet, type Sketch, smallModel } from "./scoring.test-support.js";

const model = smallModel();
const index = indexModel(model);

const sketchOf = (lows: readonly number[], highs: readonly number[]): fc.Arbitrary<Sketch> =>
  fc
    .record({
      scenario: fc.constantFrom("a", "b", "c", "d"),
      decision: fc.constantFrom("d1", "d2", "d3", "d4", "d5"),
      behavior: fc.constantFrom(...model.behaviors.map(({ id }) => id)),
      min: fc.constantFrom(...lows),
      max: fc.constantFrom(...highs),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ share, min, max, ...rest }) => ({ ...rest, min, max, level: min + share * (max - min) }));

const anyRange = sketchOf([1, 1, 2, 3], [3, 4, 5, 5]);
/** What the checker demands of a decision: a level of 2 or less and one of 4 or more. */
const properRange = sketchOf([1, 1, 1.5, 2], [4, 4.5, 5, 5]);

/** A form played: each behavior at most once per decision. */
const form = (least = 0, sketch = anyRange) =>
  fc.uniqueArray(sketch, {
    minLength: least,
    maxLength: 40,
    selector: ({ scenario, decision, behavior }) => `${scenario}/${decision}/${behavior}`,
  });

function competencyOf(behavior: string): number {
  return index.places.get(behavior)?.competency as number;
}

function estimatesOf(sketches: readonly Sketch[]) {
  const sets = [evidenceSet(sketches)];
  return estimateAll(combine(sets, index), model, assume(sets, index, {}), false);
}

describe("laws of scoring", () => {
  it("raising one level never lowers its competency's quality and estimate", () => {
    fc.assert(
      fc.property(form(1), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (sketches, pick, part) => {
        const chosen = sketches[pick % sketches.length] as Sketch;
        const max = chosen.max as number;
        const raised = sketches.map((one) =>
          one === chosen ? { ...one, level: one.level + part * (max - one.level) } : one,
        );
        const competency = competencyOf(chosen.behavior);
        const [before, after] = [estimatesOf(sketches), estimatesOf(raised)];
        expect(posteriorOf(after, competency).score).toBeGreaterThanOrEqual(
          posteriorOf(before, competency).score - 1e-12,
        );
        const quality = (of: readonly Sketch[]) =>
          score([evidenceSet(of)], model).competencies[competency]?.quality?.share ?? 0;
        expect(quality(raised)).toBeGreaterThanOrEqual(quality(sketches));
      }),
      { numRuns: 150 },
    );
  });

  it("a profile always holds to its schema and holds all competencies and behaviors, every band inside the scale and around its score", () => {
    fc.assert(
      fc.property(form(), (sketches) => {
        const profile = score([evidenceSet(sketches)], model);
        expect(schemaErrors("profile", profile)).toEqual([]);
        expect(profile.competencies.map(({ id }) => id)).toEqual(model.competencies.map(({ id }) => id));
        expect(profile.behaviors.map(({ id }) => id)).toEqual(model.behaviors.map(({ id }) => id));
        for (const { band, standing, frequency } of [
          profile.overall,
          ...profile.pillars,
          ...profile.areas,
          ...profile.competencies,
        ]) {
          if (band) {
            expect(band.low).toBeGreaterThanOrEqual(1);
            expect(band.high).toBeLessThanOrEqual(5);
            expect(band.high).toBeGreaterThan(band.low);
            expect(band.score).toBeGreaterThanOrEqual(band.low);
            expect(band.score).toBeLessThanOrEqual(band.high);
          }
          if (standing) expect(standing.probability >= 0.8 || standing.verdict === "cannot-tell").toBe(true);
          if (frequency?.interval) {
            const share = frequency.reached / frequency.of;
            expect(frequency.interval.low).toBeLessThanOrEqual(share);
            expect(frequency.interval.high).toBeGreaterThanOrEqual(share);
          }
        }
        expect(profile.lookFirst).toHaveLength(3);
        expect(profile.peaks.length).toBeLessThanOrEqual(3);
        expect(profile.gaps.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 150 },
    );
  });

  it("the order of evidence and of sessions changes nothing", () => {
    fc.assert(
      fc.property(form(1), form(1), fc.infiniteStream(fc.nat()), (first, second, order) => {
        const keys = new Map<object, number>();
        const shuffled = <T extends object>(list: readonly T[]): T[] => {
          for (const entry of list) keys.set(entry, order.next().value as number);
          return [...list].sort((a, b) => (keys.get(a) as number) - (keys.get(b) as number));
        };
        const one = evidenceSet(first, { session: "one", began: 5 });
        const two = evidenceSet(second, { session: "two", began: 5 });
        const plain = score([one, two], model);
        const other = score(
          [
            { ...two, evidence: shuffled(two.evidence) },
            { ...one, evidence: shuffled(one.evidence) },
          ],
          model,
        );
        expect(JSON.stringify(other)).toBe(JSON.stringify(plain));
      }),
      { numRuns: 60 },
    );
  });

  // Not for any evidence: a decision of four times the range of the others would carry most of the weight,
  // and another behavior of a narrower range at a decision takes weight from it. Both leave fewer
  // opportunities, in effect, and widen a band by a trace.
  it("one more decision never widens its competency's standard error over people, for proper ranges and the shipped priors", () => {
    fc.assert(
      fc.property(form(2, properRange), (sketches) => {
        const [added, ...rest] = sketches as [Sketch, ...Sketch[]];
        const competency = competencyOf(added.behavior);
        const there = ({ scenario, decision, behavior }: Sketch) =>
          scenario === added.scenario && decision === added.decision && competencyOf(behavior) === competency;
        fc.pre(!rest.some(there));
        const weights = Float64Array.from(model.competencies, (_, at) => (at === competency ? 1 : 0));
        const before = compositeError(estimatesOf(rest).shrinkage, weights).se;
        const after = compositeError(estimatesOf(sketches).shrinkage, weights).se;
        expect(after).toBeLessThanOrEqual(before + 1e-12);
      }),
      { numRuns: 200 },
    );
  });

  it("a withdrawn session is incomplete, and scores as its evidence does", () => {
    fc.assert(
      fc.property(form(), (sketches) => {
        const whole = score([evidenceSet(sketches)], model);
        const left = score([evidenceSet(sketches, { status: "withdrawn" })], model);
        expect(left.status).toBe("incomplete");
        expect(left.overall).toEqual(whole.overall);
      }),
      { numRuns: 40 },
    );
  });

  it("does not touch its input and shares nothing with it", () => {
    fc.assert(
      fc.property(form(1), (sketches) => {
        const set = evidenceSet(sketches);
        const before = JSON.stringify(set);
        const profile = score([set], model);
        for (const evidence of profile.evidence) (evidence.options as unknown[]).length = 0;
        (profile.versions.sessions[0] as { session: string }).session = "changed";
        expect(JSON.stringify(set)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});
