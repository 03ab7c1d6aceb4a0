import { hashText, type PersonOptions, type Play, Random } from "@leadsim/engine";
import type { Model } from "@leadsim/scenarios";

/**
 * The assumptions that a synthetic benchmark is made under, printed into it. Abilities have variance 1, split as
 * `general`, `pillar` and `competency`; effects of scenarios and decisions come on top. Tuned for nothing.
 */
export const assumptions = {
  generalVariance: 0.45,
  pillarVariance: 0.2,
  competencyVariance: 0.35,
  /** Standard deviation of a person's own ease or trouble with one scenario. */
  scenarioEffect: 0.4,
  /** The same with one decision. */
  decisionEffect: 0.5,
  /** How strongly ability steers choices, and how far even the middle sees what works: see the engine's `person`. */
  sensitivity: 1.2,
  insight: 0.8,
  /** Standard deviation of an option's pull that has nothing to do with its level. */
  attractiveness: 0.6,
  /** Share of people who answer everything at random. */
  careless: 0.05,
} as const;

/** Makes the simulated people of a population: the same seed gives the same person. */
export function simulatedPeople(
  model: Model,
  plays: readonly Play[],
): (index: number, seed: string) => PersonOptions {
  const competencyOf = new Map(model.behaviors.map((behavior) => [behavior.id, behavior.competency]));
  const pillarOf = new Map(model.competencies.map((competency) => [competency.id, competency.pillar]));
  const place = hashText("person");
  return (_, seed) => {
    // All draws are made at once and in one order, so that no answer shifts what follows.
    const random = new Random(hashText(seed), place);
    const drawn = (sd: number, ids: readonly string[]) =>
      new Map(ids.map((id) => [id, sd * random.normal()]));
    const careless = random.next() < assumptions.careless;
    const general = Math.sqrt(assumptions.generalVariance) * random.normal();
    const pillars = drawn(
      Math.sqrt(assumptions.pillarVariance),
      model.pillars.map(({ id }) => id),
    );
    const competencies = drawn(
      Math.sqrt(assumptions.competencyVariance),
      model.competencies.map(({ id }) => id),
    );
    const scenarios = drawn(
      assumptions.scenarioEffect,
      plays.map(({ scenario }) => scenario.id),
    );
    const decisions = drawn(
      assumptions.decisionEffect,
      plays.flatMap(({ scenario, scenes }) => scenes.map(({ id }) => `${scenario.id}/${id}`)),
    );
    const { sensitivity, insight, attractiveness } = assumptions;
    return {
      ability: (behavior, { scenario, decision }) => {
        const competency = competencyOf.get(behavior) ?? "";
        return (
          general +
          (pillars.get(pillarOf.get(competency) ?? "") ?? 0) +
          (competencies.get(competency) ?? 0) +
          (scenarios.get(scenario) ?? 0) +
          (decisions.get(`${scenario}/${decision}`) ?? 0)
        );
      },
      sensitivity,
      insight,
      attractiveness,
      careless: careless ? 1 : 0,
    };
  };
}
