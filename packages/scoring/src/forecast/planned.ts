import { indexModel, type ModelIndex } from "@leadsim/psychometrics";
import type { Evidence, EvidenceSet, Model } from "@leadsim/scenarios";
import { emptyLedger, referenceTo } from "@leadsim/scenarios/rules";
import { type Assumed, assume } from "../estimate/assume.js";
import { type Estimates, estimateAll } from "../estimate/estimates.js";
import { opportunityKey } from "../estimate/expected.js";
import { type Combined, combine } from "../evidence/combine.js";
import type { ScoreOptions } from "../score.js";

/** A decision that would measure a behavior: what a form plans, before anyone has answered. */
export interface PlannedOpportunity {
  readonly scenario: string;
  readonly decision: string;
  readonly behavior: string;
  readonly min: number;
  readonly max: number;
}

/** The opportunities of one path through a form. */
export interface Plan {
  readonly opportunities: readonly PlannedOpportunity[];
  /** Hashes of what is played, so that a benchmark is used only for what it knows. */
  readonly scenarios: readonly { readonly id: string; readonly story: string; readonly key: string }[];
}

/** How to look at a plan. */
export interface PlanOptions extends Pick<ScoreOptions, "benchmark" | "priors"> {
  /**
   * Whether the difficulty of every opportunity counts as known: as if a benchmark were made for exactly this
   * form. Otherwise it is known where the benchmark given knows the scenario, hash for hash.
   */
  readonly calibrated?: boolean;
}

/** A plan put through the arithmetic of `score`: how it would turn answers into estimates. */
export interface Planned {
  readonly index: ModelIndex;
  readonly combined: Combined;
  readonly assumed: Assumed;
  readonly all: Estimates;
}

/** Works out everything about a plan that does not depend on the answers. */
export function planned(plan: Plan, model: Model, options: PlanOptions = {}): Planned {
  const index = indexModel(model);
  const set = setOf(plan, model);
  const combined = combine([set], index);
  const assumed = withKnown(assume([set], index, options), plan, options.calibrated ?? false);
  return { index, combined, assumed, all: estimateAll(combined, model, assumed, false) };
}

function withKnown(assumed: Assumed, plan: Plan, calibrated: boolean): Assumed {
  if (!calibrated) return assumed;
  const shares = new Map(
    plan.opportunities.map((of) => [
      opportunityKey(of),
      assumed.means.shares.get(opportunityKey(of)) ?? assumed.priors.mean,
    ]),
  );
  return { ...assumed, means: { shares, unknown: [] } };
}

/** A session that answered everything as weakly as possible: how precise a form is does not depend on the answers. */
function setOf({ opportunities, scenarios }: Plan, model: Model): EvidenceSet {
  return {
    format: "leadsim/evidence@1",
    session: {
      session: "planned",
      player: "simulated",
      status: "completed",
      head: "",
      form: { id: "planned", version: "1.0.0", purpose: "development" },
      model: referenceTo(model),
      locale: "en",
      engine: "",
      seed: "",
      began: 0,
      ended: 0,
      scenarios: scenarios.map(({ id, story, key }) => ({
        id,
        version: "1.0.0",
        title: id,
        practice: false,
        story,
        key,
        rekeyed: false,
        ending: null,
      })),
    },
    evidence: opportunities.map(weakest),
    missing: [],
    ledger: emptyLedger(),
    responses: [],
  };
}

function weakest({ scenario, decision, behavior, min, max }: PlannedOpportunity): Evidence {
  const told = { heading: "", prompt: "", options: [], rationale: [], stronger: null, at: 0, elapsed: 0 };
  const where = { session: "planned", scenario, decision, type: "choose" as const, behavior };
  return { ...where, level: min, min, max, chosen: min, chance: min, ...told };
}
