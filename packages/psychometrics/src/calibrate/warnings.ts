import type { Calibration, CalibrationItem, CalibrationWarning } from "@leadsim/scenarios";
import { discriminationError, discriminationOf } from "../irt/discrimination.js";
import { median } from "../numeric/median.js";
import { round } from "../numeric/round.js";
import { hasStray } from "../responses/stray-codes.js";
import type { PlannedItem } from "./build-problem.js";
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
  slopePrior: Calibration["slopePrior"],
): CalibrationWarning[] {
  const { islands, thin } = comparability;
  const few = model === "rasch" ? 100 : 250;
  return [
    ...itemWarnings(model, planned, items),
    ...about(islands.length > 1, {
      code: "islands",
      items: [],
      islands: islands.map((island) => [...island]),
      least: fewestTies,
    }),
    ...about(thin.length > 0, { code: "thin-tie", items: [], groups: [...thin] }),
    ...about(single.length > 0, { code: "single-item-testlet", items: [...single] }),
    ...about(people.effective < few, {
      ...{ code: "small-sample", items: [], persons: people.persons, least: few },
      effective: people.weighting === "sampling" ? round(people.effective) : null,
    }),
    ...about(slopePrior === "testlets", { code: "testlet-prior", items: [] }),
    ...about(isCoarse(grid), {
      ...{ code: "coarse-quadrature", items: [], spacing: round(grid.spacing), spread: round(grid.spread) },
    }),
    ...about(grid.edge > 0.001, { code: "narrow-quadrature", items: [], share: round(grid.edge) }),
  ];
}

/** A warning about items, before it is known which. */
type Named =
  | { readonly code: "merged-category" | "sparse-category"; readonly under: number }
  | { readonly code: ItemCode };
type ItemCode =
  | "stray-code"
  | "negative-slope"
  | "unrelated-item"
  | "unsure-slope"
  | "disordered-steps"
  | "unsure-testlet";

function itemWarnings(
  model: Calibration["model"],
  planned: readonly PlannedItem[],
  items: readonly CalibrationItem[],
): CalibrationWarning[] {
  const warn = (
    warning: Named,
    so: (estimate: CalibrationItem, item: PlannedItem) => boolean,
  ): CalibrationWarning[] => {
    const named = planned.filter((item, i) => !item.anchor && so(items[i]!, item)).map(({ id }) => id);
    return about(named.length > 0, { ...warning, items: named });
  };
  const usual = median(items.map((item) => Math.abs(discriminationOf(item))));
  return [
    ...warn({ code: "merged-category", under: fewestResponses }, (_, { codes }) =>
      codes.some((each) => each.length > 1),
    ),
    ...warn({ code: "sparse-category", under: fewResponses }, ({ counts }) =>
      counts.some((count) => count < fewResponses),
    ),
    ...warn({ code: "stray-code" }, (_, item) => hasStray(codesOf(item))),
    ...warn({ code: "negative-slope" }, (item) => discriminationOf(item) < 0),
    ...warn({ code: "unrelated-item" }, (item) => isUnknownSlope(item) && steepestLikely(item) <= usual),
    ...warn({ code: "unsure-slope" }, (item) => isUnknownSlope(item) && steepestLikely(item) > usual),
    ...warn(
      { code: "disordered-steps" },
      (item) =>
        model !== "graded" &&
        discriminationOf(item) > 0 &&
        item.b.some((step, k) => k > 0 && step < item.b[k - 1]!),
    ),
    ...warn({ code: "unsure-testlet" }, ({ standardErrors }) => (standardErrors.testlet ?? 0) > 1),
  ];
}

/** The codes of an item as often as each occurs; of codes that were joined each as often as the others. */
function codesOf({ codes, counts }: PlannedItem): number[] {
  return codes.flatMap((joined, category) =>
    joined.flatMap((code) =>
      new Array<number>(Math.max(1, Math.round(counts[category]! / joined.length))).fill(code),
    ),
  );
}

function isUnknownSlope(item: CalibrationItem): boolean {
  return Math.abs(discriminationOf(item)) < 2 * discriminationError(item);
}

function steepestLikely(item: CalibrationItem): number {
  return Math.abs(discriminationOf(item)) + 2 * discriminationError(item);
}

function about(so: boolean, warning: CalibrationWarning): CalibrationWarning[] {
  return so ? [warning] : [];
}
