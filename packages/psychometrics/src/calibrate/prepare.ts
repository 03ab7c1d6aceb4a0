import { present } from "@leadsim/scenarios/rules";
import { defaultQuadrature, type QuadratureRange } from "../irt/quadrature.js";
import type { ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { type Plan, type PlannedGroup, type PlannedItem, planProblem } from "./build-problem.js";
import { type Comparability, comparabilityOf } from "./comparability.js";
import { gridOf } from "./grid.js";
import { categoriesOf, categoriesOfAnchor, fewestResponses, refuseSparse } from "./item-categories.js";
import type { CalibrateOptions } from "./options.js";
import { type People, peopleOf } from "./people.js";

/** All that is settled before the search. */
export interface Prepared extends PlannedItems {
  readonly people: People;
  readonly comparability: Comparability;
  readonly quadrature: QuadratureRange;
  readonly groups: readonly PlannedGroup[];
  readonly plan: Plan;
}

/** Checks responses and options, and lays out what is to be estimated. */
export function prepare(table: ResponseTable, options: CalibrateOptions): Prepared {
  const people = peopleOf(table, options);
  const planned = planItems(table, options);
  const comparability = comparabilityOf(table, people, (id) =>
    planned.items.some((item) => item.id === id && item.anchor !== undefined),
  );
  const quadrature = quadratureOf(options, planned.testlets.length > 0);
  const groups = groupsOf(options, people);
  const { items, testlets } = planned;
  const plan = planProblem(
    table,
    options.model,
    items,
    testlets,
    groups,
    people,
    gridOf(quadrature),
    priorsOn[options.slopePrior ?? "where-needed"],
  );
  return { ...planned, people, comparability, quadrature, groups, plan };
}

/** Priors from the start; `where-needed` begins without. */
const priorsOn = {
  none: [],
  "where-needed": [],
  testlets: ["testlet"],
  all: ["ability", "testlet"],
} as const;

interface PlannedItems {
  readonly items: readonly PlannedItem[];
  readonly testlets: readonly string[];
  /** Items that were alone in their testlet. */
  readonly single: readonly string[];
}

/** What is to be estimated of each column. */
function planItems(table: ResponseTable, options: CalibrateOptions): PlannedItems {
  const { model, sparse = "keep", testlets: named } = options;
  if (named && named.length !== table.items.length) {
    throw new ScoringError(
      "bad-option",
      `There are ${named.length} testlets for ${table.items.length} items: give one, or undefined, for each.`,
      { option: "testlets" },
    );
  }
  if (options.anchors && options.anchors.model !== model) {
    throw new ScoringError(
      "bad-option",
      `The anchors are of a ${options.anchors.model} calibration: items keep their parameters only in their own model.`,
      { option: "anchors", model: options.anchors.model },
    );
  }
  const anchors = new Map((options.anchors?.items ?? []).map((anchor) => [anchor.id, anchor]));
  if (anchors.size > 0 && !table.items.some((id) => anchors.has(id))) {
    throw new ScoringError(
      "bad-option",
      "None of the anchors is an item of these responses: nothing ties them to the old scale. Leave the anchors out, or use responses that share items.",
      { option: "anchors" },
    );
  }
  const fewest = anchors.size > 0 ? 1 : 2;
  if (table.items.length < fewest) {
    throw new ScoringError(
      "too-few-items",
      `There ${table.items.length === 1 ? "is 1 item" : `are ${table.items.length} items`}: a scale needs at least ${fewest}.`,
      { items: table.items.length },
    );
  }
  const least = sparse === "error" ? fewestResponses : sparse === "keep" ? 1 : 0;
  refuseSparse(table, least, (id) => !anchors.has(id));
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
      ...present({ anchor }),
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
  const anchored = anchors !== undefined;
  return groups.map((_, g) => ({
    mean: anchored || g > 0 ? "free" : 0,
    sd: anchored || g > 0 || model === "rasch" ? "free" : 1,
  }));
}
