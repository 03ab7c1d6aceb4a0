/** A symmetric matrix under way: sums go to its lower triangle. */
export interface Symmetric {
  readonly size: number;
  readonly values: Float64Array;
}

/** Adds x·y′ + y·x′ at two places: once off the diagonal, twice on it. */
export function addPair({ size, values }: Symmetric, a: number, b: number, value: number): void {
  if (a > b) values[a * size + b] = values[a * size + b]! + value;
  else if (a < b) values[b * size + a] = values[b * size + a]! + value;
  else values[a * size + a] = values[a * size + a]! + 2 * value;
}

/** Adds at a place of the lower triangle, `a` and `b` in either order. */
export function addOnce({ size, values }: Symmetric, a: number, b: number, value: number): void {
  const at = a >= b ? a * size + b : b * size + a;
  values[at] = values[at]! + value;
}
