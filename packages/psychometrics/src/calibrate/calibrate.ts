import type { Calibration, CalibrationGroup, CalibrationItem } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { dependentColumns } from "../responses/dependent-columns.js";
import type { ResponseTable } from "../responses/response-table.js";
import { type SampleKind, sampleKind } from "../samples/sample-kind.js";
import { ScoringError, type ScoringErrorCode } from "../scoring-error.js";
import { scoringVersion } from "../version.js";
import { anchorError } from "./anchor-error.js";
import type { Plan, PlannedGroup, PlannedItem } from "./build-problem.js";
import { covarianceOfEstimates } from "./covariance-of-estimates.js";
import { blockOf, type Fit, fit } from "./fit.js";
import { type GridFit, gridFitOf, isCoarse } from "./grid-fit.js";
import { itemEstimates } from "./item-estimates.js";
import type { CalibrateOptions } from "./options.js";
import type { People } from "./people.js";
import { type Prepared, prepare } from "./prepare.js";
import { warningsOf } from "./warnings.js";

/**
 * Item parameters by marginal maximum likelihood (Bock & Aitkin, 1981): ability is summed out over a fixed
 * grid under its normal distribution, so that people may have met different items. What a person did not meet
 * takes no part (missing at random: also where earlier responses chose the path). Rows with the same
 * responses are counted together.
 *
 * Models: generalized partial credit (Muraki, 1992), graded response (Samejima, 1969), nominal response
 * (Bock, 1972), two-parameter logistic (Birnbaum, 1968), Rasch and partial credit (Rasch, 1960; Masters,
 * 1982). Testlets are bifactor factors, with dimension reduction (Gibbons & Hedeker, 1992). Standard errors
 * come from the observed information (Louis, 1982), those of b by the delta method.
 *
 * @returns a calibration that has converged; there is no other
 * @throws ScoringError `bad-option`, `too-few-items`, `too-few-people`, `disconnected`, `one-category`,
 * `sparse-category`, `not-dichotomous`, `unknown-category`, `runaway-slope`, `not-converged`,
 * `not-identified`, with the item in `detail`; `wrong-sample` where the sample is said to be another than the table's
 */
export function calibrate(table: ResponseTable, options: CalibrateOptions): Calibration {
  const kind = sampleKind([table.kind], options.sample?.kind);
  const attempt = attemptOrPrior(table, options);
  if (options.quadrature || attempt.prepared.testlets.length === 0 || !isCoarse(attempt.grid)) {
    return documentOf(table, attempt, kind);
  }
  const finer = { ...attempt.prepared.quadrature, nodes: finerNodes };
  return documentOf(table, attemptOrPrior(table, { ...options, quadrature: finer }), kind);
}

/** With testlets, where the few nodes that serve most forms prove too coarse. */
const finerNodes = 41;

interface Attempt {
  readonly options: CalibrateOptions;
  readonly prepared: Prepared;
  readonly done: Fit;
  readonly grid: GridFit;
}

const endless: readonly ScoringErrorCode[] = ["runaway-slope", "not-identified", "not-converged"];

/** Small testlets often have no finite slopes by maximum likelihood alone: a weak prior on these then stands in. */
function attemptOrPrior(table: ResponseTable, options: CalibrateOptions): Attempt {
  try {
    return attemptWith(table, options);
  } catch (error) {
    const mayHelp =
      (options.slopePrior ?? "where-needed") === "where-needed" &&
      options.testlets?.some((testlet) => testlet !== undefined);
    if (!mayHelp || !(error instanceof ScoringError) || !endless.includes(error.code)) throw error;
    return attemptWith(table, { ...options, slopePrior: "testlets" });
  }
}

function attemptWith(table: ResponseTable, options: CalibrateOptions): Attempt {
  const prepared = prepare(table, options);
  const { plan, items } = prepared;
  const limits = {
    maxCycles: options.maxCycles ?? 500,
    tolerance: options.tolerance ?? { gradient: 1e-6, change: 1e-7 },
  };
  const done = fit(
    options.model,
    plan,
    items,
    prepared.people.weighting === "sampling",
    limits,
    options.onCycle,
  );
  return { options, prepared, done, grid: gridFitOf(plan.problem, done.found.evaluation) };
}

