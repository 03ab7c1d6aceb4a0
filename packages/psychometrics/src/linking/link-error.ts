import type { Calibration, CalibrationLink } from "@leadsim/scenarios";
import { curveAt, type ItemParameters, parametersOf } from "../irt/item-parameters.js";
import { type ParameterCovariance, parameterCovariance } from "../irt/parameter-covariance.js";
import { publishedForm } from "../irt/published-form.js";
import { type Matrix, quadratic } from "../numeric/matrix.js";
import type { CommonItem } from "./common-items.js";
import { expectedScore, movedCurve } from "./expected-score.js";
import { type Line, type LinkMethod, linkAbilities, linkLine } from "./link-line.js";

/** How the line moves with the parameters of both calibrations, where both state their covariance. */
export interface LinkGradient {
  readonly base: SideGradient;
  readonly other: SideGradient;
}

/** Derivatives of slope and intercept by all parameters of one calibration's covariance. */
export interface SideGradient {
  readonly covariance: ParameterCovariance;
  readonly slope: Float64Array;
  readonly intercept: Float64Array;
}

/**
 * Derivatives of the line by the parameters of the common items: of moments by central differences; of a line
 * that makes squares small by the implicit function theorem, ∂(A, B)/∂p = −(∂g/∂(A, B))⁻¹ ∂g/∂p, g the
 * gradient that vanishes there (Ogasawara, 2001). Undefined where a calibration states no covariance.
 */
export function linkGradient(
  base: Calibration,
  other: Calibration,
  common: readonly CommonItem[],
  line: Line,
  method: LinkMethod,
): LinkGradient | undefined {
  const [ofBase, ofOther] = [parameterCovariance(base), parameterCovariance(other)];
  if (!ofBase || !ofOther) return undefined;
  const fixedSlope = base.model === "rasch";
  const moves =
    method === "mean-sigma" || method === "mean-mean"
      ? ofMoments(base.model, method, fixedSlope)
      : ofSquares(common, line, method, fixedSlope);
  const side = (covariance: ParameterCovariance, which: "base" | "other"): SideGradient => {
    const slope = new Float64Array(covariance.matrix.rows);
    const intercept = new Float64Array(covariance.matrix.rows);
    common.forEach((item, place) => {
      const first = covariance.places.get(item.id);
      if (first === undefined) return;
      const parameters = parametersOf(base.model, item[which]);
      parameters.values.forEach((_, p) => {
        const by = moves(common, place, which, parameters, p);
        slope[first + p] = by.slope;
        intercept[first + p] = by.intercept;
      });
    });
    return { covariance, slope, intercept };
  };
  return { base: side(ofBase, "base"), other: side(ofOther, "other") };
}

/** Errors of the line by the delta method; the two calibrations come from different people. */
export function deltaErrors({ base, other }: LinkGradient): CalibrationLink["standardErrors"] {
  const sum = (of: (side: SideGradient, matrix: Matrix) => number): number =>
    of(base, base.covariance.matrix) + of(other, other.covariance.matrix);
  return {
    slope: Math.sqrt(
      Math.max(
        0,
        sum(({ slope }, matrix) => quadratic(matrix, slope)),
      ),
    ),
    intercept: Math.sqrt(
      Math.max(
        0,
        sum(({ intercept }, matrix) => quadratic(matrix, intercept)),
      ),
    ),
    covariance: sum(({ slope, intercept }, matrix) => quadratic(matrix, slope, intercept)),
    by: "delta",
  };
}

/** How the line moves with parameter `p` of one item of one side. */
type Moves = (
  common: readonly CommonItem[],
  place: number,
  which: "base" | "other",
  parameters: ItemParameters,
  p: number,
) => Line;

const step = 1e-4;

/** The same item with one parameter moved: steps in published form for moments, the curve for squares. */
function nudged({ design, values }: ItemParameters, p: number, by: number): Float64Array {
  const moved = values.slice();
  moved[p] = moved[p]! + by;
  return moved.subarray(0, design.start.length);
}

