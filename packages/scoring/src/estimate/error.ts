import type { VarianceComponents } from "@leadsim/scenarios";
import type { Expected } from "./expected.js";
import { type CompetencyWeights, overlap } from "./weights.js";

/** One competency's score as the error formulas see it. */
export interface Measured {
  readonly weights: CompetencyWeights;
  readonly expected: Expected;
}

/**
 * σ²δ of x̂ by the actual, unequal shares of weight: `σ²ps·Σw_s² + σ²pd·Σw_d² + σ²res·Σw_i²`, and for pieces
 * whose difficulty is not known also `σ²s·Σw_s² + σ²item·Σw_i²` over those (Cronbach, Gleser, Nanda &
 * Rajaratnam 1972; Brennan 2001, chapters 4 and 7).
 */
export function errorVariance(of: Measured, components: Readonly<VarianceComponents>): number {
  const squares = of.weights.pieces.reduce((sum, { weight }) => sum + weight * weight, 0);
  const own = components.residual * squares + components.item * of.expected.unknownSquares;
  return own + errorCovariance(of, of, components);
}

/**
 * The error two competencies share: what a person does in a scenario or at a decision for reasons of that
 * scenario or decision enters every competency measured there (Brennan 2001, chapter 9: multivariate designs
 * with linked conditions).
 */
export function errorCovariance(a: Measured, b: Measured, components: Readonly<VarianceComponents>): number {
  return (
    components.personScenario * overlap(a.weights.byScenario, b.weights.byScenario) +
    components.personDecision * overlap(a.weights.byDecision, b.weights.byDecision) +
    components.scenario * overlap(a.expected.unknownByScenario, b.expected.unknownByScenario)
  );
}

/** ρ = σ²p / (σ²p + σ²δ): the reliability of a competency's score from its own evidence alone. */
export function ownReliability(of: Measured, components: Readonly<VarianceComponents>): number {
  return components.person / (components.person + errorVariance(of, components));
}
