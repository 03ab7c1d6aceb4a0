import type { Band } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { defaultPriors } from "../estimate/priors.js";
import { score } from "../score.js";
import { evenSketches, evidenceSet, scenarioSummary, smallModel } from "../scoring.test-support.js";
import { forecast } from "./forecast.js";
import type { Plan } from "./planned.js";
import { scoreTable } from "./score-table.js";

const model = smallModel();

/** Opportunities of unequal range, some decisions with two behaviors. */
function plan(scenarios: number): Plan {
  const sketches = evenSketches(model, scenarios, () => 1);
  return {
    opportunities: sketches.map(({ scenario, decision, behavior }, at) => ({
      scenario,
      decision,
      behavior,
      min: at % 5 === 0 ? 2 : 1,
      max: at % 3 === 0 ? 4 : 5,
    })),
    scenarios: [...new Set(sketches.map(({ scenario }) => scenario))].map(scenarioSummary),
  };
}

/** Seeded standard normals (Park & Miller's generator, Box & Muller's transform): none of the package's own. */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** What the standard error over people is at the level of one of them, from what a profile prints. */
function atLevel(se: number, { score, expected, reliability }: Band): number {
  const [share, mean] = [(score - 1) / 4, (expected - 1) / 4];
  const error = (se / 4) ** 2;
  const explained = (error * reliability) / (1 - reliability);
  return se * Math.sqrt((share * (1 - share)) / (mean * (1 - mean) - explained));
}

describe("forecast", () => {
  test("says of a form what profiles of it then print", () => {
    const { opportunities, scenarios } = plan(3);
    const evidence = opportunities.map((of, at) => ({ ...of, level: of.min + ((at * 7) % 3) }));
    const profile = score([evidenceSet(evidence, { scenarios: [...scenarios] as never })], model);
    const foretold = forecast({ opportunities, scenarios }, model);
    for (const scale of [profile.overall, ...profile.pillars, ...profile.competencies]) {
      const same = foretold.find(({ kind, id }) => kind === scale.kind && id === scale.id)!;
      expect([same.tier, same.decisions, same.scenarios]).toEqual([
        scale.tier,
        scale.decisions,
        scale.scenarios,
      ]);
      expect(same.band).toBe(scale.band !== null);
      if (!scale.band) continue;
      expect(same.reliability).toBe(scale.band.reliability);
      expect(same.ownReliability).toBe(scale.band.ownReliability ?? null);
      if (scale.kind === "competency") expect(atLevel(same.se, scale.band)).toBeCloseTo(scale.band.se, 5);
    }
  });

  test("ρ is what people drawn from the variance components show", () => {
    const { opportunities, scenarios } = plan(3);
    const { person, personScenario, personDecision, residual } = defaultPriors.components;
    const mine = opportunities.filter(({ behavior }) => model.competencies[0]!.behaviors.includes(behavior));
    const own = forecast({ opportunities, scenarios }, model, { calibrated: true }).find(
      ({ kind, id }) => kind === "competency" && id === model.competencies[0]!.id,
    )!;
    // Weighed by hand: what is attainable, averaged within a decision, over the sum of it.
    const at = (decision: string) => mine.filter((of) => of.decision === decision);
    const weight = mine.map(({ decision, min, max }) => (max - min) / at(decision).length);
    const total = weight.reduce((sum, w) => sum + w, 0);
    const normal = normals(7);
    const people = 40_000;
    let cross = 0;
    let trueSquares = 0;
    let seenSquares = 0;
    for (let i = 0; i < people; i += 1) {
      const ability = Math.sqrt(person) * normal();
      const drawn = new Map<string, number>();
      const effect = (name: string, variance: number) => {
        const value = drawn.get(name) ?? Math.sqrt(variance) * normal();
        drawn.set(name, value);
        return value;
      };
      let seen = 0;
      for (const [k, { scenario, decision }] of mine.entries()) {
        const share =
          ability +
          effect(scenario, personScenario) +
          effect(`${scenario}/${decision}`, personDecision) +
          Math.sqrt(residual) * normal();
        seen += (weight[k]! / total) * share;
      }
      cross += ability * seen;
      trueSquares += ability * ability;
      seenSquares += seen * seen;
    }
    const squaredCorrelation = (cross * cross) / (trueSquares * seenSquares);
    expect(Math.abs(own.ownReliability! - squaredCorrelation)).toBeLessThan(0.015);
  });

  test("a difficulty that nobody knows makes bands wider", () => {
    const half = (calibrated: boolean) => forecast(plan(3), model, { calibrated })[0]!.halfWidth;
    expect(half(false)).toBeGreaterThan(half(true));
  });

  test("a form without opportunities says that there is nothing to say", () => {
    const scales = forecast({ opportunities: [], scenarios: [] }, model);
    expect(scales.every(({ band, tier }) => !band && tier === "none")).toBe(true);
  });
});

describe("scoreTable", () => {
  test("gives each person what score gives", () => {
    const { opportunities, scenarios } = plan(3);
    const people = 6;
    const levels = Float64Array.from({ length: people * opportunities.length }, (_, cell) => {
      const { min, max } = opportunities[cell % opportunities.length]!;
      const person = Math.floor(cell / opportunities.length);
      // The last person takes a path of fewer decisions.
      if (person === 5 && cell % 4 === 0) return Number.NaN;
      return min + ((cell * 13 + person) % 4) * ((max - min) / 3);
    });
    const scored = scoreTable({ people, opportunities, levels }, model, scenarios);
    expect(scored.paths.map((path) => path.people)).toEqual([5, 1]);
    for (let person = 0; person < people; person += 1) {
      const evidence = opportunities.flatMap((of, column) => {
        const level = levels[person * opportunities.length + column]!;
        return Number.isNaN(level) ? [] : [{ ...of, level }];
      });
      const profile = score([evidenceSet(evidence, { scenarios: [...scenarios] as never })], model);
      const scales = [profile.overall, ...profile.pillars, ...profile.competencies];
      expect(scored.scales.map(({ kind, id }) => `${kind}/${id}`)).toEqual(
        scales.map(({ kind, id }) => `${kind}/${id}`),
      );
      for (const [place, scale] of scales.entries()) {
        const got = scored.people[person]![place]!;
        expect(got.tier).toBe(scale.tier);
        expect(got.standing).toBe(scale.standing?.verdict ?? null);
        expect(got.quality).toBeCloseTo(scale.quality!.score, 5);
        if (scale.band) expect(got.score).toBeCloseTo(scale.band.score, 5);
        else expect(got.score).toBeNull();
      }
    }
  });
});
