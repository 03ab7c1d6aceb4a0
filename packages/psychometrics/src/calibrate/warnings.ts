import type { Calibration, CalibrationItem, CalibrationWarning } from "@leadsim/scenarios";
import type { PlannedItem } from "./build-problem.js";
import { type GridFit, isCoarse } from "./grid-fit.js";
import { fewestResponses } from "./item-categories.js";
import type { People } from "./people.js";

/** Fewer responses than this in a category earn a warning. */
const fewResponses = 10;

/** What a reader of the numbers must know. */
export function warningsOf(
  model: Calibration["model"],
  planned: readonly PlannedItem[],
  items: readonly CalibrationItem[],
  people: People,
  single: readonly string[],
  grid: GridFit,
): CalibrationWarning[] {
  const few = model === "rasch" ? 100 : 250;
  return [
    ...itemWarnings(model, planned, items),
    ...about(
      single.length > 0,
      "single-item-testlet",
      "The testlet holds no other item of the table, so it was left out.",
      single,
    ),
    ...about(
      people.persons < few,
      "small-sample",
      `${people.persons} people are few for this model: parameters may be far off. Several hundred are usual for slopes, about ${few} are the least.`,
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
      "The slope is less than two standard errors from 0: the item says hardly anything about ability, and its b parameters are not determined.",
      ({ a, standardErrors }) => {
        const error = Array.isArray(standardErrors.a) ? standardErrors.a.at(-1) : standardErrors.a;
        return typeof error === "number" && Math.abs(endSlope(a)) < 2 * error;
      },
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

function about(so: boolean, code: string, text: string, items: readonly string[] = []): CalibrationWarning[] {
  return so ? [{ code, text, items: [...items] }] : [];
}

/** The slope from the lowest category to the highest. */
function endSlope(a: CalibrationItem["a"]): number {
  return Array.isArray(a) ? a.at(-1)! : a;
}

/** Whether an end of three or more codes lies over three times as far out as the others span. */
function hasStray(codes: readonly number[]): boolean {
  const sorted = [...codes].sort((x, y) => x - y);
  const [lowest, second] = sorted;
  const highest = sorted.at(-1)!;
  const last = sorted.at(-2)!;
  if (sorted.length < 3) return false;
  return second! - lowest! > 3 * (highest - second!) || highest - last > 3 * (last - lowest!);
}
