import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { publishedErrors, publishedForm } from "../irt/published-form.js";
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
  const { testlet } = item;
  const categories = item.codes.length;
  return {
    ...head,
    ...publishedForm(model, categories, values),
    ...(testlet === undefined ? {} : { testlet: { id: testlet, slope: values.at(-1)! } }),
    standardErrors: publishedErrors(model, categories, values, covariance, testlet !== undefined),
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
