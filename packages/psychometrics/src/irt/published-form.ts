import type { Calibration, CalibrationItem } from "@leadsim/scenarios";

/** An item's parameters as calibrations publish them. */
export type PublishedForm = Pick<CalibrationItem, "a" | "b" | "c">;

/** Slope and steps (thresholds) from slope–intercept form; of nominal items slopes and intercepts with their zeros. */
export function publishedForm(
  model: Calibration["model"],
  categories: number,
  values: ArrayLike<number>,
): PublishedForm {
  const steps = Array.from({ length: categories - 1 }, (_, k) => k);
  if (model === "nominal") {
    const from = (first: number): number[] => [0, ...steps.map((k) => values[first + k]!)];
    return { a: from(0), b: [], c: from(categories - 1) };
  }
  const { a, first } = slopeOf(model, values);
  return { a, b: steps.map((k) => stepAt(model, values, first, k) / a) };
}

/**
 * Standard errors of the published form, those of steps by the delta method.
 *
 * @param covariance of the values
 */
export function publishedErrors(
  model: Calibration["model"],
  categories: number,
  values: readonly number[],
  covariance: readonly (readonly number[])[],
  inTestlet: boolean,
): CalibrationItem["standardErrors"] {
  const errorAt = (place: number): number => Math.sqrt(Math.max(0, covariance[place]![place]!));
  const steps = Array.from({ length: categories - 1 }, (_, k) => k);
  const testlet = inTestlet ? { testlet: errorAt(values.length - 1) } : {};
  if (model === "nominal") {
    const from = (first: number): (number | null)[] => [null, ...steps.map((k) => errorAt(first + k))];
    return { a: from(0), b: [], c: from(categories - 1), ...testlet };
  }
  const { a, first } = slopeOf(model, values);
  const b = steps.map((k) => {
    const gradient = values.map(() => 0);
    if (first > 0) gradient[0] = -stepAt(model, values, first, k) / (a * a);
    gradient[first + k] = -1 / a;
    if (k > 0 && model !== "graded") gradient[first + k - 1] = 1 / a;
    return Math.sqrt(Math.max(0, quadratic(gradient, covariance)));
  });
  return { a: first > 0 ? errorAt(0) : null, b, ...testlet };
}

/** The slope, and the place of the first intercept. */
function slopeOf(
  model: Calibration["model"],
  values: ArrayLike<number>,
): { readonly a: number; readonly first: number } {
  return model === "rasch" ? { a: 1, first: 0 } : { a: values[0]!, first: 1 };
}

/** b_k·a: d_{k−1} − d_k for steps, −d_k for thresholds. */
function stepAt(model: Calibration["model"], values: ArrayLike<number>, first: number, k: number): number {
  const before = k > 0 && model !== "graded" ? values[first + k - 1]! : 0;
  return before - values[first + k]!;
}

function quadratic(vector: readonly number[], matrix: readonly (readonly number[])[]): number {
  return vector.reduce(
    (sum, left, i) => sum + vector.reduce((row, right, j) => row + left * right * matrix[i]![j]!, 0),
    0,
  );
}
