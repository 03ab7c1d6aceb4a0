import { ScoringError } from "../scoring-error.js";
import type { Components } from "./variance-components.js";

/** How far the mean over a form's items generalizes to other scenarios and items. */
export interface DecisionStudy {
  /** Items in each scenario. */
  readonly itemsPerScenario: readonly number[];
  /** Eρ²: for ranking people who sit the same form. */
  readonly generalizability: number;
  /** Φ: for reading the score itself, also across forms that are not equated. */
  readonly dependability: number;
  /** Standard error for comparing people on one form, in the units of the responses. */
  readonly relativeError: number;
  /** Standard error of the score itself. */
  readonly absoluteError: number;
}

/**
 * A D study (Brennan 2001, chapter 4): the coefficients that a form of given length would have. The score is the mean over items, so a
 * scenario weighs as many items as it has: σ²δ = σ²ps·Σw_s² + σ²res/n, σ²Δ = σ²δ + σ²s·Σw_s² + σ²i/n. With as many items in each
 * scenario these are the usual formulas.
 *
 * @param itemsPerScenario a whole number of at least 1 for each scenario
 * @throws ScoringError `bad-design` for an empty form, or numbers of items that are none
 */
export function decisionStudy(components: Components, itemsPerScenario: readonly number[]): DecisionStudy {
  if (itemsPerScenario.length === 0 || !itemsPerScenario.every((n) => Number.isInteger(n) && n >= 1)) {
    throw new ScoringError("bad-design", "A D study takes a whole number of items for each scenario.", {
      scenarios: itemsPerScenario.length,
    });
  }
  const { person, scenario, item, personScenario, residual } = components;
  const n = itemsPerScenario.reduce((sum, items) => sum + items, 0);
  const squares = itemsPerScenario.reduce((sum, items) => sum + (items / n) ** 2, 0);
  const relative = personScenario * squares + residual / n;
  const absolute = relative + scenario * squares + item / n;
  return {
    itemsPerScenario,
    generalizability: share(person, relative),
    dependability: share(person, absolute),
    relativeError: Math.sqrt(relative),
    absoluteError: Math.sqrt(absolute),
  };
}

function share(truth: number, error: number): number {
  return truth + error > 0 ? truth / (truth + error) : 0;
}
