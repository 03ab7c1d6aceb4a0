import { normalQuadrature, type Quadrature } from "../irt/quadrature.js";
import { meanOf } from "../numeric/mean-of.js";
import type { CommonItem } from "./common-items.js";
import { expectedScore, movedCurve } from "./expected-score.js";

/** How the line is found. */
export type LinkMethod = "stocking-lord" | "haebara" | "mean-sigma" | "mean-mean";

/** θ on the base scale = slope·θ on the other scale + intercept. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The line that lays the other scale on the base scale through common items. `mean-sigma` (Marco, 1977)
 * matches mean and standard deviation of the step parameters, `mean-mean` (Loyd & Hoover, 1980) the means of
 * slopes and steps, `haebara` (1980) each item's expected score, `stocking-lord` (1983) their sum, both over
 * a normal distribution of base ability.
 *
 * @param fixedSlope the slope is 1 and only the intercept is sought (Rasch calibrations, whose unit is fixed)
 */
export function linkLine(common: readonly CommonItem[], method: LinkMethod, fixedSlope: boolean): Line {
  const start = fixedSlope ? shift(common) : method === "mean-mean" ? meanMean(common) : meanSigma(common);
  if (method === "mean-sigma" || method === "mean-mean") return start;
  return closest(start, common, method, fixedSlope);
}

function steps(common: readonly CommonItem[], side: "base" | "other"): number[] {
  return common.flatMap((item) => item[side].b);
}

function deviation(values: readonly number[]): number {
  const middle = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - middle) ** 2)));
}

function shift(common: readonly CommonItem[]): Line {
  return { slope: 1, intercept: meanOf(steps(common, "base")) - meanOf(steps(common, "other")) };
}

function meanSigma(common: readonly CommonItem[]): Line {
  const slope = deviation(steps(common, "base")) / deviation(steps(common, "other"));
  return { slope, intercept: meanOf(steps(common, "base")) - slope * meanOf(steps(common, "other")) };
}

function meanMean(common: readonly CommonItem[]): Line {
  const slopeOf = (side: "base" | "other") => meanOf(common.map((item) => item[side].a as number));
  const slope = slopeOf("other") / slopeOf("base");
  return { slope, intercept: meanOf(steps(common, "base")) - slope * meanOf(steps(common, "other")) };
}

/** 61 nodes from −6 to 6. */
export const linkAbilities: Quadrature = normalQuadrature();
const abilities = linkAbilities;
const roots = abilities.weights.map(Math.sqrt);

/** The differences that a characteristic-curve method makes small: weighted, one per ability (and item). */
function residuals(
  line: Line,
  common: readonly CommonItem[],
  targets: Float64Array,
  joint: boolean,
): Float64Array {
  const count = abilities.nodes.length;
  const differences = new Float64Array(joint ? count : count * common.length);
  common.forEach((item, place) => {
    const curve = movedCurve(item.otherCurve, line.slope, line.intercept);
    for (let q = 0; q < count; q += 1) {
      const difference = expectedScore(curve, abilities.nodes[q]!) - targets[place * count + q]!;
      const cell = joint ? q : place * count + q;
      differences[cell] = differences[cell]! + difference * roots[q]!;
    }
  });
  return differences;
}

/** Levenberg and Marquardt's steps from `start` to the least sum of squared residuals. */
function closest(start: Line, common: readonly CommonItem[], method: LinkMethod, fixedSlope: boolean): Line {
  const joint = method === "stocking-lord";
  const targets = new Float64Array(common.length * abilities.nodes.length);
  common.forEach((item, place) => {
    abilities.nodes.forEach((node, q) => {
      targets[place * abilities.nodes.length + q] = expectedScore(item.baseCurve, node);
    });
  });
  const at = (line: Line): Float64Array => residuals(line, common, targets, joint);
  let line = start;
  let current = at(line);
  let damping = 1e-3;
  for (let step = 0; step < 100; step += 1) {
    const next = dampedStep(line, current, at, damping, fixedSlope);
    const moved = Math.abs(next.slope - line.slope) + Math.abs(next.intercept - line.intercept);
    const there = next.slope > 0 ? at(next) : undefined;
    if (there && squares(there) <= squares(current)) {
      line = next;
      current = there;
      damping /= 10;
    } else damping *= 10;
    if (moved < 1e-11) break;
  }
  return line;
}

function dampedStep(
  line: Line,
  current: Float64Array,
  at: (line: Line) => Float64Array,
  damping: number,
  fixedSlope: boolean,
): Line {
  const h = 1e-5;
  const { slope, intercept } = line;
  const bySlope = slopeBetween(at({ slope: slope + h, intercept }), at({ slope: slope - h, intercept }), h);
  const byIntercept = slopeBetween(
    at({ slope, intercept: intercept + h }),
    at({ slope, intercept: intercept - h }),
    h,
  );
  const ii = product(byIntercept, byIntercept) * (1 + damping);
  const ri = product(byIntercept, current);
  if (fixedSlope) return { slope, intercept: intercept - ri / ii };
  const ss = product(bySlope, bySlope) * (1 + damping);
  const si = product(bySlope, byIntercept);
  const rs = product(bySlope, current);
  const determinant = ss * ii - si * si;
  return {
    slope: slope - (ii * rs - si * ri) / determinant,
    intercept: intercept - (ss * ri - si * rs) / determinant,
  };
}

function slopeBetween(high: Float64Array, low: Float64Array, h: number): Float64Array {
  return high.map((value, place) => (value - low[place]!) / (2 * h));
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, place) => sum + value * b[place]!, 0);
}

function squares(values: Float64Array): number {
  return product(values, values);
}
