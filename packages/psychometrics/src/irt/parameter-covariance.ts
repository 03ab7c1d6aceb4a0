import type { Calibration, CalibrationCovariance } from "@leadsim/scenarios";
import { type Matrix, put, zeros } from "../numeric/matrix.js";
import { ScoringError } from "../scoring-error.js";

/** The covariance of a calibration's parameters, with where each item's are. */
export interface ParameterCovariance {
  readonly matrix: Matrix;
  /** By item: the place of its first parameter. Items without an entry are known. */
  readonly places: ReadonlyMap<string, number>;
}

/** With more parameters than this covariances are not written: the document would be larger than leadsim reads back. */
const mostParameters = 600;

/**
 * The covariance that a calibration states; undefined where it states none.
 *
 * @throws ScoringError `bad-calibration` where its length does not fit its parameters
 */
export function parameterCovariance({ covariance }: Calibration): ParameterCovariance | undefined {
  if (!covariance) return undefined;
  const places = new Map<string, number>();
  let size = 0;
  for (const { id, parameters } of covariance.items) {
    places.set(id, size);
    size += parameters.length;
  }
  for (const { parameters } of covariance.groups) size += parameters.length;
  if (covariance.values.length !== (size * (size + 1)) / 2) {
    throw new ScoringError(
      "bad-calibration",
      `The covariance of ${size} parameters has ${(size * (size + 1)) / 2} entries, and there are ${covariance.values.length}.`,
      { parameters: size, entries: covariance.values.length },
    );
  }
  const matrix = zeros(size, size);
  let next = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const value = covariance.values[next]!;
      put(matrix, row, column, value);
      put(matrix, column, row, value);
      next += 1;
    }
  }
  return { matrix, places };
}

/** A covariance as it is written; undefined for more than 600 parameters. */
export function covarianceDocument(
  items: CalibrationCovariance["items"],
  groups: CalibrationCovariance["groups"],
  entry: (row: number, column: number) => number,
): CalibrationCovariance | undefined {
  const size = [...items, ...groups].reduce((sum, { parameters }) => sum + parameters.length, 0);
  if (size > mostParameters) return undefined;
  const values: number[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) values.push(Number(entry(row, column).toPrecision(6)));
  }
  return { items, groups, values };
}
