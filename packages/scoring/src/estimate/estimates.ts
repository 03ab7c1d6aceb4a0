import { clamp } from "@leadsim/psychometrics/numeric";
import type { Model } from "@leadsim/scenarios";
import type { Combined, Piece } from "../evidence/combine.js";
import { opportunitiesOf } from "../evidence/opportunities.js";
import { toScale } from "../evidence/to-scale.js";
import type { Assumed } from "./assume.js";
import { type Residual, residualsOf } from "./consistency.js";
import type { Measured } from "./error.js";
import { errorAtLevel, relativeErrors } from "./error-at-level.js";
import { expectedOn, opportunityKey } from "./expected.js";
import { estimate, type Shrinkage, shrink } from "./shrinkage.js";
import type { Posterior } from "./standing.js";
import { reachedShare, weightsOf } from "./weights.js";

/** Everything estimated once for a profile; its scales read it. */
export interface Estimates {
  readonly assumed: Assumed;
  readonly shrinkage: Shrinkage;
  /** x̂ of the measured competencies, in the order of `shrinkage.measured`. */
  readonly observed: readonly number[];
  readonly estimates: Float64Array;
  /** Per competency, the standard error at this person's level over the one of all people. */
  readonly relative: Float64Array;
  readonly residuals: ReadonlyMap<string, Residual>;
  readonly percentiles: boolean;
  /** The same estimates with the true score meant within one scenario. */
  readonly within: (scenario: number) => Shrinkage;
}

/** Estimates all competencies from combined evidence. */
export function estimateAll(
  combined: Combined,
  model: Model,
  assumed: Assumed,
  percentiles: boolean,
): Estimates {
  const { priors, domainMeans, means } = assumed;
  const known = (piece: Piece): number | undefined => means.shares.get(opportunityKey(piece.evidence));
  const opportunities = opportunitiesOf(combined.pieces);
  const weights = weightsOf(opportunities);
  const measured = weights.map(
    (weights): Measured => ({ weights, expected: expectedOn(weights, known, priors.mean) }),
  );
  const shrinkage = shrink(measured, model, priors, domainMeans);
  const observed = weights.map(reachedShare);
  const estimates = estimate(shrinkage, observed);
  const within = (scenario: number) =>
    shrink(measured, model, priors, domainMeans, { within: "scenario", scenario });
  const residuals = residualsOf(opportunities, shrinkage, estimates, priors, known);
  const relative = relativeErrors(shrinkage, estimates);
  return {
    ...{ assumed, shrinkage, observed, estimates, relative, residuals, percentiles },
    within: remembered(within),
  };
}

/** The posterior of a competency on the 1 to 5 scale, whether or not it may be shown. */
export function posteriorOf({ shrinkage, estimates, relative }: Estimates, competency: number): Posterior {
  const score = toScale(clamp(estimates[competency] as number, 0, 1));
  const weights = Float64Array.from(estimates, (_, c) => (c === competency ? 1 : 0));
  return { score, se: 4 * errorAtLevel(shrinkage, relative, weights) };
}

function remembered<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
