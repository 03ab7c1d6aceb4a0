import type {
  InvarianceFit,
  InvarianceItem,
  InvarianceSample,
  InvarianceTest,
  MeasurementInvariance,
} from "@leadsim/scenarios";
import { sharedTestlets, testletsByName } from "../calibrate/testlets-by-name.js";
import { defaultQuadrature, type QuadratureRange } from "../irt/quadrature.js";
import { benjaminiHochberg } from "../numeric/benjamini-hochberg.js";
import { chiSquareTail } from "../numeric/chi-square.js";
import type { ResponseTable } from "../responses/response-table.js";
import { sampleKind } from "../samples/sample-kind.js";
import { ScoringError } from "../scoring-error.js";
import { scoringVersion } from "../version.js";
import { invarianceConclusion } from "./conclusion.js";
import { curveDifference } from "./curve-difference.js";
import {
  type Equality,
  fitGroups,
  type GroupedResponses,
  type GroupFit,
  type InvarianceModel,
} from "./group-model.js";
import { sharedItems } from "./shared-categories.js";

/** From what is equal in all groups: nothing, slopes, all parameters, all but those of some items, and ability too. */
export type InvarianceLevel = InvarianceFit["level"];

/** What to compare and how. */
export interface InvarianceOptions {
  readonly model: InvarianceModel;
  /** By person, the group; undefined where it is not known. */
  readonly groups: readonly (string | undefined)[];
  /** The group that others are compared with. Default: the first to occur. */
  readonly reference?: string;
  /** Items whose parameters may differ between groups, for the level `partial`. */
  readonly partial?: readonly string[];
  /**
   * By item of the table: its testlet, or undefined. What items of one share is a factor of its own in every group,
   * standard normal, and its slopes are equal where slopes are. One item alone is in none.
   */
  readonly testlets?: readonly (string | undefined)[];
  /** Whose responses they are, for the document. */
  readonly sample?: Partial<Pick<InvarianceSample, "kind" | "source">>;
  /** Whether each item is also freed by itself, with all others equal. Default true. */
  readonly items?: boolean;
  /** Told what is being fitted. */
  readonly onFit?: (what: string) => void;
}

/** A group needs that many people, as anything calibrated does. */
const fewestPeople = 30;

/**
 * Measurement invariance by multiple-group item response models: configural (the same items, nothing equal), metric
 * (slopes equal, spread of ability free), scalar (all equal, means and spreads of ability free), with likelihood-ratio
 * tests of each within the one before (Meredith, 1993; Bock & Zimowski, 1997; Millsap, 2011), AIC and BIC over all
 * people; and each item freed by itself (Thissen, Steinberg & Wainer, 1993).
 *
 * @throws ScoringError `unknown-group` with fewer than two groups, `too-few-people` where one has fewer than 30,
 * `too-few-items` under three, `unknown-item` for a partial one that there is not, `one-category`, `not-dichotomous`,
 * `not-converged`, `runaway-slope`, `bad-option` for lists of another length
 */
export function measurementInvariance(
  table: ResponseTable,
  options: InvarianceOptions,
): MeasurementInvariance {
  const { model, partial = [] } = options;
  const { group, names } = groupsOf(table, options);
  const grouped = withTestlets(table, group, names, options);
  checkItems(table, partial, grouped, model);
  const width = grouped.items.length;
  const people = group.filter((g) => g >= 0).length;
  const equal = (equality: Equality, freed: readonly string[] = []): Equality[] =>
    grouped.items.map(({ id }) => (freed.includes(id) ? "none" : equality));
  const fitted = new Map<InvarianceLevel, GroupFit>();
  let nodes = usualNodes(grouped);
  const fit = (level: InvarianceLevel, parts: readonly Equality[], means: boolean, sds: boolean): void => {
    options.onFit?.(level);
    fitted.set(level, fitGroups(grouped, model, { equal: parts, means, sds }, nodes));
  };
  fit("configural", equal("none"), false, false);
  if (fitted.get("configural")!.isCoarse && grouped.testlets.length > 0) {
    nodes = { ...nodes, nodes: 2 * nodes.nodes - 1 };
    fit("configural", equal("none"), false, false);
  }
  fit("metric", equal("slopes"), false, true);
  if (partial.length > 0) fit("partial", equal("all", partial), true, true);
  fit("scalar", equal("all"), true, true);
  fit("equal-ability", equal("all"), false, false);
  const scalar = fitted.get("scalar")!;
  const freed =
    options.items === false || width < 3
      ? []
      : grouped.items.map(({ id }) => {
          options.onFit?.(id);
          return fitGroups(grouped, model, { equal: equal("all", [id]), means: true, sds: true }, nodes);
        });
  const fits = fitsOf(fitted, people);
  const tests = testsOf(fitted);
  return {
    format: "leadsim/invariance@1",
    model,
    sample: {
      persons: people,
      unknown: table.persons - people,
      kind: sampleKind([table.kind], options.sample?.kind),
      source: options.sample?.source ?? "",
    },
    groups: names.map((id, g) => ({ id, persons: grouped.group.filter((of) => of === g).length })),
    testlets: grouped.testlets,
    independent: !options.testlets && sharedTestlets(testletsByName(table.items)) >= 2,
    joined: grouped.items.filter(({ joined }) => joined).map(({ id }) => id),
    partial: [...partial],
    fits,
    tests,
    conclusion: invarianceConclusion({ fits, tests }),
    items: itemsOf(grouped, scalar, freed),
    program: `leadsim ${scoringVersion}`,
  };
}

