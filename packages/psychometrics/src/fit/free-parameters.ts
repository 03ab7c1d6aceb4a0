import type { Calibration, CalibrationItem } from "@leadsim/scenarios";

/**
 * Places of an item's estimated parameters, in slope–intercept form (slopes, intercepts, the slope on the testlet):
 * none of an anchor.
 */
export function freeParameters(
  { categories, testlet, standardErrors: { a, b, c } }: CalibrationItem,
  model: Calibration["model"],
): number[] {
  const fixed = [a, b, c ?? []].flat().every((error) => error === null);
  if (fixed) return [];
  const slopes = model === "nominal" ? categories.length - 1 : model === "rasch" ? 0 : 1;
  const parameters = slopes + categories.length - 1 + (testlet ? 1 : 0);
  return Array.from({ length: parameters }, (_, parameter) => parameter);
}
