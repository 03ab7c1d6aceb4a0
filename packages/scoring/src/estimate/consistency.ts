import { at, clamp, round, z90 } from "@leadsim/psychometrics/numeric";
import type { Consistency } from "@leadsim/scenarios";
import type { Piece } from "../evidence/combine.js";
import type { Opportunity } from "../evidence/opportunities.js";
import type { Scope } from "../evidence/scope.js";
import type { Measured } from "./error.js";
import type { ExpectedShare } from "./expected.js";
import type { Priors } from "./priors.js";
import type { Shrinkage } from "./shrinkage.js";

/** Needed before anything is said about consistency. */
const opportunitiesNeeded = 10;
const scenariosNeeded = 2;

/** The residual of one opportunity, and the variance the model expects of it at this person's level. */
export interface Residual {
  readonly squared: number;
  readonly variance: number;
}

/**
 * Residual over model variance, like an infit mean square (Wright & Masters 1982): 1 is as even as expected.
 * The model variance follows the person's level, because near the ends of a bounded scale everybody is even
 * (Mestdagh et al. 2018). Null under ten opportunities or in one scenario.
 */
export function consistencyOf(
  scope: Scope,
  residuals: ReadonlyMap<string, Residual>,
  synthetic: boolean,
): Consistency | null {
  const n = scope.opportunities.length;
  if (n < opportunitiesNeeded || scope.scenarios.length < scenariosNeeded) return null;
  let squared = 0;
  let variance = 0;
  for (const opportunity of scope.opportunities) {
    const residual = residuals.get(residualKey(opportunity));
    squared += residual?.squared ?? 0;
    variance += residual?.variance ?? 0;
  }
  const index = squared / variance;
  // A mean square of n residuals scatters around 1 with variance 2/n.
  const scatter = z90 * Math.sqrt(2 / n);
  return { index: round(index), opportunities: n, evenness: evennessOf(index, scatter), synthetic };
}

/** Residuals of all opportunities from what the estimates lead to expect, with their variances under the model. */
export function residualsOf(
  opportunities: readonly Opportunity[],
  shrinkage: Shrinkage,
  estimates: ArrayLike<number>,
  priors: Priors,
  known: ExpectedShare<Piece>,
): Map<string, Residual> {
  const residuals = new Map<string, Residual>();
  for (const opportunity of opportunities) {
    const c = opportunity.competency;
    const seen = expectedShare(opportunity, known, priors.mean);
    const offset = seen.mean - (shrinkage.mean[c] as number);
    const level = clamp((estimates[c] as number) + offset, 0, 1);
    const explained = at(shrinkage.prior, c, c) - at(shrinkage.posterior, c, c);
    let variance =
      opportunityVariance(opportunity, priors, seen.unknown) + at(shrinkage.prior, c, c) + explained;
    shrinkage.measured.forEach((measured, o) => {
      const shared =
        at(shrinkage.prior, measured.weights.competency, c) +
        sharedError(measured, opportunity, priors, seen.unknown);
      variance -= 2 * at(shrinkage.gain, c, o) * shared;
    });
    const factor = levelFactor(level, seen.mean, explained);
    residuals.set(residualKey(opportunity), {
      squared: (opportunity.share - level) ** 2,
      variance: Math.max(1e-6, variance * factor),
    });
  }
  return residuals;
}

/** Which opportunity of the whole profile this is; a pillar that holds part of its behaviors shares it. */
function residualKey({ decision, competency }: Opportunity): string {
  return `${decision}:${competency}`;
}

function expectedShare(
  { pieces }: Opportunity,
  known: ExpectedShare<Piece>,
  domainMean: number,
): { readonly mean: number; readonly unknown: number } {
  const total = pieces.reduce((sum, piece) => sum + piece.attainable, 0);
  let mean = 0;
  let unknown = 0;
  for (const piece of pieces) {
    const share = known(piece);
    mean += (piece.attainable / total) * (share ?? domainMean);
    if (share === undefined) unknown += piece.attainable / total;
  }
  return { mean, unknown };
}

/** Error variance of a single opportunity; what is not known of its difficulty is part of it. */
function opportunityVariance({ pieces }: Opportunity, { components }: Priors, unknown: number): number {
  const total = pieces.reduce((sum, piece) => sum + piece.attainable, 0);
  const squares = pieces.reduce((sum, piece) => sum + (piece.attainable / total) ** 2, 0);
  return (
    components.personScenario +
    components.personDecision +
    components.residual * squares +
    unknown * unknown * (components.scenario + components.item * squares)
  );
}

/** The error an opportunity shares with a competency's score, because it is part of it or stands beside it. */
function sharedError(
  { weights, expected }: Measured,
  opportunity: Opportunity,
  { components }: Priors,
  unknown: number,
): number {
  const { scenario, decision, pieces } = opportunity;
  const linked =
    components.personScenario * (weights.byScenario.get(scenario) ?? 0) +
    components.personDecision * (weights.byDecision.get(decision) ?? 0) +
    components.scenario * unknown * (expected.unknownByScenario.get(scenario) ?? 0);
  if (weights.competency !== opportunity.competency) return linked;
  const total = pieces.reduce((sum, piece) => sum + piece.attainable, 0);
  const squares = pieces.reduce((sum, piece) => sum + (piece.attainable / total) ** 2, 0);
  const weight = weights.byDecision.get(decision) ?? 0;
  return linked + weight * squares * (components.residual + unknown * components.item);
}

/**
 * How the variance of a share changes with its level e, over its mean in the population. A share of 0 or 1
 * has e(1 − e); with levels between, variance falls somewhat faster near the ends, as tilting four evenly
 * spaced options shows (exponent 1.15 to 1.2).
 */
const steepness = 1.2;
/** Nearer to the ends a single answer would decide. */
const nearestToEnds = 0.04;

function levelFactor(level: number, mean: number, explained: number): number {
  const spread = (share: number): number => {
    const inner = clamp(share, nearestToEnds, 1 - nearestToEnds);
    return inner * (1 - inner);
  };
  // The mean of spread^k over people whose levels vary by `explained` around the mean, to the second order.
  const middle = spread(mean) ** steepness - steepness * spread(mean) ** (steepness - 1) * explained;
  return spread(level) ** steepness / Math.max(0.03, middle);
}

function evennessOf(index: number, scatter: number): Consistency["evenness"] {
  if (index > 1 + scatter) return "less";
  return index < 1 - scatter ? "more" : "as-expected";
}
