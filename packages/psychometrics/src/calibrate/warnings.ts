import type { Calibration, CalibrationItem, CalibrationWarning } from "@leadsim/scenarios";
import { median } from "../numeric/median.js";
import { hasStray } from "../responses/stray-codes.js";
import type { PlannedItem } from "./build-problem.js";
import { inWords } from "./comparability.js";
import { type GridFit, isCoarse } from "./grid-fit.js";
import { fewestTies } from "./islands.js";
import { fewestResponses } from "./item-categories.js";
import type { Prepared } from "./prepare.js";

/** Fewer responses than this in a category earn a warning. */
const fewResponses = 10;

/** What a reader of the numbers must know. */
export function warningsOf(
  model: Calibration["model"],
  { items: planned, people, single, comparability }: Prepared,
  items: readonly CalibrationItem[],
  grid: GridFit,
): CalibrationWarning[] {
  const { islands, thin } = comparability;
  const few = model === "rasch" ? 100 : 250;
  return [
    ...itemWarnings(model, planned, items),
    ...about(
      islands.length > 1,
      "islands",
      `The items fall apart into ${islands.length} islands that fewer than ${fewestTies} people tie together: ${inWords(islands)}. Comparing items or people across them assumes that the people of all islands are equally able, as where they were sent to one at random.`,
    ),
    ...about(
      thin.length > 0,
      "thin-tie",
      `These groups share fewer than three items with the others, so that their mean hangs on how one or two items worked: ${thin.join(", ")}.`,
    ),
    ...about(
      single.length > 0,
      "single-item-testlet",
      "The testlet holds no other item of the table, so it was left out.",
      single,
    ),
    ...about(
      people.effective < few,
      "small-sample",
      `${people.weighting === "sampling" ? `With these weights ${people.persons} people are worth ${Math.round(people.effective)}, which` : `${people.persons} people`} are few for this model: parameters may be far off. Several hundred are usual for slopes, about ${few} are the least.`,
    ),
    ...about(
      isCoarse(grid),
      "coarse-quadrature",
      `The nodes lie ${grid.spacing.toFixed(2)} apart, and people's ability is known to ±${grid.spread.toFixed(2)}: the nodes are too coarse for these responses. Use more.`,
    ),
    ...about(
      grid.edge > 0.001,
      "narrow-quadrature",
      `${(100 * grid.edge).toFixed(1)}% of the people are at the lowest or highest node: the nodes do not reach far enough. Widen their range.`,
    ),
  ];
}

function itemWarnings(
  model: Calibration["model"],
  planned: readonly PlannedItem[],
  items: readonly CalibrationItem[],
): CalibrationWarning[] {
  const warn = (
    code: string,
    text: string,
    so: (estimate: CalibrationItem, item: PlannedItem) => boolean,
  ): CalibrationWarning[] => {
    const named = planned.filter((item, i) => !item.anchor && so(items[i]!, item)).map(({ id }) => id);
    return about(named.length > 0, code, text, named);
  };
  const usual = median(items.map(({ a }) => Math.abs(endSlope(a))));
  return [
    ...warn(
      "merged-category",
      `Categories with fewer than ${fewestResponses} responses were joined to a neighbor; categories says which codes make up each.`,
      (_, { codes }) => codes.some((each) => each.length > 1),
    ),
    ...warn(
      "sparse-category",
      `A category has fewer than ${fewResponses} responses: its parameters are unsure, and their standard errors are too small.`,
      ({ counts }) => counts.some((count) => count < fewResponses),
    ),
    ...warn(
      "stray-code",
      "The lowest or highest code lies far from all others. If it stands for what is missing, such as -99, leave those cells empty: here it counts as a category.",
      (_, { codes }) => hasStray(codes.flat()),
    ),
    ...warn(
      "negative-slope",
      "The slope is negative: people with more ability respond lower. Is the item keyed the wrong way around?",
      ({ a }) => endSlope(a) < 0,
    ),
    ...warn(
      "unrelated-item",
      "The slope is less than two standard errors from 0, and at most as steep as the usual item of this table: the item says hardly anything about ability, and its b parameters are not determined.",
      (item) => isUnknownSlope(item) && steepestLikely(item) <= usual,
    ),
    ...warn(
      "unsure-slope",
      "The slope is less than two standard errors from 0, but may as well be steep: these responses don't tell. Gather more before the item counts for much.",
      (item) => isUnknownSlope(item) && steepestLikely(item) > usual,
    ),
    ...warn(
      "disordered-steps",
      "The steps are not in order: a category is nowhere the likeliest response. The estimates hold; if two categories mean the same, join them.",
      ({ a, b }) => model !== "graded" && endSlope(a) > 0 && b.some((step, k) => k > 0 && step < b[k - 1]!),
    ),
    ...warn(
      "unsure-testlet",
      "The slope on the testlet has a standard error above 1: the responses hardly tell what the testlet's items share.",
      ({ standardErrors }) => (standardErrors.testlet ?? 0) > 1,
    ),
  ];
}

/** Of the slope, or of that between the lowest and the highest category. */
function slopeError({ standardErrors: { a } }: CalibrationItem): number {
  return (Array.isArray(a) ? a.at(-1) : a) ?? 0;
}

function isUnknownSlope(item: CalibrationItem): boolean {
  return Math.abs(endSlope(item.a)) < 2 * slopeError(item);
}

function steepestLikely(item: CalibrationItem): number {
  return Math.abs(endSlope(item.a)) + 2 * slopeError(item);
}

function about(so: boolean, code: string, text: string, items: readonly string[] = []): CalibrationWarning[] {
  return so ? [{ code, text, items: [...items] }] : [];
}

/** The slope from the lowest category to the highest. */
function endSlope(a: CalibrationItem["a"]): number {
  return Array.isArray(a) ? a.at(-1)! : a;
}
