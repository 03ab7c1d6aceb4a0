import { ScoringError } from "@leadsim/psychometrics";
import type { CompetencyCorrelations, VarianceComponents } from "@leadsim/scenarios";

/** What is assumed about people and decisions where nothing has been measured. All on the share scale, 0 to 1. */
export interface Priors {
  readonly components: Readonly<VarianceComponents>;
  readonly correlations: Readonly<CompetencyCorrelations>;
  /** μ: the expected attainable share at a decision nothing is known about. */
  readonly mean: number;
  /** Where they come from, in the words of whoever gives them. */
  readonly about?: string;
}

/**
 * The shipped priors; reasons and sources are in docs/scoring-level-0.md. A single opportunity has a variance
 * of .12 (SD 1.4 scale points), a quarter of it between people. That is the upper plausible side: a larger
 * σ²p means wider bands and scores pulled less to the middle, so errors of the prior fall on the side of
 * saying less about a person.
 */
export const defaultPriors: Priors = {
  components: {
    person: 0.03,
    personScenario: 0.012,
    personDecision: 0.018,
    residual: 0.06,
    scenario: 0.003,
    item: 0.018,
  },
  // Variance of a competency's true score: .45 general, .20 pillar, .35 its own.
  correlations: { general: 0.45, pillar: 0.65 },
  mean: 0.55,
};

/** Refuses priors no covariance matrix can be made of. */
export function checkPriors(priors: Priors): void {
  const { components, correlations, mean } = priors;
  for (const name of [
    "person",
    "personScenario",
    "personDecision",
    "residual",
    "scenario",
    "item",
  ] as const) {
    const value = components[name];
    const needed = name === "person" || name === "residual";
    if (!Number.isFinite(value) || value < 0 || (needed && value === 0)) {
      const bound = needed ? "above 0" : "0 or more";
      throw new ScoringError(
        "bad-priors",
        `The variance component "${name}" is ${value}; it has to be ${bound}.`,
        { name },
      );
    }
  }
  const { general, pillar } = correlations;
  if (!(general >= 0 && pillar >= general && pillar < 1)) {
    throw new ScoringError(
      "bad-priors",
      `The correlations have to keep 0 <= general <= pillar < 1; they are ${general} and ${pillar}.`,
      { general, pillar },
    );
  }
  if (!(mean >= 0 && mean <= 1)) {
    throw new ScoringError("bad-priors", `The mean is ${mean}; it has to be a share from 0 to 1.`, { mean });
  }
}
