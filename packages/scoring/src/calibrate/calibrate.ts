import type { Calibration, CalibrationGroup, CalibrationItem } from "@leadsim/scenarios";
import { defaultQuadrature, type QuadratureRange } from "../irt/quadrature.js";
import type { ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { scoringVersion } from "../version.js";
import { type Plan, type PlannedGroup, type PlannedItem, planProblem } from "./build-problem.js";
import { blockOf, type Fit, fit } from "./fit.js";
import { gridOf } from "./grid.js";
import { categoriesOf, categoriesOfAnchor } from "./item-categories.js";
import { itemEstimates } from "./item-estimates.js";
import type { CalibrateOptions } from "./options.js";
import { type People, peopleOf } from "./people.js";
import { warningsOf } from "./warnings.js";

/**
 * Item parameters by marginal maximum likelihood (Bock & Aitkin, 1981): ability is summed out over a fixed grid under its normal distribution, so
 * that people may have met different items. What a person did not meet takes no part (missing at random: also where earlier responses chose the
 * route). Rows with the same responses are counted together.
 *
 * Models: generalized partial credit (Muraki, 1992), graded response (Samejima, 1969), nominal response (Bock, 1972), two-parameter logistic
 * (Birnbaum, 1968), Rasch and partial credit (Rasch, 1960; Masters, 1982). Testlets are bifactor factors, with dimension reduction (Gibbons & Hedeker, 1992).
 * Standard errors come from the observed information (Louis, 1982), those of b by the delta method.
 *
 * @returns a calibration that has converged; there is no other
 * @throws ScoringError `bad-option`, `too-few-items`, `too-few-people`, `one-category`, `sparse-category`, `not-dichotomous`, `unknown-category`,
 * `runaway-slope`, `not-converged`, `not-identified`, with the item in `detail`
 */
export function calibrate(table: ResponseTable, options: CalibrateOptions): Calibration {
  const { model } = options;
  const people = peopleOf(table, options);
  const { items, testlets, single } = planItems(table, options);
  const quadrature = quadratureOf(options, testlets.length > 0);
  const groups = groupsOf(options, people);
  const plan = planProblem(table, model, items, testlets, groups, people, gridOf(quadrature));
  const limits = {
    maxCycles: options.maxCycles ?? 500,
    tolerance: options.tolerance ?? { gradient: 1e-6, change: 1e-7 },
  };
  const done = fit(model, plan, items, limits, options.onCycle);
  const estimates = itemsOf(options, plan, items, done);
  const { logLikelihood } = done.found.evaluation;
  const { parameters } = plan.problem;
  return {
    format: "leadsim/calibration@1",
    model,
    scale: options.scale ?? null,
    sample: {
      persons: people.persons,
      missing: people.missing,
      kind: options.sample?.kind ?? "unknown",
      source: options.sample?.source ?? "",
    },
    quadrature: { ...quadrature },
    logLikelihood,
    parameters,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: Math.log(people.persons) * parameters - 2 * logLikelihood,
    convergence: {
      converged: true,
      cycles: done.found.cycles,
      gradient: done.found.gradient,
      change: done.found.change,
    },
    groups: groupEstimates(plan, people, groups, done),
    testlets: [...testlets],
    items: estimates,
    warnings: warningsOf(model, items, estimates, people, single),
    program: `leadsim ${scoringVersion}`,
  };
}

interface PlannedItems {
  readonly items: readonly PlannedItem[];
  readonly testlets: readonly string[];
  /** Items that were alone in their testlet. */
  readonly single: readonly string[];
}

/** What is to be estimated of each column. */
function planItems(table: ResponseTable, options: CalibrateOptions): PlannedItems {
  const { model, sparse = "error", testlets: named } = options;
  if (named && named.length !== table.items.length) {
    throw new ScoringError(
      "bad-option",
      `There are ${named.length} testlets for ${table.items.length} items: give one, or undefined, for each.`,
      { option: "testlets" },
    );
  }
  const anchors = new Map((options.anchors ?? []).map((anchor) => [anchor.id, anchor]));
  const least = anchors.size > 0 ? 1 : 2;
  if (table.items.length < least) {
    throw new ScoringError(
      "too-few-items",
      `There ${table.items.length === 1 ? "is 1 item" : `are ${table.items.length} items`}: a scale needs at least ${least}.`,
      { items: table.items.length },
    );
  }
  const drafts = table.items.map((id, column): PlannedItem => {
    const anchor = anchors.get(id);
    const categories = anchor
      ? categoriesOfAnchor(table, column, anchor)
      : categoriesOf(table, column, sparse);
    if (model === "2pl" && categories.codes.length !== 2) throw notDichotomous(id, categories.codes.length);
    return {
      ...categories,
      id,
      column,
      testlet: anchor ? anchor.testlet?.id : named?.[column],
      ...(anchor ? { anchor } : {}),
    };
  });
  const sizes = new Map<string, number>();
  for (const { testlet } of drafts)
    if (testlet !== undefined) sizes.set(testlet, (sizes.get(testlet) ?? 0) + 1);
  const alone = (item: PlannedItem): boolean =>
    !item.anchor && item.testlet !== undefined && sizes.get(item.testlet) === 1;
  const items = drafts.map((item) => (alone(item) ? { ...item, testlet: undefined } : item));
  const testlets = [...new Set(items.flatMap(({ testlet }) => (testlet === undefined ? [] : [testlet])))];
  return { items, testlets, single: drafts.filter(alone).map(({ id }) => id) };
}

function notDichotomous(item: string, categories: number): ScoringError {
  return new ScoringError(
    "not-dichotomous",
    `Item ${item} has ${categories} categories, and the 2pl model is for two. Use gpcm or graded, or leave the item out.`,
    { item, categories },
  );
}

function quadratureOf(options: CalibrateOptions, testlets: boolean): QuadratureRange {
  const range = options.quadrature ?? (testlets ? { ...defaultQuadrature, nodes: 21 } : defaultQuadrature);
  const { nodes, from, to } = range;
  if (Number.isInteger(nodes) && nodes >= 5 && from < to && Number.isFinite(to - from)) return range;
  throw new ScoringError(
    "bad-option",
    `A quadrature of ${nodes} nodes from ${from} to ${to} cannot be: it takes 5 or more, from a lower to a higher.`,
    { option: "quadrature" },
  );
}

/** The reference group fixes the scale, unless anchors do. */
function groupsOf({ model, anchors }: CalibrateOptions, { groups }: People): PlannedGroup[] {
  const anchored = (anchors?.length ?? 0) > 0;
  return groups.map((_, g) => ({
    mean: anchored || g > 0 ? "free" : 0,
    sd: anchored || g > 0 || model === "rasch" ? "free" : 1,
  }));
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

/** The items' estimates; the direction of a testlet's factor is arbitrary, and is chosen so that its slopes are mostly positive. */
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
