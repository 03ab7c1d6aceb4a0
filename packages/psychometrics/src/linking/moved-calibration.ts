import type { Calibration, CalibrationItem, CalibrationLink } from "@leadsim/scenarios";
import { parametersOf } from "../irt/item-parameters.js";
import { publishedErrors } from "../irt/published-form.js";
import { at, type Matrix } from "../numeric/matrix.js";
import { round } from "../numeric/round.js";
import { fewestCommonItems } from "./common-items.js";
import type { LinkGradient } from "./link-error.js";
import type { Line } from "./link-line.js";
import { movedCovariance } from "./moved-covariance.js";

/** A calibration on the scale of another: parameters, groups and their errors moved, with what to know of the link. */
export function movedCalibration(
  base: Calibration,
  other: Calibration,
  link: CalibrationLink,
  unlike: readonly string[],
  gradient: LinkGradient | undefined,
): Calibration {
  const { covariance: _, ...rest } = other;
  const moved = gradient && movedCovariance(other, link, gradient);
  const errors = moved && errorsOf(other, link, moved.matrix);
  const items = other.items.map((item) => movedItem(item, link));
  return {
    ...rest,
    prior: base.prior,
    groups: other.groups.map((group, g) => ({
      ...group,
      mean: link.slope * group.mean + link.intercept,
      sd: link.slope * group.sd,
      standardErrors: errors?.groups[g] ?? {
        mean: times(group.standardErrors.mean, link.slope),
        sd: times(group.standardErrors.sd, link.slope),
      },
    })),
    items: items.map((item) => ({ ...item, standardErrors: errors?.items(item) ?? item.standardErrors })),
    ...(moved?.document ? { covariance: moved.document } : {}),
    link,
    warnings: [...other.warnings, ...linkWarnings(other, link, unlike)],
  };
}

/** Standard errors after the move, from the covariance after it. */
function errorsOf(other: Calibration, { slope, standardErrors }: CalibrationLink, matrix: Matrix) {
  const places = new Map<string, number>();
  let next = 0;
  for (const { id, parameters } of other.covariance!.items) {
    places.set(id, next);
    next += parameters.length;
  }
  const groups = new Map<string, { mean: number | null; sd: number | null }>();
  for (const { id, parameters } of other.covariance!.groups) {
    const own = { mean: null as number | null, sd: null as number | null };
    for (const name of parameters) {
      const error = Math.sqrt(at(matrix, next, next));
      if (name === "mean") own.mean = error;
      else own.sd = error;
      next += 1;
    }
    groups.set(id, own);
  }
  return {
    items: (item: CalibrationItem): CalibrationItem["standardErrors"] | undefined => {
      const first = places.get(item.id);
      if (first === undefined) return undefined;
      const values = [...parametersOf(other.model, item).values];
      const block = values.map((_, p) => values.map((__, r) => at(matrix, first + p, first + r)));
      return publishedErrors(other.model, item.categories.length, values, block, item.testlet !== undefined);
    },
    groups: other.groups.map(({ id, mean, sd }) => {
      // What was fixed before the link is as unsure as the line.
      const { slope: a, intercept: b, covariance } = standardErrors;
      const placed = Math.sqrt(Math.max(0, mean ** 2 * a ** 2 + 2 * mean * covariance + b ** 2));
      const own = groups.get(id);
      return { mean: own?.mean ?? placed, sd: times(own?.sd ?? a / slope, slope * sd) };
    }),
  };
}

function linkWarnings(
  other: Calibration,
  { items, jackknife, standardErrors }: CalibrationLink,
  unlike: readonly string[],
): Calibration["warnings"] {
  const used = items.filter((item) => item.used);
  // A fifth of the form is the usual least (Kolen & Brennan, 2014).
  const thin = used.length < Math.max(fewestCommonItems + 2, other.items.length / 5);
  return [
    ...warning(
      "drifting-item",
      used.filter(({ drifting }) => drifting).map(({ id }) => id),
    ),
    ...warning("unlike-item", unlike),
    ...warning("few-common-items", thin ? used.map(({ id }) => id) : []),
    ...unsure(standardErrors, jackknife),
  ];
}

/** Where errors of the line are not known, or the common items disagree by more than they explain. */
function unsure(
  { by, intercept }: CalibrationLink["standardErrors"],
  jackknife: CalibrationLink["jackknife"],
): Calibration["warnings"] {
  if (by === "jackknife") return [{ code: "link-error-unknown", items: [] }];
  if (jackknife.intercept <= 2 * intercept) return [];
  return [{ code: "uneven-link", items: [], jackknife: round(jackknife.intercept), error: round(intercept) }];
}

function warning(
  code: "drifting-item" | "unlike-item" | "few-common-items",
  items: readonly string[],
): Calibration["warnings"] {
  return items.length > 0 ? [{ code, items: [...items] }] : [];
}

function movedItem(item: CalibrationItem, { slope, intercept }: Line): CalibrationItem {
  const { a, b, standardErrors } = item;
  const errors = standardErrors as { a: number | null };
  return {
    ...item,
    a: (a as number) / slope,
    b: b.map((value) => slope * value + intercept),
    standardErrors: {
      ...standardErrors,
      a: times(errors.a, 1 / slope),
      b: standardErrors.b.map((value) => times(value, slope)),
    },
  };
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}
