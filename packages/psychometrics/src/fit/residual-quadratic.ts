import { at, cholesky, type Matrix, put, solve, zeros } from "../numeric/matrix.js";

/** A symmetric matrix: the upper triangle, row by row. */
export interface Packed {
  readonly size: number;
  readonly values: Float64Array;
}

/** Residuals this far down, in relation to where they began, leave the quadratic form exact to some ten digits. */
const enough = 1e-6;

/**
 * The quadratic form of limited-information statistics, e′[V⁻¹ − V⁻¹Δ(Δ′V⁻¹Δ)⁻¹Δ′V⁻¹]e (Maydeu-Olivares & Joe, 2006),
 * as Z′e(Z′VZ)⁻¹Z′e with Z the complement of Δ: the system is solved by conjugate gradients within the complement, so
 * that neither V is factored nor Z formed. Moments are first scaled to unit variance.
 *
 * @param blocks V, block by block on its diagonal
 * @param derivatives the columns of Δ
 * @returns undefined where Δ or V is too ill-conditioned for a number to be trusted
 */
export function residualQuadratic(
  residuals: Float64Array,
  blocks: readonly Packed[],
  derivatives: readonly Float64Array[],
): number | undefined {
  const scale = scalesOf(blocks);
  const project = projection(derivatives.map((column) => times(column, scale)));
  if (!project) return undefined;
  const right = times(residuals, scale);
  project(right);
  const size = right.length;
  const solution = new Float64Array(size);
  const rest = right.slice();
  const direction = right.slice();
  const image = new Float64Array(size);
  const start = dot(rest, rest);
  let square = start;
  for (let cycle = 0; cycle <= 3 * size; cycle += 1) {
    if (square <= enough * enough * start) return dot(right, solution);
    multiply(blocks, times(direction, scale), image);
    for (let a = 0; a < size; a += 1) image[a] = image[a]! * scale[a]!;
    project(image);
    const curvature = dot(direction, image);
    if (!(curvature > 0)) return undefined;
    const length = square / curvature;
    for (let a = 0; a < size; a += 1) {
      solution[a] = solution[a]! + length * direction[a]!;
      rest[a] = rest[a]! - length * image[a]!;
    }
    const next = dot(rest, rest);
    const turn = next / square;
    for (let a = 0; a < size; a += 1) direction[a] = rest[a]! + turn * direction[a]!;
    square = next;
  }
  return undefined;
}

function scalesOf(blocks: readonly Packed[]): Float64Array {
  return Float64Array.from(
    blocks.flatMap(({ size, values }) => {
      let place = 0;
      return Array.from({ length: size }, (_, a) => {
        const variance = values[place]!;
        place += size - a;
        return 1 / Math.sqrt(variance);
      });
    }),
  );
}

/** A column without its zeros: most moments have nothing to do with most parameters. */
interface Sparse {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** Pivots below this, of columns of length 1, say that a parameter is not determined by the moments. */
const leastPivot = 1e-5;

/** Takes out of a list what lies along columns; undefined where one depends on the others. */
function projection(columns: readonly Float64Array[]): ((list: Float64Array) => void) | undefined {
  const sparse = columns.map((column): Sparse => {
    const places: number[] = [];
    for (let place = 0; place < column.length; place += 1) if (column[place] !== 0) places.push(place);
    const length = Math.sqrt(dot(column, column));
    return {
      places: Int32Array.from(places),
      values: Float64Array.from(places, (place) => column[place]! / length),
    };
  });
  const lower = cholesky(gram(sparse, columns[0]?.length ?? 0));
  if (!lower || columns.some((_, p) => at(lower, p, p) < leastPivot)) return undefined;
  const once = (list: Float64Array): void => {
    const along = solve(
      lower,
      sparse.map((column) => dotSparse(column, list)),
    );
    sparse.forEach(({ places, values }, p) => {
      for (let m = 0; m < places.length; m += 1) {
        list[places[m]!] = list[places[m]!]! - along[p]! * values[m]!;
      }
    });
  };
  // The second time takes out what rounding left.
  return (list) => {
    once(list);
    once(list);
  };
}

function gram(columns: readonly Sparse[], size: number): Matrix {
  const matrix = zeros(columns.length, columns.length);
  const dense = new Float64Array(size);
  columns.forEach(({ places, values }, p) => {
    places.forEach((place, m) => {
      dense[place] = values[m]!;
    });
    for (let r = 0; r <= p; r += 1) {
      const value = dotSparse(columns[r]!, dense);
      put(matrix, p, r, value);
      put(matrix, r, p, value);
    }
    for (const place of places) dense[place] = 0;
  });
  return matrix;
}

function dotSparse({ places, values }: Sparse, list: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < places.length; m += 1) sum += values[m]! * list[places[m]!]!;
  return sum;
}

function multiply(blocks: readonly Packed[], list: Float64Array, into: Float64Array): void {
  into.fill(0);
  let from = 0;
  for (const { size, values } of blocks) {
    let place = 0;
    for (let a = 0; a < size; a += 1) {
      const own = list[from + a]!;
      let sum = values[place]! * own;
      place += 1;
      for (let b = from + a + 1; b < from + size; b += 1) {
        const value = values[place]!;
        sum += value * list[b]!;
        into[b] = into[b]! + value * own;
        place += 1;
      }
      into[from + a] = into[from + a]! + sum;
    }
    from += size;
  }
}

function times(list: Float64Array, scale: Float64Array): Float64Array {
  return list.map((value, a) => value * scale[a]!);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
