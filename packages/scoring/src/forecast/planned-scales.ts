import type { Composite } from "@leadsim/psychometrics";
import type { ProfileScale } from "@leadsim/scenarios";
import type { Assumed } from "../estimate/assume.js";
import { ownReliability } from "../estimate/error.js";
import { compositeError, type Shrinkage } from "../estimate/shrinkage.js";
import { competencyTargets, compositeTarget, type Target } from "../estimate/target.js";
import { weightsOf } from "../estimate/weights.js";
import type { Piece } from "../evidence/combine.js";
import { type Scope, scopeOf } from "../evidence/scope.js";
import { saysBand, type TierRule, tierFor } from "../profile/tiers.js";
import type { Planned } from "./planned.js";

/** One scale of a plan: what may be said of it, and how precisely. */
export interface PlannedScale {
  readonly kind: Exclude<ProfileScale["kind"], "area">;
  readonly id: string;
  readonly title: string;
  /** The pillar a competency is filed under. */
  readonly pillar?: string;
  readonly scope: Scope;
  readonly rule: TierRule;
  readonly target: Target;
  /** By competency of the model. */
  readonly weights: Float64Array;
  /** How its band is worked out: over all scenarios there might be, or within the one played. */
  readonly shrinkage: Shrinkage;
  /** Over all people; a profile's own goes with its score. */
  readonly se: number;
  /** Over all scenarios there might be: what two forms are compared by. */
  readonly reliability: number;
  /**
   * Within the one scenario played, where the band is; what a person does there and nowhere else counts as
   * true. Else null.
   */
  readonly withinScenario: number | null;
  /** ρ from a competency's own evidence; none at composites. */
  readonly own: number | null;
}

/** Overall, pillars and competencies of a plan, in the order of a profile. */
export function plannedScales(planned: Planned): PlannedScale[] {
  const { index, combined, assumed, all } = planned;
  const { model } = index;
  const { pieces } = combined;
  const targets = competencyTargets(
    model.competencies.map(({ id }) => id),
    weightsOf(scopeOf(pieces).opportunities),
    assumed,
  );
  const competencies = model.competencies.map(({ id, name, pillar }, at): PlannedScale => {
    const scope = scopeOf(pieces.filter((piece) => piece.competency === at));
    const measured = all.shrinkage.measured.find(({ weights }) => weights.competency === at);
    const own = measured ? ownReliability(measured, assumed.priors.components) : 0;
    const rule = tierFor("competency", counted(scope, own, assumed));
    const weights = new Float64Array(model.competencies.length);
    weights[at] = 1;
    const head = { kind: "competency" as const, id, title: name, pillar };
    return {
      ...head,
      scope,
      rule,
      target: targets[at] as Target,
      weights,
      own,
      ...precision(planned, rule, scope, weights),
    };
  });
  const composite = (of: Composite, kind: "overall" | "pillar"): PlannedScale => {
    const belongs = (piece: Piece): boolean => kind === "overall" || piece.pillar === of.id;
    const scope = scopeOf(pieces.filter(belongs));
    const rule = tierFor(
      kind,
      counted(scope, compositeError(all.shrinkage, of.weights).reliability, assumed),
    );
    return {
      kind,
      id: of.id,
      title: of.title,
      scope,
      rule,
      target: compositeTarget(of, targets, assumed),
      weights: of.weights,
      own: null,
      ...precision(planned, rule, scope, of.weights),
    };
  };
  return [
    composite(index.overall, "overall"),
    ...index.pillars.map((pillar) => composite(pillar, "pillar")),
    ...competencies,
  ];
}

/** Whether a profile shows a score for it. */
export function hasBand({ tier }: TierRule): boolean {
  return saysBand(tier);
}

function counted(scope: Scope, reliability: number, { source }: Assumed) {
  const { decisions, scenarios } = scope;
  return { decisions, scenarios: scenarios.length, reliability, operational: source === "operational" };
}

function precision(
  { all }: Planned,
  rule: TierRule,
  scope: Scope,
  weights: Float64Array,
): Pick<PlannedScale, "shrinkage" | "se" | "reliability" | "withinScenario"> {
  const inside = rule.tier === "within-scenario";
  const shrinkage = inside ? all.within(scope.scenarios[0] as number) : all.shrinkage;
  const own = compositeError(shrinkage, weights);
  const over = inside ? compositeError(all.shrinkage, weights) : own;
  return {
    shrinkage,
    se: 4 * own.se,
    reliability: over.reliability,
    withinScenario: inside ? own.reliability : null,
  };
}
