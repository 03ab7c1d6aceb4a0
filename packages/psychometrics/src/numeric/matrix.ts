/** A dense matrix, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** A matrix of zeros. */
export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** The entry in `row` and `column`, both from 0. */
export function at(matrix: Matrix, row: number, column: number): number {
  return matrix.values[row * matrix.columns + column] as number;
}

/** Writes one entry. */
export function put(matrix: Matrix, row: number, column: number, value: number): void {
  matrix.values[row * matrix.columns + column] = value;
}

/** Lower-triangular L with L·L′ = `matrix`; undefined where the matrix is not positive definite. */
export function cholesky(matrix: Matrix): Matrix | undefined {
  const n = matrix.rows;
  const lower = zeros(n, n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(matrix, i, j);
      for (let k = 0; k < j; k += 1) sum -= at(lower, i, k) * at(lower, j, k);
      if (i !== j) put(lower, i, j, sum / at(lower, j, j));
      else if (sum > 0) put(lower, i, i, Math.sqrt(sum));
      else return undefined;
    }
  }
  return lower;
}

/** x with L·L′·x = `right`, for L from {@link cholesky}. */
export function solve(lower: Matrix, right: ArrayLike<number>): Float64Array {
  const n = lower.rows;
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i += 1) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k += 1) sum -= at(lower, i, k) * (x[k] as number);
    x[i] = sum / at(lower, i, i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = x[i] as number;
    for (let k = i + 1; k < n; k += 1) sum -= at(lower, k, i) * (x[k] as number);
    x[i] = sum / at(lower, i, i);
  }
  return x;
}

/** w′·matrix·v. */
export function quadratic(matrix: Matrix, w: ArrayLike<number>, v: ArrayLike<number> = w): number {
  let sum = 0;
  for (let i = 0; i < matrix.rows; i += 1) {
    const wi = w[i] as number;
    if (wi === 0) continue;
    for (let j = 0; j < matrix.columns; j += 1) sum += wi * at(matrix, i, j) * (v[j] as number);
  }
  return sum;
}

/** The sum of products of two equally long lists. */
export function dot(w: ArrayLike<number>, v: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < w.length; i += 1) sum += (w[i] as number) * (v[i] as number);
  return sum;
}