function ofMoments(model: Calibration["model"], method: LinkMethod, fixedSlope: boolean): Moves {
  return (common, place, which, parameters, p) => {
    const at = (by: number): Line => {
      const values = nudged(parameters, p, by);
      const published = publishedForm(model, parameters.design.categories, values);
      const changed = common.map((item, i) =>
        i === place ? { ...item, [which]: { ...item[which], ...published } } : item,
      );
      return linkLine(changed, method, fixedSlope);
    };
    const [up, down] = [at(step), at(-step)];
    return {
      slope: (up.slope - down.slope) / (2 * step),
      intercept: (up.intercept - down.intercept) / (2 * step),
    };
  };
}

/**
 * Differences of one item's expected scores at the nodes, with their derivatives by slope and intercept of
 * the line.
 */
interface Differences {
  readonly values: Float64Array;
  readonly bySlope: Float64Array;
  readonly byIntercept: Float64Array;
}

function ofSquares(
  common: readonly CommonItem[],
  line: Line,
  method: LinkMethod,
  fixedSlope: boolean,
): Moves {
  const joint = method === "stocking-lord";
  const now = common.map((item) => differencesOf(item.otherCurve, item.baseCurve, line));
  const gradientWith = (at: Line): readonly [number, number] =>
    gradientOf(
      common.map((item) => differencesOf(item.otherCurve, item.baseCurve, at)),
      joint,
    );
  const bend = (slope: number, intercept: number): readonly [number, number] => {
    const [up, down] = [
      gradientWith({ slope: line.slope + slope, intercept: line.intercept + intercept }),
      gradientWith({ slope: line.slope - slope, intercept: line.intercept - intercept }),
    ];
    return [(up[0] - down[0]) / (2 * step), (up[1] - down[1]) / (2 * step)];
  };
  const [ss, si] = bend(step, 0);
  const [, ii] = bend(0, step);
  return (_, place, which, parameters, p) => {
    const at = (by: number): readonly [number, number] => {
      const curve = curveAt(parameters.design, nudged(parameters, p, by));
      const { baseCurve, otherCurve } = common[place]!;
      const own =
        which === "base" ? differencesOf(otherCurve, curve, line) : differencesOf(curve, baseCurve, line);
      return gradientOf(
        now.map((each, i) => (i === place ? own : each)),
        joint,
      );
    };
    const [up, down] = [at(step), at(-step)];
    const [s, i] = [(up[0] - down[0]) / (2 * step), (up[1] - down[1]) / (2 * step)];
    if (fixedSlope) return { slope: 0, intercept: -i / ii };
    const determinant = ss * ii - si * si;
    return { slope: -(ii * s - si * i) / determinant, intercept: -(ss * i - si * s) / determinant };
  };
}

function differencesOf(
  otherCurve: CommonItem["otherCurve"],
  baseCurve: CommonItem["baseCurve"],
  { slope, intercept }: Line,
): Differences {
  const at = (by: Line): Float64Array => {
    const curve = movedCurve(otherCurve, by.slope, by.intercept);
    return linkAbilities.nodes.map((node) => expectedScore(curve, node));
  };
  const between = (up: Float64Array, down: Float64Array): Float64Array =>
    up.map((value, q) => (value - down[q]!) / (2 * step));
  const values = at({ slope, intercept }).map(
    (value, q) => value - expectedScore(baseCurve, linkAbilities.nodes[q]!),
  );
  return {
    values,
    bySlope: between(at({ slope: slope + step, intercept }), at({ slope: slope - step, intercept })),
    byIntercept: between(
      at({ slope, intercept: intercept + step }),
      at({ slope, intercept: intercept - step }),
    ),
  };
}

/** Half the gradient of Σ π (Σ differences)², or of Σ π Σ differences². */
function gradientOf(items: readonly Differences[], joint: boolean): readonly [number, number] {
  let slope = 0;
  let intercept = 0;
  linkAbilities.weights.forEach((weight, q) => {
    if (joint) {
      let [value, bySlope, byIntercept] = [0, 0, 0];
      for (const item of items) {
        value += item.values[q]!;
        bySlope += item.bySlope[q]!;
        byIntercept += item.byIntercept[q]!;
      }
      slope += weight * value * bySlope;
      intercept += weight * value * byIntercept;
      return;
    }
    for (const item of items) {
      slope += weight * item.values[q]! * item.bySlope[q]!;
      intercept += weight * item.values[q]! * item.byIntercept[q]!;
    }
  });
  return [slope, intercept];
}
