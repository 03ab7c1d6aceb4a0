import { at, type Matrix, put, zeros } from "./matrix.js";

/** left·right. */
export function product(left: Matrix, right: Matrix): Matrix {
  const into = zeros(left.rows, right.columns);
  const width = right.columns;
  for (let i = 0; i < left.rows; i += 1) {
    const to = i * width;
    for (let m = 0; m < left.columns; m += 1) {
      const factor = at(left, i, m);
      // Designs are mostly zeros.
      if (factor === 0) continue;
      const from = m * width;
      for (let j = 0; j < width; j += 1) {
        into.values[to + j] = into.values[to + j]! + factor * right.values[from + j]!;
      }
    }
  }
  return into;
}

/** matrix′. */
export function transposed(matrix: Matrix): Matrix {
  const into = zeros(matrix.columns, matrix.rows);
  for (let i = 0; i < matrix.rows; i += 1) {
    for (let j = 0; j < matrix.columns; j += 1) put(into, j, i, at(matrix, i, j));
  }
  return into;
}

/** A vector as a matrix of one column. */
export function column(values: Float64Array): Matrix {
  return { rows: values.length, columns: 1, values };
}
