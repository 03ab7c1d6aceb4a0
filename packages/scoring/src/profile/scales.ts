import type { Band, Competency, ProfileScale, Trail } from "@leadsim/scenarios";
import { ownReliability } from "../estimate/error.js";
import type { Estimates } from "../estimate/estimates.js";
import { dot } from "../estimate/matrix.js";
import { z90 } from "../estimate/normal.js";
import { compositeError, estimate } from "../estimate/shrinkage.js";
import { weightsOf } from "../estimate/weights.js";
import type { Piece } from "../evidence/combine.js";
import type { Composite } from "../evidence/model-index.js";
import { consistencyOf } from "./consistency.js";
import { frequencyOf } from "./frequency.js";
import { percentileOf } from "./percentile.js";
import { clamp, round, toScale } from "./round.js";
import { saysOf } from "./say.js";
import { countSeen, qualityOf, type Scope, scopeOf } from "./scope.js";
import { standingOf } from "./standing.js";
import type { Target } from "./target.js";
import { type TierRule, tierFor } from "./tiers.js";

type Head = Pick<ProfileScale, "id" | "kind" | "title" | "about" | "pillar" | "area">;

/** One competency, with everything its evidence carries. */
export function competencyScale(
  all: Estimates,
  competency: Competency,
  place: number,
  pieces: readonly Piece[],
  target: Target,
): ProfileScale {
  const scope = scopeOf(pieces);
  const measured = all.shrinkage.measured.find(({ weights }) => weights.competency === place);
  const own = measured ? ownReliability(measured, all.assumed.priors.components) : 0;
  const rule = tierFor("competency", {
    decisions: scope.decisions,
    scenarios: scope.scenarios.length,
    reliability: own,
  });
  const weights = new Float64Array(all.estimates.length);
  weights[place] = 1;
  const band = bandFor(all, rule, scope, weights, own);
  const { id, name, definition, pillar, area } = competency;
  const head: Head = { id, kind: "competency", title: name, about: definition, pillar, area };
  const trail: Trail = {
    behaviors: [...competency.behaviors],
    evidence: scope.pieces.map((piece) => piece.id),
    components: [],
    weights: trailWeights(scope),
  };
  return assemble(all, head, rule, scope, band, target, trail);
}

/** A pillar, an area or overall: fixed weights, `SE² = w′Vw`, and the evidence of its behaviors. */
export function compositeScale(
  all: Estimates,
  composite: Composite,
  names: { readonly competencies: readonly string[]; readonly behaviors: readonly string[] },
  pieces: readonly Piece[],
  target: Target,
): ProfileScale {
  const scope = scopeOf(pieces);
  const { kind, id, title, about } = composite;
  const { reliability } = compositeError(all.shrinkage, composite.weights);
  const rule =
    kind === "area" && composite.size < 2
      ? navigation
      : tierFor(kind, { decisions: scope.decisions, scenarios: scope.scenarios.length, reliability });
  const band = bandFor(all, rule, scope, composite.weights);
  const head: Head = { id, kind, title, ...(about === undefined ? {} : { about }) };
  const trail: Trail = {
    behaviors: [...names.behaviors],
    evidence: scope.pieces.map((piece) => piece.id),
    components: names.competencies.flatMap((competency, at) => {
      const weight = composite.weights[at] as number;
      return weight > 0 ? [{ competency, weight: round(weight) }] : [];
    }),
    weights: [],
  };
  return assemble(all, head, rule, scope, band, target, trail);
}

const navigation: TierRule = {
  tier: "navigation",
  kinds: ["area"],
  decisions: 0,
  scenarios: 0,
  reliability: 0,
  standing: false,
  percentile: false,
};

function bandFor(
  all: Estimates,
  rule: TierRule,
  scope: Scope,
  weights: Float64Array,
  own?: number,
): Band | null {
  const shown = rule.tier === "development" || rule.tier === "band" || rule.tier === "within-scenario";
  if (!shown) return null;
  const inside = rule.tier === "within-scenario";
  const shrinkage = inside ? all.within(scope.scenarios[0] as number) : all.shrinkage;
  const estimates = inside ? estimate(shrinkage, all.observed) : all.estimates;
  const score = toScale(clamp(dot(weights, estimates), 0, 1));
  const { se, reliability } = compositeError(shrinkage, weights);
  return {
    score: round(score),
    low: round(clamp(score - z90 * 4 * se, 1, 5)),
    high: round(clamp(score + z90 * 4 * se, 1, 5)),
    se: round(4 * se),
    coverage: 0.9,
    reliability: round(reliability),
    ...(own === undefined ? {} : { ownReliability: round(own) }),
    expected: round(clamp(toScale(dot(weights, shrinkage.mean)), 1, 5)),
    within: inside ? "scenario" : "form",
    synthetic: all.assumed.synthetic,
  };
}

function assemble(
  all: Estimates,
  head: Head,
  rule: TierRule,
  scope: Scope,
  band: Band | null,
  target: Target,
  trail: Trail,
): ProfileScale {
  const { assumed } = all;
  const seen = countSeen(scope);
  const standing = band && rule.standing ? standingOf(band, target, assumed.synthetic) : null;
  const counts = {
    decisions: scope.decisions,
    scenarios: scope.scenarios.length,
    opportunities: scope.pieces.length,
  };
  const says = {
    ...counts,
    tier: rule.tier,
    kind: head.kind,
    seen,
    band,
    standing,
    population: assumed.population,
  };
  const numbered = rule.tier !== "none" && rule.tier !== "navigation";
  return {
    ...head,
    ...counts,
    tier: rule.tier,
    level: assumed.benchmark ? 1 : 0,
    says: saysOf(says),
    seen,
    quality: qualityOf(scope),
    band,
    standing,
    frequency: numbered ? frequencyOf(scope, assumed.priors, assumed.synthetic) : null,
    consistency: numbered ? consistencyOf(scope, all.residuals, assumed.synthetic) : null,
    percentile:
      band && all.percentiles && rule.percentile ? percentileOf(head, band, assumed.benchmark) : null,
    trail,
  };
}

function trailWeights({ opportunities }: Scope): Trail["weights"] {
  const [weights] = weightsOf(opportunities);
  return (weights?.pieces ?? []).map(({ piece, weight }) => ({ evidence: piece.id, weight: round(weight) }));
}
