import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { ScoringError } from "../scoring-error.js";
import type { ItemCurve } from "./curve.js";

/**
 * The curve of a calibrated item.
 *
 * @throws ScoringError `bad-calibration` where the parameters do not fit the number of categories
 */
export function curveOfItem(model: Calibration["model"], item: CalibrationItem): ItemCurve {
  const curve = model === "nominal" ? nominal(item) : stepped(model, item);
  const numbers = [...curve.slopes, ...curve.intercepts, ...curve.testletSlopes];
  if (!numbers.every(Number.isFinite)) throw misfit(item);
  return curve;
}

function nominal(item: CalibrationItem): ItemCurve {
  const { a, c, categories } = item;
  if (!Array.isArray(a) || a.length !== categories.length || c?.length !== categories.length) {
    throw misfit(item);
  }
  return {
    kind: "adjacent",
    categories: categories.length,
    slopes: Float64Array.from(a),
    intercepts: Float64Array.from(c),
    testletSlopes: Float64Array.from(a, (_, k) => k * (item.testlet?.slope ?? 0)),
  };
}

function stepped(model: Calibration["model"], item: CalibrationItem): ItemCurve {
  const { a, b, testlet } = item;
  const categories = item.categories.length;
  if (typeof a !== "number" || b.length !== categories - 1) throw misfit(item);
  const slope = testlet?.slope ?? 0;
  const slopes = new Float64Array(categories);
  const intercepts = new Float64Array(categories);
  const testletSlopes = new Float64Array(categories);
  const graded = model === "graded";
  for (let k = 1; k < categories; k += 1) {
    slopes[k] = graded ? a : k * a;
    testletSlopes[k] = graded ? slope : k * slope;
    intercepts[k] = graded ? -a * b[k - 1]! : intercepts[k - 1]! - a * b[k - 1]!;
  }
  return { kind: graded ? "cumulative" : "adjacent", categories, slopes, intercepts, testletSlopes };
}

function misfit(item: CalibrationItem): ScoringError {
  return new ScoringError(
    "bad-calibration",
    `The parameters of item ${item.id} do not fit its ${item.categories.length} categories.`,
    { item: item.id },
  );
}
