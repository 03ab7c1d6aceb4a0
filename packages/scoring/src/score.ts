import { type Composite, indexModel, type ModelIndex, scoringVersion } from "@leadsim/psychometrics";
import type {
  Benchmark,
  Calibration,
  EvidenceSet,
  Model,
  Profile,
  ProfileEvidence,
  ProfileScale,
} from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { planOf } from "./development/plan.js";
import { type Assumed, assume, assumptionsOf } from "./estimate/assume.js";
import { type Estimates, estimateAll, posteriorOf } from "./estimate/estimates.js";
import type { Priors } from "./estimate/priors.js";
import { competencyTargets, compositeTarget, type Target } from "./estimate/target.js";
import { weightsOf } from "./estimate/weights.js";
import { checkEvidence } from "./evidence/check-evidence.js";
import { type Combined, combine, type Piece } from "./evidence/combine.js";
import { opportunitiesOf } from "./evidence/opportunities.js";
import { shownBy } from "./evidence/shown.js";
import { behaviorsOf } from "./profile/behaviors.js";
import { calibrationNotices, personFitFlags } from "./profile/calibration-notices.js";
import { calibrationsFor, type ScaleCalibrations } from "./profile/calibrations.js";
import { contrastsOf } from "./profile/contrasts.js";
import { copyEvidence, copySession } from "./profile/copy.js";
import { flagsOf } from "./profile/flags.js";
import { ledgerOf } from "./profile/ledger.js";
import { lookFirstOf } from "./profile/look-first.js";
import { isIncomplete, noticesOf } from "./profile/notices.js";
import { competencyScale, compositeScale } from "./profile/scales.js";

/** How to score. */
export interface ScoreOptions {
  /** Gives expected scores, variance components, the target, and percentiles where asked for. */
  readonly benchmark?: Benchmark;
  /** Instead of the benchmark's or the shipped components and correlations. */
  readonly priors?: Priors;
  /** Percentiles are off unless asked for, and need a benchmark. */
  readonly percentiles?: boolean;
  /** Calibrated items of scales of this model: those scales take their estimate from them (scoring level 2). */
  readonly calibrations?: readonly Calibration[];
}

/**
 * Turns the evidence of one person, from one or several sessions, into a profile: every competency and
 * behavior of the model, each number with its band, its trail to the words chosen, and what may be said from
 * that much evidence. Pure: the same input gives the same bytes, in whatever order sets and evidence come.
 * Throws {@link ScoringError} for input that cannot be scored.
 */
export function score(sets: readonly EvidenceSet[], model: Model, options: ScoreOptions = {}): Profile {
  const index = indexModel(model);
  checkEvidence(sets, index);
  const combined = combine(sets, index);
  const assumed = assume(combined.sets, index, options);
  const all = estimateAll(combined, model, assumed, options.percentiles ?? false);
  const calibrations = calibrationsFor(options.calibrations ?? [], model, sets);
  return profileOf(combined, index, assumed, all, calibrations);
}

function profileOf(
  combined: Combined,
  index: ModelIndex,
  assumed: Assumed,
  all: Estimates,
  calibrations: ScaleCalibrations,
): Profile {
  const { model } = index;
  const { pieces, sets } = combined;
  const targets = competencyTargets(
    model.competencies.map(({ id }) => id),
    weightsOf(opportunitiesOf(pieces)),
    assumed,
  );
  const competencies = model.competencies.map((competency, at) =>
    competencyScale(
      all,
      competency,
      at,
      pieces.filter((piece) => piece.competency === at),
      targets[at] as Target,
      calibrations,
    ),
  );
  const composite = (of: Composite) => compositeOf(of, all, index, pieces, targets, calibrations);
  const estimated = competencies.flatMap(({ id, band }, at) => (band ? [{ at, id }] : []));
  const contrasts = contrastsOf(estimated, all, assumed.synthetic);
  const posteriors = competencies.map(({ calibrated, band }, at) =>
    calibrated && band ? band : posteriorOf(all, at),
  );
  const lookFirst = lookFirstOf(model, competencies, posteriors, targets, pieces, assumed.synthetic);
  const overall = composite(index.overall);
  const pillars = index.pillars.map(composite);
  const scales = [overall, ...pillars, ...competencies];
  return {
    format: "leadsim/profile@1",
    status: isIncomplete(sets) ? "incomplete" : "complete",
    versions: versionsOf(combined, model, assumed),
    notices: [...noticesOf(combined, assumed), ...calibrationNotices(scales, calibrations)],
    assumptions: assumptionsOf(assumed),
    overall,
    pillars,
    areas: index.areas.map(composite),
    competencies,
    behaviors: behaviorsOf(model, pieces, combined.missing),
    evidence: pieces.map(evidenceOf),
    missing: [...combined.missing],
    ...present({ moments: combined.moments }),
    ...contrasts,
    lookFirst,
    ledger: ledgerOf(sets),
    plan: planOf(model, contrasts.gaps, lookFirst, pieces),
    flags: [...flagsOf(sets), ...personFitFlags(scales)],
  };
}

function compositeOf(
  composite: Composite,
  all: Estimates,
  { model, places }: ModelIndex,
  pieces: readonly Piece[],
  targets: readonly Target[],
  calibrations: ScaleCalibrations,
): ProfileScale {
  const { kind, id } = composite;
  const belongs = (place: { pillar: string; area: string }): boolean =>
    kind === "overall" || place[kind] === id;
  const behaviors = model.behaviors.map((behavior) => behavior.id);
  const names = {
    competencies: model.competencies.map((competency) => competency.id),
    behaviors: behaviors.filter((behavior) =>
      belongs(places.get(behavior) as { pillar: string; area: string }),
    ),
  };
  return compositeScale(
    all,
    composite,
    names,
    pieces.filter(belongs),
    compositeTarget(composite, targets, all.assumed),
    calibrations,
  );
}

function versionsOf({ sets }: Combined, model: Model, { benchmark }: Assumed): Profile["versions"] {
  return {
    scoring: scoringVersion,
    model: { id: model.id, version: model.version, title: model.title, locale: model.locale },
    benchmark: benchmark ? benchmarkUsed(benchmark) : null,
    sessions: sets.map(({ session }) => copySession(session)),
  };
}

function benchmarkUsed(benchmark: Benchmark): NonNullable<Profile["versions"]["benchmark"]> {
  const { id, version, kind, title, n, population, sampling, dates, statement } = benchmark;
  return { id, version, kind, title, n, population, sampling, ...dates, ...present({ statement }) };
}

function evidenceOf({ id, evidence }: Piece): ProfileEvidence {
  return { id, ...copyEvidence(evidence), shown: shownBy(evidence) };
}