function fitsOf(fitted: ReadonlyMap<InvarianceLevel, GroupFit>, people: number): InvarianceFit[] {
  return [...fitted].map(([level, { logLikelihood, parameters, populations }]) => ({
    level,
    logLikelihood,
    parameters,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: Math.log(people) * parameters - 2 * logLikelihood,
    ability: populations,
  }));
}

function groupsOf(
  table: ResponseTable,
  { groups, reference }: InvarianceOptions,
): { readonly group: Int32Array; readonly names: readonly string[] } {
  if (groups.length !== table.persons) {
    throw new ScoringError(
      "bad-option",
      `There are ${groups.length} groups for ${table.persons} people: give one, or undefined, for each.`,
      { option: "groups" },
    );
  }
  const met = [...new Set(groups.filter((of) => of !== undefined))];
  if (reference !== undefined && !met.includes(reference)) {
    throw new ScoringError("unknown-group", `There is no group ${reference}.`, { group: reference });
  }
  const names = reference === undefined ? met : [reference, ...met.filter((of) => of !== reference)];
  if (names.length < 2) {
    throw new ScoringError(
      "unknown-group",
      `There ${names.length === 1 ? "is one group" : "is no group"}: it takes two.`,
      {
        groups: names.length,
      },
    );
  }
  const group = Int32Array.from(groups, (of) => (of === undefined ? -1 : names.indexOf(of)));
  const small = names.find((_, g) => group.filter((of) => of === g).length < fewestPeople);
  if (small !== undefined) {
    throw new ScoringError(
      "too-few-people",
      `Group ${small} has fewer than ${fewestPeople} people. Leave it out, or gather more responses.`,
      { group: small },
    );
  }
  return { group, names };
}

/** Items as all groups can be compared on, in testlets of two or more. */
function withTestlets(
  table: ResponseTable,
  group: Int32Array,
  names: readonly string[],
  { testlets = table.items.map(() => undefined) }: InvarianceOptions,
): GroupedResponses {
  if (testlets.length !== table.items.length) {
    throw new ScoringError(
      "bad-option",
      `There are ${testlets.length} testlets for ${table.items.length} items: give one, or undefined, for each.`,
      { option: "testlets" },
    );
  }
  const sizes = new Map<string, number>();
  for (const of of testlets) if (of !== undefined) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  const shared = [...sizes].flatMap(([of, size]) => (size >= 2 ? [of] : []));
  return {
    table,
    group,
    groups: names.length,
    items: sharedItems(table, group, names.length),
    testlets: shared,
    testletOf: testlets.map((of) => (of === undefined ? -1 : shared.indexOf(of))),
  };
}

/** With testlets there are two dimensions of nodes: fewer, and twice as many where these prove too coarse. */
function usualNodes({ testlets }: GroupedResponses): QuadratureRange {
  return testlets.length > 0 ? { ...defaultQuadrature, nodes: 21 } : defaultQuadrature;
}

function checkItems(
  table: ResponseTable,
  partial: readonly string[],
  { items }: GroupedResponses,
  model: InvarianceModel,
): void {
  const missing = partial.find((id) => !table.items.includes(id));
  if (missing !== undefined) {
    throw new ScoringError("unknown-item", `There is no item ${missing}.`, { item: missing });
  }
  if (table.items.length < 3 || partial.length >= table.items.length) {
    throw new ScoringError("too-few-items", "It takes three items, and one that is equal in all groups.", {
      items: table.items.length,
    });
  }
  const many = items.find(({ counts }) => counts.length > 2);
  if (model !== "2pl" || !many) return;
  throw new ScoringError(
    "not-dichotomous",
    `Item ${many.id} has ${many.counts.length} categories. Use gpcm or graded.`,
    {
      item: many.id,
    },
  );
}

function testsOf(fitted: ReadonlyMap<InvarianceLevel, GroupFit>): InvarianceTest[] {
  const pairs: readonly (readonly [InvarianceLevel, InvarianceLevel])[] = [
    ["metric", "configural"],
    ["scalar", "metric"],
    ["scalar", "configural"],
    ["partial", "configural"],
    ["scalar", "partial"],
    ["equal-ability", "scalar"],
  ];
  return pairs.flatMap(([restricted, free]) => {
    const [less, more] = [fitted.get(restricted), fitted.get(free)];
    return less && more ? [{ restricted, free, ...ratio(less, more) }] : [];
  });
}

function ratio(less: GroupFit, more: GroupFit): Pick<InvarianceTest, "chi2" | "df" | "p"> {
  const chi2 = Math.max(0, 2 * (more.logLikelihood - less.logLikelihood));
  const df = more.parameters - less.parameters;
  return { chi2, df, p: chiSquareTail(chi2, df) };
}

function itemsOf(
  { items }: GroupedResponses,
  scalar: GroupFit,
  freed: readonly GroupFit[],
): InvarianceItem[] {
  const tests = freed.map((more) => ratio(scalar, more));
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  return freed.map(({ curves, populations }, item) => ({
    id: items[item]!.id,
    ...tests[item]!,
    adjustedP: adjusted[item]!,
    differences: curves
      .slice(1)
      .map((own, at) => curveDifference(curves[0]![item]!, own[item]!, populations[at + 1]!)),
  }));
}
