import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { PlannedItem } from "./build-problem.js";

/** The published form of an item's slope–intercept estimates, with standard errors by the delta method. */
export function itemEstimates(
  model: Calibration["model"],
  item: PlannedItem,
  values: readonly number[],
  covariance: readonly (readonly number[])[],
): CalibrationItem {
  const head = { id: item.id, categories: item.codes.map((codes) => [...codes]), counts: [...item.counts] };
  if (item.anchor) return kept(item.anchor, head);
  const steps = item.codes.length - 1;
  const testletAt = item.testlet === undefined ? undefined : values.length - 1;
  const errorAt = (place: number): number => Math.sqrt(Math.max(0, covariance[place]![place]!));
  const testlet =
    item.testlet === undefined || testletAt === undefined
      ? {}
      : { testlet: { id: item.testlet, slope: values[testletAt]! } };
  const testletError = testletAt === undefined ? {} : { testlet: errorAt(testletAt) };
  const range = Array.from({ length: steps }, (_, k) => k);
  if (model === "nominal") {
    return {
      ...head,
      a: [0, ...range.map((k) => values[k]!)],
      b: [],
      c: [0, ...range.map((k) => values[steps + k]!)],
      ...testlet,
      standardErrors: {
        a: [null, ...range.map((k) => errorAt(k))],
        b: [],
        c: [null, ...range.map((k) => errorAt(steps + k))],
        ...testletError,
      },
    };
  }
  const slopeAt = model === "rasch" ? undefined : 0;
  const first = model === "rasch" ? 0 : 1;
  const a = slopeAt === undefined ? 1 : values[slopeAt]!;
  const b: number[] = [];
  const errors: number[] = [];
  for (const k of range) {
    // b_k = (d_{k−1} − d_k)/a for steps, −d_k/a for thresholds.
    const before = k > 0 && model !== "graded" ? values[first + k - 1]! : 0;
    const step = (before - values[first + k]!) / a;
    const gradient = values.map(() => 0);
    if (slopeAt !== undefined) gradient[slopeAt] = -step / a;
    gradient[first + k] = -1 / a;
    if (k > 0 && model !== "graded") gradient[first + k - 1] = 1 / a;
    b.push(step);
    errors.push(Math.sqrt(Math.max(0, quadratic(gradient, covariance))));
  }
  return {
    ...head,
    a,
    b,
    ...testlet,
    standardErrors: { a: slopeAt === undefined ? null : errorAt(slopeAt), b: errors, ...testletError },
  };
}

/** An anchor, with what was met here, and no errors of its own. */
function kept(
  anchor: CalibrationItem,
  head: Pick<CalibrationItem, "id" | "categories" | "counts">,
): CalibrationItem {
  return {
    ...head,
    a: anchor.a,
    b: anchor.b,
    ...present({ c: anchor.c, testlet: anchor.testlet }),
    standardErrors: {
      a: Array.isArray(anchor.a) ? anchor.a.map(() => null) : null,
      b: anchor.b.map(() => null),
      ...present({ c: anchor.c?.map(() => null), testlet: anchor.testlet && null }),
    },
  };
}

function quadratic(vector: readonly number[], matrix: readonly (readonly number[])[]): number {
  return vector.reduce(
    (sum, left, i) => sum + vector.reduce((row, right, j) => row + left * right * matrix[i]![j]!, 0),
    0,
  );
}
