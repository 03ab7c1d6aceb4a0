import type { Calibration, CalibrationLink } from "@leadsim/scenarios";
import { ScoringError } from "../scoring-error.js";
import { type CommonItem, commonItems } from "./common-items.js";
import { expectedScore, movedCurve } from "./expected-score.js";
import { deltaErrors, linkGradient } from "./link-error.js";
import { type Line, type LinkMethod, linkAbilities, linkLine } from "./link-line.js";
import { movedCalibration } from "./moved-calibration.js";

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
 * Puts a calibration (of a parallel form, or of another version of the content) on the scale of `base`
 * through the items that both hold. Gives `other` with its parameters and groups moved, their covariance with
 * the link's error in it, and with `link`: the line, its standard errors by the delta method from the
 * covariances of both calibrations' parameters (Ogasawara, 2001), the jackknife over the common items beside
 * them, and how far each common item's two curves still lie apart.
 *
 * @throws ScoringError `bad-link` where the two cannot be linked: other response models or scales, nominal,
 * fewer than 3 common items, a common item that no one of `without` names, slopes of other signs; `wrong-sample`
 * for people's responses on the scale of simulated people, where nothing would say so any more
 */
export function linkCalibrations(
  base: Calibration,
  other: Calibration,
  options: LinkOptions = {},
): Calibration {
  const { method = "stocking-lord", to = "the base calibration", without = [] } = options;
  const { common, unlike } = commonItems(base, other, without);
  checkSamples(base, other);
  checkWithout(base, other, without);
  checkSlopes(common);
  const fixedSlope = base.model === "rasch";
  const line = linkLine(common, method, fixedSlope);
  const gradient = linkGradient(base, other, common, line, method);
  const left = jackknife(common, method, fixedSlope);
  const link: CalibrationLink = {
    to,
    method,
    ...line,
    standardErrors: gradient ? deltaErrors(gradient) : { ...left, by: "jackknife" },
    jackknife: { slope: left.slope, intercept: left.intercept },
    items: [
      ...common.map((item) => judged(item, line, true)),
      ...leftOut(base, other, without).map((item) => judged(item, line, false)),
    ],
  };
  return movedCalibration(base, other, link, unlike, gradient);
}

/** Past this the two curves of a common item lie too far apart for the item to be called the same. */
const driftBound = 0.1;

function judged(item: CommonItem, line: Line, used: boolean): CalibrationLink["items"][number] {
  const { nodes, weights } = linkAbilities;
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
): Line & { readonly covariance: number } {
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
 * The standard error that the link adds to an ability of `theta` on the base scale (delta method):
 * √(Var(A)·t² + 2·Cov(A, B)·t + Var(B)) at t = (θ − B)/A, the ability on the scale before the link.
 */
export function linkError(link: CalibrationLink, theta: number): number {
  const { slope, intercept, covariance } = link.standardErrors;
  const before = (theta - link.intercept) / link.slope;
  return Math.sqrt(Math.max(0, slope ** 2 * before ** 2 + 2 * covariance * before + intercept ** 2));
}

function checkSamples(base: Calibration, other: Calibration): void {
  if (base.sample.kind !== "synthetic" || other.sample.kind === "synthetic") return;
  throw new ScoringError(
    "wrong-sample",
    "The base was calibrated with simulated responses, the other calibration was not: people are not placed on a scale of simulated people.",
    { base: base.sample.kind, other: other.sample.kind },
  );
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
