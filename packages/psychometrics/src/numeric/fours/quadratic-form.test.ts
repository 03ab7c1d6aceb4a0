import { describe, expect, it } from "vitest";
import { type Matrix, quadratic } from "../matrix.js";
import { randomFrom } from "../random.js";
import { assembledFours } from "./assembled-fours.js";
import { lengthOf } from "./fours.js";
import { quadraticForm } from "./quadratic-form.js";
import { scriptedFours } from "./scripted-fours.js";

const engines = [
  ["script", scriptedFours],
  ["WebAssembly", (size: Parameters<typeof assembledFours>[0]) => assembledFours(size)!],
] as const;

function symmetric(size: number, random: () => number): Matrix {
  const values = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const value = random() - 0.5;
      values[row * size + column] = value;
      values[column * size + row] = value;
    }
  }
  return { rows: size, columns: size, values };
}

const plain = { vectors: 3, rows: 0, weights: 0, sums: 0 };

describe.each(engines)("x′Vx in %s", (_, engine) => {
  it.each([1, 3, 4, 5, 8, 23, 130])("is the sum over all pairs, of %i entries", (size) => {
    const random = randomFrom(size);
    const matrix = symmetric(size, random);
    const form = quadraticForm(matrix, plain, engine);
    for (const vector of [0, 2, 1, 2]) {
      const x = new Float64Array(size);
      form.clear(vector);
      for (let place = 0; place < size; place += 1) {
        if (random() < 0.5) continue;
        x[place] = random() - 0.5;
        form.name(vector, place, 1);
        form.set(vector, place, x[place]!);
      }
      expect(Math.abs(form.of(vector) - quadratic(matrix, x))).toBeLessThan(1e-12);
    }
  });

  it("is 0 where nothing is named", () => {
    const form = quadraticForm(symmetric(6, randomFrom(1)), plain, engine);
    form.clear(0);
    expect(form.of(0)).toBe(0);
  });

  it("sums rows by weight into any place, from any weight and row on", () => {
    const room = engine({ fours: 3, vectors: 2, rows: 9, weights: 6, sums: 2 });
    room.rows.forEach((__, at) => {
      room.rows[at] = at;
    });
    room.weights.set([9, 9, 1, 10, 100, 9]);
    // Rows 1 to 3, then 5 to 7; the second sum overwrites the last entry of the first.
    room.sums.set([1, 2, 5, 5]);
    room.addUp(1, 2, 2, 3);
    const sum = (first: number) => first + 10 * (first + 4) + 100 * (first + 8);
    const expected = [0, 0, sum(4), sum(5), sum(6), sum(20), sum(21), sum(22), sum(23), 0, 0, 0, 0, 0, 0, 0];
    expect([...room.vectors.subarray(lengthOf(3))]).toEqual(expected);
    expect(room.vectors.subarray(0, lengthOf(3)).every((entry) => entry === 0)).toBe(true);
  });
});

it("is the same to the last bit in both", () => {
  const random = randomFrom(7);
  const matrix = symmetric(61, random);
  const forms = engines.map(([, engine]) => quadraticForm(matrix, plain, engine));
  for (let round = 0; round < 50; round += 1) {
    for (const form of forms) form.clear(0);
    for (let place = 0; place < 61; place += 1) {
      if (random() < 0.4) continue;
      const value = random() - 0.5;
      for (const form of forms) {
        form.name(0, place, 1);
        form.set(0, place, value);
      }
    }
    expect(forms[1]!.of(0)).toBe(forms[0]!.of(0));
  }
});
