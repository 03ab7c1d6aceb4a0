import type { Calibration, CalibrationItem, CalibrationLink } from "@leadsim/scenarios";
import { normalQuadrature } from "../irt/quadrature.js";
import { ScoringError } from "../scoring-error.js";
import { type CommonItem, commonItems, fewestCommonItems } from "./common-items.js";
import { expectedScore, movedCurve } from "./expected-score.js";
import { type Line, type LinkMethod, linkLine } from "./link-line.js";

/** How to link. */
export interface LinkOptions {
  /** `stocking-lord` by default. */
  readonly method?: LinkMethod;
  /** What the link document calls the base calibration. */
  readonly to?: string;
  /** Common items to leave out, such as ones that drifted. */
  readonly without?: readonly string[];
}

/**
 * Puts a calibration (of a parallel form, or of another version of the content) on the scale of `base` through the items that both
 * hold. Gives `other` with its parameters and groups moved, and with `link`: the line, its standard errors by jackknife over
 * the common items, and how far each common item's two curves still lie apart. The standard errors hold what differs from item to item: which
 * decisions happen to be common, and the errors of their parameters. What all items of a calibration share is not in them. In a simulation (60
 * pairs of forms, 600 people each, 8 of 20 items common, abilities of each sample standardized) slopes were off by 1.00 times, intercepts by 1.33
 * times what is stated.
 *
 * @throws ScoringError `bad-link` where the two cannot be linked: other response models or scales, nominal, fewer than 3 common items, a
 * common item that no one of `without` names, slopes of other signs
 */
export function linkCalibrations(
  base: Calibration,
  other: Calibration,
  options: LinkOptions = {},
): Calibration {
  const { method = "stocking-lord", to = "the base calibration", without = [] } = options;
  const { common, unlike } = commonItems(base, other, without);
  checkWithout(base, other, without);
  checkSlopes(common);
  const fixedSlope = base.model === "rasch";
  const line = linkLine(common, method, fixedSlope);
  const link: CalibrationLink = {
    to,
    method,
    ...line,
    standardErrors: jackknife(common, method, fixedSlope),
    items: [
      ...common.map((item) => judged(item, line, true)),
      ...leftOut(base, other, without).map((item) => judged(item, line, false)),
    ],
  };
  return moved(base, other, link, unlike);
}

/** Past this the two curves of a common item lie too far apart for the item to be called the same. */
const driftBound = 0.1;

function judged(item: CommonItem, line: Line, used: boolean): CalibrationLink["items"][number] {
  const { nodes, weights } = normalQuadrature({ nodes: 41, from: -4, to: 4 });
  const curve = movedCurve(item.otherCurve, line.slope, line.intercept);
  const mean = nodes.reduce(
    (sum, node, q) =>
      sum + weights[q]! * (expectedScore(curve, node) - expectedScore(item.baseCurve, node)) ** 2,
    0,
  );
  const difference = Math.sqrt(mean) / (curve.categories - 1);
  return { id: item.id, difference, used, drifting: difference > driftBound };
}

function leftOut(base: Calibration, other: Calibration, without: readonly string[]): readonly CommonItem[] {
  return without.length === 0 ? [] : commonItems(base, other).common.filter(({ id }) => without.includes(id));
}

/** Delete-one jackknife (Quenouille, 1956; Tukey, 1958) over the common items. */
function jackknife(
  common: readonly CommonItem[],
  method: LinkMethod,
  fixedSlope: boolean,
): CalibrationLink["standardErrors"] {
  const n = common.length;
  const lines = common.map((_, out) =>
    linkLine(
      common.filter((_, place) => place !== out),
      method,
      fixedSlope,
    ),
  );
  const slope = lines.reduce((sum, line) => sum + line.slope, 0) / n;
  const intercept = lines.reduce((sum, line) => sum + line.intercept, 0) / n;
  const scaled = (of: (line: Line) => number): number =>
    ((n - 1) / n) * lines.reduce((sum, line) => sum + of(line), 0);
  return {
    slope: Math.sqrt(scaled((line) => (line.slope - slope) ** 2)),
    intercept: Math.sqrt(scaled((line) => (line.intercept - intercept) ** 2)),
    covariance: scaled((line) => (line.slope - slope) * (line.intercept - intercept)),
  };
}

/**
 * The standard error that the link adds to an ability of `theta` on the base scale (delta method): √(Var(A)·t² + 2·Cov(A, B)·t + Var(B)) at
 * t = (θ − B)/A, the ability on the scale before the link.
 */
export function linkError(link: CalibrationLink, theta: number): number {
  const { slope, intercept, covariance } = link.standardErrors;
  const before = (theta - link.intercept) / link.slope;
  return Math.sqrt(Math.max(0, slope ** 2 * before ** 2 + 2 * covariance * before + intercept ** 2));
}

function moved(
  base: Calibration,
  other: Calibration,
  link: CalibrationLink,
  unlike: readonly string[],
): Calibration {
  const { slope, intercept } = link;
  const used = link.items.filter((item) => item.used).map(({ id }) => id);
  const drifting = link.items.filter((item) => item.used && item.drifting).map(({ id }) => id);
  // A fifth of the form is the usual least (Kolen & Brennan, 2014).
  const least = Math.max(fewestCommonItems + 2, other.items.length / 5);
  return {
    ...other,
    prior: base.prior,
    groups: other.groups.map((group) => ({
      ...group,
      mean: slope * group.mean + intercept,
      sd: slope * group.sd,
      standardErrors: {
        mean: times(group.standardErrors.mean, slope),
        sd: times(group.standardErrors.sd, slope),
      },
    })),
    items: other.items.map((item) => movedItem(item, link)),
    link,
    warnings: [
      ...other.warnings,
      ...warning("drifting-item", drifting),
      ...warning("unlike-item", unlike),
      ...warning("few-common-items", used.length < least ? used : []),
    ],
  };
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

function checkWithout(base: Calibration, other: Calibration, without: readonly string[]): void {
  const unknown = without.find(
    (id) => !base.items.some((item) => item.id === id) || !other.items.some((item) => item.id === id),
  );
  if (unknown === undefined) return;
  throw new ScoringError("bad-link", `${unknown} is not in both calibrations, so it cannot be left out.`, {
    item: unknown,
  });
}

function checkSlopes(common: readonly CommonItem[]): void {
  const turned = common.find(({ base, other }) => (base.a as number) * (other.a as number) <= 0);
  if (!turned) return;
  throw new ScoringError(
    "bad-link",
    `The slope of ${turned.id} is positive in one calibration and not in the other: they measure different things there. Leave it out.`,
    { item: turned.id },
  );
}
