import type { Calibration, CalibrationCovariance } from "@leadsim/scenarios";
import { type ItemParameters, parametersOf } from "../irt/item-parameters.js";
import { covarianceDocument, type ParameterCovariance } from "../irt/parameter-covariance.js";
import { type Matrix, put, zeros } from "../numeric/matrix.js";
import { product, transposed } from "../numeric/product.js";
import type { LinkGradient, SideGradient } from "./link-error.js";
import type { Line } from "./link-line.js";

/** The covariance of parameters after the move, the line's own error in it. */
export interface MovedCovariance {
  readonly matrix: Matrix;
  readonly document: CalibrationCovariance | undefined;
}

/** How one moved parameter depends on those before: on itself, on its item's slope, and on the line. */
interface Row {
  readonly own: number;
  readonly slopePlace: number;
  readonly bySlope: number;
  /** By A and B of θ = A·θ before + B. */
  readonly byA: number;
  readonly byB: number;
}

/**
 * a′ = a/A, d′_k = d_k − k·a·B/A (graded: without k), μ′ = Aμ + B, ln σ′ = ln σ + ln A, by the delta method:
 * the line depends on the parameters of both calibrations, whose people are others.
 */
export function movedCovariance(
  other: Calibration,
  line: Line,
  { base, other: own }: LinkGradient,
): MovedCovariance {
  const rows = rowsOf(other, line, own.covariance);
  const total = zeros(rows.length, rows.length);
  for (const side of [own, base]) {
    const jacobian = jacobianOf(rows, side, side === own);
    const part = product(product(jacobian, side.covariance.matrix), transposed(jacobian));
    part.values.forEach((value, cell) => {
      total.values[cell] = total.values[cell]! + value;
    });
  }
  const { items, groups } = other.covariance!;
  return {
    matrix: total,
    document: covarianceDocument(items, groups, (row, column) => total.values[row * rows.length + column]!),
  };
}

function jacobianOf(
  rows: readonly Row[],
  { covariance, slope, intercept }: SideGradient,
  isOwn: boolean,
): Matrix {
  const columns = covariance.matrix.rows;
  const jacobian = zeros(rows.length, columns);
  rows.forEach(({ own, slopePlace, bySlope, byA, byB }, row) => {
    for (let p = 0; p < columns; p += 1) {
      let value = byA * slope[p]! + byB * intercept[p]!;
      if (isOwn && p === row) value += own;
      if (isOwn && p === slopePlace) value += bySlope;
      put(jacobian, row, p, value);
    }
  });
  return jacobian;
}

/** By parameter, in the order of the covariance. */
function rowsOf(other: Calibration, line: Line, { places }: ParameterCovariance): Row[] {
  const byId = new Map(other.items.map((item) => [item.id, item]));
  const items = other.covariance!.items.flatMap(({ id }) => {
    const parameters = parametersOf(other.model, byId.get(id)!);
    return itemRows(other.model, parameters, places.get(id)!, line);
  });
  const groups = other.covariance!.groups.flatMap(({ id, parameters }) => {
    const { mean } = other.groups.find((group) => group.id === id)!;
    return parameters.map(
      (name): Row =>
        name === "mean"
          ? { own: line.slope, slopePlace: -1, bySlope: 0, byA: mean, byB: 1 }
          : { own: 1, slopePlace: -1, bySlope: 0, byA: 1 / line.slope, byB: 0 },
    );
  });
  return [...items, ...groups];
}

function itemRows(
  model: Calibration["model"],
  { names, values }: ItemParameters,
  first: number,
  { slope, intercept }: Line,
): Row[] {
  const isFixed = model === "rasch";
  const a = isFixed ? 1 : values[0]!;
  return names.map((name): Row => {
    if (name === "a") return { own: 1 / slope, slopePlace: -1, bySlope: 0, byA: -a / slope ** 2, byB: 0 };
    if (name === "testlet") return { own: 1, slopePlace: -1, bySlope: 0, byA: 0, byB: 0 };
    const times = model === "graded" ? 1 : Number(name.slice(1));
    return {
      own: 1,
      slopePlace: isFixed ? -1 : first,
      bySlope: isFixed ? 0 : (-times * intercept) / slope,
      byA: (times * a * intercept) / slope ** 2,
      byB: (-times * a) / slope,
    };
  });
}
