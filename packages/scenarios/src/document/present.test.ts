import { expect, test } from "vitest";
import { present } from "./present.js";

test("fields without a value are left out; null, 0 and empty texts are values", () => {
  const about: string | undefined = undefined;
  const made: { readonly id: string; readonly about?: string; readonly n: number | null } = {
    id: "",
    ...present({ about, n: null, zero: 0 }),
  };
  expect(Object.entries(made)).toEqual([
    ["id", ""],
    ["n", null],
    ["zero", 0],
  ]);
});
