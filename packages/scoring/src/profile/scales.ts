import type { Composite } from "@leadsim/psychometrics";
import { clamp, dot, round, z90 } from "@leadsim/psychometrics/numeric";
import type { Band, Competency, ProfileScale, Trail } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { consistencyOf } from "../estimate/consistency.js";
import { ownReliability } from "../estimate/error.js";
import { errorAtLevel, relativeErrors } from "../estimate/error-at-level.js";
import type { Estimates } from "../estimate/estimates.js";
import { compositeError, estimate } from "../estimate/shrinkage.js";
import { standingOf } from "../estimate/standing.js";
import type { Target } from "../estimate/target.js";
import { weightsOf } from "../estimate/weights.js";
import type { Piece } from "../evidence/combine.js";
import type { AverageLevels } from "../evidence/opportunities.js";
import { countSeen, qualityOf, type Scope, scopeOf } from "../evidence/scope.js";
import { shownBy } from "../evidence/shown.js";
import { toScale } from "../evidence/to-scale.js";
import { type Calibrated, calibratedOf } from "./calibrated.js";
import { type ScaleCalibrations, scaleKey } from "./calibrations.js";
import { frequencyOf } from "./frequency.js";
import { percentileOf } from "./percentile.js";
import { saysBand, type TierRule, tierFor } from "./tiers.js";

type Head = Pick<ProfileScale, "id" | "kind" | "title" | "about" | "pillar" | "area">;

/** One competency, with everything its evidence carries. */
export function competencyScale(
  all: Estimates,
  competency: Competency,
  place: number,
  pieces: readonly Piece[],
  target: Target,
  calibrations: ScaleCalibrations = none,
): ProfileScale {
  const scope = scopeOf(pieces);
  const calibrated = calibratedFor(all, calibrations, "competency", competency.id, scope);
  const measured = all.shrinkage.measured.find(({ weights }) => weights.competency === place);
  const own = measured ? ownReliability(measured, all.assumed.priors.components) : 0;
  const rule = tierFor("competency", {
    decisions: scope.decisions,
    scenarios: scope.scenarios.length,
    reliability: own,
    operational: all.assumed.source === "operational",
  });
  const weights = new Float64Array(all.estimates.length);
  weights[place] = 1;
  const band = bandFor(all, rule, scope, weights, own);
  const { id, name, definition, pillar, area } = competency;
  const head: Head = { id, kind: "competency", title: name, about: definition, pillar, area };
  const trail: Trail = {
    behaviors: [...competency.behaviors],
    ...evidenceOf(scope),
    components: [],
    weights: trailWeights(scope),
  };
  return assemble(all, head, { rule, band, calibrated }, scope, target, trail);
}

/**
 * A pillar, an area or overall: fixed weights, `SE² = w′DVDw`, and the evidence of its behaviors; with a
 * calibration, its ability.
 */
export function compositeScale(
  all: Estimates,
  composite: Composite,
  names: { readonly competencies: readonly string[]; readonly behaviors: readonly string[] },
  pieces: readonly Piece[],
  target: Target,
  calibrations: ScaleCalibrations = none,
): ProfileScale {
  const scope = scopeOf(pieces);
  const calibrated =
    composite.kind === "area" ? null : calibratedFor(all, calibrations, composite.kind, composite.id, scope);
  const { kind, id, title, about } = composite;
  const { reliability } = compositeError(all.shrinkage, composite.weights);
  const rule =
    kind === "area" && composite.size < 2
      ? navigation
      : tierFor(kind, {
          decisions: scope.decisions,
          scenarios: scope.scenarios.length,
          reliability,
          operational: all.assumed.source === "operational",
        });
  const band = bandFor(all, rule, scope, composite.weights);
  const head: Head = { id, kind, title, ...present({ about }) };
  const trail: Trail = {
    behaviors: [...names.behaviors],
    ...evidenceOf(scope),
    // A calibrated ability is no weighted sum of competencies.
    components: calibrated ? [] : componentsOf(names.competencies, composite.weights),
    weights: [],
  };
  return assemble(all, head, { rule, band, calibrated }, scope, target, trail);
}

