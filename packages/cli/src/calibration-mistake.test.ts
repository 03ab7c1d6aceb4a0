import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { calibrationMistake } from "./calibration-mistake.js";

const item = (id: string, more: Partial<CalibrationItem> = {}): CalibrationItem => ({
  id,
  categories: [[0], [1], [2]],
  counts: [9, 9, 9],
  a: 1,
  b: [-1, 1],
  standardErrors: { a: null, b: [null, null] },
  ...more,
});
const calibration = (items: readonly CalibrationItem[], more: Partial<Calibration> = {}): Calibration =>
  ({
    model: "gpcm",
    items,
    groups: [{ id: "all", persons: 99, mean: 0, sd: 1, standardErrors: { mean: null, sd: null } }],
    prior: { group: "all", mean: 0, sd: 1 },
    quadrature: { nodes: 61, from: -6, to: 6 },
    ...more,
  }) as Calibration;

test.each([
  ["an item twice", calibration([item("x"), item("x")]), "the item x twice"],
  ["a code twice", calibration([item("x", { categories: [[0], [0], [1]] })]), "code 0 belongs to two"],
  ["a huge slope", calibration([item("x", { a: 1e300 })]), "1e+300 can't be computed with"],
  ["too few steps", calibration([item("x", { b: [0] })]), "do not fit its 3 categories"],
  [
    "free slopes",
    calibration([item("x"), item("y", { a: 2 })], { model: "rasch" }),
    "those of x and y differ",
  ],
  ["disordered", calibration([item("x", { b: [1, -1] })], { model: "graded" }), "have to ascend"],
  [
    "nodes the wrong way around",
    calibration([item("x")], { quadrature: { nodes: 61, from: 6, to: -6 } }),
    "run from 6 to -6",
  ],
  [
    "no spread",
    calibration([item("x")], { prior: { group: "all", mean: 0, sd: 0 } }),
    "standard deviation 0",
  ],
])("says what is wrong: %s", (_, wrong, said) => {
  expect(calibrationMistake(wrong)).toContain(said);
});

test("has nothing to say of what was estimated", () => {
  expect(calibrationMistake(calibration([item("x"), item("y", { a: -0.4, b: [60, -2] })]))).toBeUndefined();
  const nominal = item("z", { a: [0, 0.4, 1], b: [], c: [0, 1, 0.2] });
  expect(calibrationMistake(calibration([nominal], { model: "nominal" }))).toBeUndefined();
});