function documentOf(
  table: ResponseTable,
  { options, prepared, done: fitted, grid }: Attempt,
  kind: SampleKind,
): Calibration {
  const { people, items, testlets, quadrature, groups, plan } = prepared;
  const anchors = anchorError(table, options.model, options.anchors, prepared, fitted);
  const done = anchors ? { ...fitted, covariance: anchors.covariance } : fitted;
  const estimates = itemsOf(options, plan, items, done);
  const estimatedGroups = groupEstimates(plan, people, groups, done);
  const { cycles, gradient, change, evaluation } = done.found;
  const { logLikelihood } = evaluation;
  const { parameters } = plan.problem;
  return {
    format: "leadsim/calibration@1",
    model: options.model,
    scale: options.scale ?? null,
    sample: {
      persons: people.persons,
      missing: people.missing,
      kind,
      source: options.sample?.source ?? "",
      weights: people.weighting,
      effective: people.effective,
    },
    quadrature: { ...quadrature },
    logLikelihood,
    parameters,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: Math.log(people.persons) * parameters - 2 * logLikelihood,
    convergence: { converged: true, cycles, gradient, change },
    slopePrior: priorOf(plan, options),
    groups: estimatedGroups,
    prior: options.anchors?.prior ?? scalePriorOf(estimatedGroups[0]!),
    testlets: [...testlets],
    items: estimates,
    ...present({
      covariance: covarianceOfEstimates(
        options.model,
        prepared,
        estimates,
        done.parameters,
        done.covariance,
        anchors,
      ),
    }),
    warnings: [
      ...dependenceOf(table),
      ...warningsOf(options.model, prepared, estimates, grid, priorOf(plan, options)),
    ],
    program: `leadsim ${scoringVersion}`,
  };
}

function dependenceOf(table: ResponseTable): Calibration["warnings"] {
  const columns = dependentColumns(table);
  return columns.length > 0 ? [{ code: "dependent-columns", items: [], columns }] : [];
}

function scalePriorOf({ id, mean, sd }: CalibrationGroup): Calibration["prior"] {
  return { group: id, mean, sd };
}

/** Which slopes had a prior. */
function priorOf({ problem }: Plan, { slopePrior }: CalibrateOptions): Calibration["slopePrior"] {
  return problem.priors.length > 0 && (slopePrior === "testlets" || slopePrior === "all")
    ? slopePrior
    : "none";
}

function groupEstimates(
  plan: Plan,
  people: People,
  groups: readonly PlannedGroup[],
  { parameters, covariance }: Fit,
): CalibrationGroup[] {
  return people.groups.map((id, g) => {
    const { mean, logSd } = plan.groups[g]!;
    const planned = groups[g]!;
    const sd = logSd === undefined ? Number(planned.sd) : Math.exp(parameters[logSd]!);
    const error = (place: number): number => Math.sqrt(blockOf(covariance, [place])[0]![0]!);
    return {
      id,
      persons: people.sizes[g]!,
      mean: mean === undefined ? Number(planned.mean) : parameters[mean]!,
      sd,
      standardErrors: {
        mean: mean === undefined ? null : error(mean),
        sd: logSd === undefined ? null : sd * error(logSd),
      },
    };
  });
}

/**
 * The items' estimates; the direction of a testlet's factor is arbitrary, and is chosen so that its slopes
 * are mostly positive.
 */
function itemsOf(
  { model }: CalibrateOptions,
  { places }: Plan,
  items: readonly PlannedItem[],
  { parameters, covariance }: Fit,
): CalibrationItem[] {
  const estimates = items.map((item, i) =>
    itemEstimates(
      model,
      item,
      Array.from(places[i]!, (place) => parameters[place]!),
      blockOf(covariance, places[i]!),
    ),
  );
  const sums = new Map<string, number>();
  for (const { testlet } of estimates) {
    if (testlet) sums.set(testlet.id, (sums.get(testlet.id) ?? 0) + testlet.slope);
  }
  const kept = new Set(items.flatMap(({ anchor }) => anchor?.testlet?.id ?? []));
  return estimates.map((item) =>
    item.testlet && !kept.has(item.testlet.id) && sums.get(item.testlet.id)! < 0
      ? { ...item, testlet: { ...item.testlet, slope: -item.testlet.slope } }
      : item,
  );
}
