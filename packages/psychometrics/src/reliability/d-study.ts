import { ScoringError } from "../scoring-error.js";
import type { Components } from "./components.js";
import { type ItemScores, numberScenarios } from "./item-scores.js";

/** How far the mean over a form's items generalizes to other scenarios and items. */
export interface Dependability {
  /** Eρ²: for ranking people who sit the same form. */
  readonly generalizability: number;
  /** Φ: for reading the score itself, also across forms that are not equated. */
  readonly dependability: number;
  /** Standard error for comparing people on one form, in the units of the responses. */
  readonly relativeError: number;
  /** Standard error of the score itself. */
  readonly absoluteError: number;
}

/** The same of a form of stated length. */
export interface DecisionStudy extends Dependability {
  /** Items in each scenario. */
  readonly itemsPerScenario: readonly number[];
}

/**
 * A D study (Brennan 2001, chapter 4): the coefficients that a form of given length would have. The score is
 * the mean over items, so a scenario weighs as many items as it has: σ²δ = σ²ps·Σw_s² + σ²res/n, σ²Δ = σ²δ +
 * σ²s·Σw_s² + σ²i/n. With as many items in each scenario these are the usual formulas.
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
  const n = itemsPerScenario.reduce((sum, items) => sum + items, 0);
  const squares = itemsPerScenario.reduce((sum, items) => sum + (items / n) ** 2, 0);
  return { itemsPerScenario, ...dependabilityOf(components, squares, 1 / n) };
}

/**
 * The form as people met it: Σw_s² and 1/n averaged over people, each by the items on the person's own path
 * (Brennan 2001, section 7.1, for unequal numbers).
 *
 * @param scenarioOf without it all items count as of one scenario
 */
export function observedStudy(
  components: Components,
  scores: ItemScores,
  scenarioOf: ((item: string) => string) | undefined,
): Dependability {
  const { names, of } = numberScenarios(scores.items, scenarioOf ?? (() => ""));
  const width = scores.items.length;
  const counts = new Float64Array(names.length);
  let people = 0;
  let squares = 0;
  let inverse = 0;
  for (let person = 0; person < scores.persons; person += 1) {
    counts.fill(0);
    let n = 0;
    for (let item = 0; item < width; item += 1) {
      if (Number.isNaN(scores.values[person * width + item]!)) continue;
      counts[of[item]!] = counts[of[item]!]! + 1;
      n += 1;
    }
    if (n === 0) continue;
    people += 1;
    inverse += 1 / n;
    for (const count of counts) squares += (count / n) ** 2;
  }
  return dependabilityOf(components, squares / people, inverse / people);
}

/** @param squares Σw_s², @param inverse 1/n */
function dependabilityOf(
  { person, scenario, item, personScenario, residual }: Components,
  squares: number,
  inverse: number,
): Dependability {
  const relative = personScenario * squares + residual * inverse;
  const absolute = relative + scenario * squares + item * inverse;
  return {
    generalizability: share(person, relative),
    dependability: share(person, absolute),
    relativeError: Math.sqrt(relative),
    absoluteError: Math.sqrt(absolute),
  };
}

function share(truth: number, error: number): number {
  return truth + error > 0 ? truth / (truth + error) : 0;
}