function componentsOf(competencies: readonly string[], weights: Float64Array): Trail["components"] {
  return competencies.flatMap((competency, at) => {
    const weight = weights[at] as number;
    return weight > 0 ? [{ competency, weight: round(weight) }] : [];
  });
}

const none: ScaleCalibrations = new Map();

function calibratedFor(
  { assumed }: Estimates,
  calibrations: ScaleCalibrations,
  kind: "overall" | "pillar" | "competency",
  id: string,
  scope: Scope,
): Calibrated | null {
  const calibration = calibrations.get(scaleKey({ kind, id }));
  return calibration ? calibratedOf(kind, scope, calibration, assumed.source === "operational") : null;
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
  const shown = saysBand(rule.tier);
  if (!shown) return null;
  const inside = rule.tier === "within-scenario";
  const shrinkage = inside ? all.within(scope.scenarios[0] as number) : all.shrinkage;
  const estimates = inside ? estimate(shrinkage, all.observed) : all.estimates;
  const score = toScale(clamp(dot(weights, estimates), 0, 1));
  const { reliability } = compositeError(shrinkage, weights);
  const se = errorAtLevel(shrinkage, inside ? relativeErrors(shrinkage, estimates) : all.relative, weights);
  return {
    score: round(score),
    low: round(clamp(score - z90 * 4 * se, 1, 5)),
    high: round(clamp(score + z90 * 4 * se, 1, 5)),
    se: round(4 * se),
    coverage: 0.9,
    reliability: round(reliability),
    ...present({ ownReliability: own === undefined ? own : round(own) }),
    expected: round(clamp(toScale(dot(weights, shrinkage.mean)), 1, 5)),
    within: inside ? "scenario" : "form",
    synthetic: all.assumed.synthetic,
  };
}

/** What is known of a scale without a calibration, and what its calibration makes of it, which then comes first. */
interface Known {
  readonly rule: TierRule;
  readonly band: Band | null;
  readonly calibrated: Calibrated | null;
}

function assemble(
  all: Estimates,
  head: Head,
  known: Known,
  scope: Scope,
  target: Target,
  trail: Trail,
): ProfileScale {
  const { assumed } = all;
  const { calibrated } = known;
  const { rule, band } = calibrated ?? known;
  const seen = countSeen(scope);
  const synthetic = calibrated?.estimate.synthetic ?? assumed.synthetic;
  const standing = band && rule.standing ? standingOf(band, target, synthetic) : null;
  const counts = {
    decisions: scope.decisions,
    scenarios: scope.scenarios.length,
    opportunities: scope.pieces.length,
  };
  const numbered = rule.tier !== "none" && rule.tier !== "navigation";
  return {
    ...head,
    ...counts,
    tier: rule.tier,
    level: levelOf(calibrated, all),
    seen,
    quality: qualityOf(scope),
    band,
    standing,
    frequency: numbered ? frequencyOf(scope, assumed.priors, assumed.synthetic) : null,
    consistency: numbered ? consistencyOf(scope, all.residuals, assumed.synthetic) : null,
    // Norm tables are of scores that are not calibrated.
    percentile:
      band && all.percentiles && rule.percentile && !calibrated
        ? percentileOf(head, band, assumed.benchmark)
        : null,
    calibrated: calibrated?.estimate ?? null,
    trail,
  };
}

function levelOf(calibrated: Calibrated | null, { assumed }: Estimates): 0 | 1 | 2 {
  if (calibrated) return 2;
  return assumed.benchmark ? 1 : 0;
}

function evidenceOf({ pieces, opportunities, levels }: Scope): Pick<Trail, "evidence" | "opportunities"> {
  return {
    evidence: pieces.map(({ id }) => id),
    opportunities: opportunities.map((opportunity, at) => {
      const average = levels[at] as AverageLevels;
      const evidence = opportunity.pieces.map(({ id }) => id);
      return { evidence, level: round(average.level), shown: shownBy(average) };
    }),
  };
}

function trailWeights({ opportunities }: Scope): Trail["weights"] {
  const [weights] = weightsOf(opportunities);
  return (weights?.pieces ?? []).map(({ piece, weight }) => ({ evidence: piece.id, weight: round(weight) }));
}
