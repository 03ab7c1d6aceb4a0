import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import type { ItemCurve } from "./curve.js";
import { curveOfItem } from "./curve-of-item.js";
import { blank, freeDesign, type ItemDesign, setCurve } from "./item-design.js";

/** An item's free parameters in slope–intercept form: slopes, intercepts, then the slope on its testlet. */
export interface ItemParameters {
  readonly design: ItemDesign;
  /** Such as `a`, `d1`, `d2`, `testlet`. */
  readonly names: readonly string[];
  readonly values: Float64Array;
}

/**
 * The parameters of a calibrated item, in the order in which calibrations state their covariances.
 *
 * @throws ScoringError `bad-calibration` where they do not fit the number of categories
 */
export function parametersOf(model: Calibration["model"], item: CalibrationItem): ItemParameters {
  const curve = curveOfItem(model, item);
  const steps = Array.from({ length: curve.categories - 1 }, (_, k) => k + 1);
  const slopes =
    model === "nominal"
      ? steps.map((k) => ({ name: `a${k}`, value: curve.slopes[k]! }))
      : model === "rasch"
        ? []
        : [{ name: "a", value: item.a as number }];
  const parameters = [
    ...slopes,
    ...steps.map((k) => ({ name: `d${k}`, value: curve.intercepts[k]! })),
    ...(item.testlet ? [{ name: "testlet", value: item.testlet.slope }] : []),
  ];
  return {
    design: freeDesign(model, new Float64Array(curve.categories), item.testlet !== undefined),
    names: parameters.map(({ name }) => name),
    values: Float64Array.from(parameters, ({ value }) => value),
  };
}

/** The curve of an item at other values of its parameters. */
export function curveAt(design: ItemDesign, values: Float64Array): ItemCurve {
  const curve = blank(design.kind, design.categories);
  setCurve(design, Int32Array.from(values.keys()), values, curve);
  return curve;
}
