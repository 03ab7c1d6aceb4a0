import { expect, test } from "vitest";
import { topField } from "./top-field.js";

test.each([
  ["model: sales-leader-core@1", "sales-leader-core@1"],
  ['model: "sales-leader-core@1" # ours', "sales-leader-core@1"],
  ["model:   'it' # ours", "it"],
  ["model: core@1 # ours", "core@1"],
  ["model: core@1\r", "core@1"],
  ["id: x\nmodel: y", "y"],
  ['{\n  "model": "core@1",\n', "core@1"],
  ["model:", undefined],
  ["model: # none", undefined],
  ["  model: deeper", undefined],
  ["models: core@1", undefined],
])("%j", (text, value) => {
  expect(topField(text, "model")).toBe(value);
});
