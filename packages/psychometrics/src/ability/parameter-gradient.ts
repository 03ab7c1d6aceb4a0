import type { ParameterCovariance } from "../irt/parameter-covariance.js";
import type { Matrix } from "../numeric/matrix.js";
import type { UnsureItem } from "./unsure-items.js";

/** Derivatives of an estimate by the parameters of the items that a person met. */
export interface Gradient {
  /** By entry: the parameter's place in the covariance. */
  readonly places: Int32Array;
  readonly values: Float64Array;
  filled: number;
}

/** Room for all parameters of some items. */
export function gradientRoom(items: readonly UnsureItem[]): Gradient {
  const size = items.reduce((sum, { component }) => sum + component.parameters.length, 0);
  return { places: new Int32Array(size), values: new Float64Array(size), filled: 0 };
}

/** Adds one entry. */
export function addEntry(gradient: Gradient, place: number, value: number): void {
  gradient.places[gradient.filled] = place;
  gradient.values[gradient.filled] = value;
  gradient.filled += 1;
}

/**
 * g′Vg, V being symmetric. Parameters that lie side by side in V go four at a time: each number read of g then serves
 * four sums that do not wait for each other. This is most of what scoring many people takes.
 */
export function spread({ places, values, filled }: Gradient, { matrix }: ParameterCovariance): number {
  const { columns: width, values: v } = matrix;
  let sum = 0;
  let row = 0;
  while (row < filled) {
    const first = places[row]!;
    if (row + 4 > filled || places[row + 3] !== first + 3) {
      sum += values[row]! * before(places, values, 0, row, matrix);
      row += 1;
      continue;
    }
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let j = 0; j < row; j += 1) {
      const value = values[j]!;
      const from = places[j]! * width + first;
      a += value * v[from]!;
      b += value * v[from + 1]!;
      c += value * v[from + 2]!;
      d += value * v[from + 3]!;
    }
    sum += values[row]! * a + values[row + 1]! * b + values[row + 2]! * c + values[row + 3]! * d;
    // Among the four themselves, each pair once.
    for (let i = row; i < row + 4; i += 1) sum += values[i]! * before(places, values, row, i, matrix);
    row += 4;
  }
  return Math.max(0, 2 * sum);
}

/** Of one row of V times g: what stands before the diagonal, from an entry on, with half of the diagonal. */
function before(
  places: Int32Array,
  values: Float64Array,
  from: number,
  row: number,
  { columns: width, values: v }: Matrix,
): number {
  const start = places[row]! * width;
  let sum = 0.5 * values[row]! * v[start + places[row]!]!;
  for (let j = from; j < row; j += 1) sum += values[j]! * v[start + places[j]!]!;
  return sum;
}
