import { describe, expect, it } from "vitest";
import { at, cholesky, dot, type Matrix, quadratic, solve } from "./matrix.js";

const of = (rows: number[][]): Matrix => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  values: Float64Array.from(rows.flat()),
});

describe("cholesky", () => {
  it("finds the root and solves with it", () => {
    const matrix = of([
      [4, 2, 1],
      [2, 5, 3],
      [1, 3, 6],
    ]);
    const lower = cholesky(matrix) as Matrix;
    expect(at(lower, 0, 0)).toBe(2);
    const x = solve(lower, [1, 2, 3]);
    for (let i = 0; i < 3; i += 1) {
      const row = matrix.values.subarray(3 * i, 3 * i + 3);
      expect(dot(row, x)).toBeCloseTo(i + 1, 12);
    }
  });

  it("knows a matrix that is not positive definite", () => {
    expect(
      cholesky(
        of([
          [1, 2],
          [2, 1],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe("quadratic", () => {
  it("is w′Mv", () => {
    expect(
      quadratic(
        of([
          [2, 1],
          [1, 3],
        ]),
        [1, -1],
      ),
    ).toBe(3);
    expect(
      quadratic(
        of([
          [2, 1],
          [1, 3],
        ]),
        [1, 0],
        [0, 1],
      ),
    ).toBe(1);
  });
});
