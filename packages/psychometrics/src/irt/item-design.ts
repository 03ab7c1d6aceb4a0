import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import type { ItemCurve } from "./curve.js";
import { curveOfItem } from "./curve-of-item.js";

/** What a parameter is multiplied by in the predictor of a category. */
export const variables = { one: 0, theta: 1, factor: 2 } as const;

/**
 * How an item's predictors depend on its free parameters β, in slope–intercept form: the predictor of
 * category k is that of `base` plus Σ_p β_p · load(p, k) · v_p, where v_p is 1, θ or the testlet's factor u.
 * All models that are fitted here are of this form, so that they share one set of derivatives.
 */
export interface ItemDesign {
  readonly kind: ItemCurve["kind"];
  readonly categories: number;
  /** What is fixed: everything for an anchor, slopes of k for Rasch, else zeros. */
  readonly base: ItemCurve;
  /** By free parameter, of {@link variables}. */
  readonly variable: Uint8Array;
  /** By free parameter p and category k, at p·categories + k. */
  readonly load: Float64Array;
  /** Where the search begins. */
  readonly start: Float64Array;
}

/** The model's slopes, in the order of the parameters: slopes, then intercepts, then the slope on the testlet. */
export function freeDesign(
  model: Calibration["model"],
  counts: ArrayLike<number>,
  inTestlet: boolean,
): ItemDesign {
  const categories = counts.length;
  const columns: { variable: number; load: number[]; start: number }[] = [];
  const steps = Array.from({ length: categories }, (_, k) => k);
  const graded = model === "graded";
  const common = steps.map((k) => (graded ? Math.min(k, 1) : k));
  const only = (category: number): number[] => steps.map((k) => (k === category ? 1 : 0));
  if (model === "nominal") {
    for (let k = 1; k < categories; k += 1) {
      columns.push({ variable: variables.theta, load: only(k), start: (2 * k) / categories });
    }
  } else if (model !== "rasch") {
    columns.push({ variable: variables.theta, load: common, start: graded ? 1 : 2 / categories });
  }
  const intercepts = graded ? cumulativeLogits(counts) : baselineLogits(counts);
  for (let k = 1; k < categories; k += 1) {
    columns.push({ variable: variables.one, load: only(k), start: intercepts[k]! });
  }
  if (inTestlet) {
    columns.push({ variable: variables.factor, load: common, start: graded ? 0.5 : 1 / categories });
  }
  const base = blank(graded ? "cumulative" : "adjacent", categories);
  if (model === "rasch") for (const k of steps) base.slopes[k] = k;
  return {
    kind: base.kind,
    categories,
    base,
    variable: Uint8Array.from(columns, ({ variable }) => variable),
    load: Float64Array.from(columns.flatMap(({ load }) => load)),
    start: Float64Array.from(columns, ({ start }) => start),
  };
}

/** An item that is kept as it is. */
export function fixedDesign(model: Calibration["model"], item: CalibrationItem): ItemDesign {
  const base = curveOfItem(model, item);
  const none = new Float64Array(0);
  return {
    kind: base.kind,
    categories: base.categories,
    base,
    variable: new Uint8Array(0),
    load: none,
    start: none,
  };
}

/** A curve of zeros. */
export function blank(kind: ItemCurve["kind"], categories: number): ItemCurve {
  const list = (): Float64Array => new Float64Array(categories);
  return { kind, categories, slopes: list(), intercepts: list(), testletSlopes: list() };
}

/** Writes the curve at parameters to `curve`; `parameters` are the places of the item's own among `all`. */
export function setCurve(
  design: ItemDesign,
  parameters: Int32Array,
  all: Float64Array,
  curve: ItemCurve,
): void {
  const { base, variable, load, categories } = design;
  curve.slopes.set(base.slopes);
  curve.intercepts.set(base.intercepts);
  curve.testletSlopes.set(base.testletSlopes);
  for (let p = 0; p < parameters.length; p += 1) {
    const value = all[parameters[p]!]!;
    const kind = variable[p]!;
    const into =
      kind === variables.one
        ? curve.intercepts
        : kind === variables.theta
          ? curve.slopes
          : curve.testletSlopes;
    for (let k = 0; k < categories; k += 1) into[k] = into[k]! + value * load[p * categories + k]!;
  }
}

/** ln(n_k / n_0), with half a response in each category, so that it is finite. */
function baselineLogits(counts: ArrayLike<number>): number[] {
  return Array.from(counts, (count) => Math.log((count + 0.5) / (counts[0]! + 0.5)));
}

/** ln(responses from k on / responses below k). */
function cumulativeLogits(counts: ArrayLike<number>): number[] {
  const list = Array.from(counts, (count) => count + 0.5);
  const total = list.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return list.map((_, k) => {
    if (k > 0) below += list[k - 1]!;
    return k === 0 ? 0 : Math.log((total - below) / below);
  });
}
