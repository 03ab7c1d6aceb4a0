import { expect, test } from "vitest";
import { Hues } from "./hues.js";

test("people who are introduced together have different colors, and keep them when others are introduced", () => {
  const hues = new Hues();
  hues.introduce([{ id: "ines" }, { id: "kofi" }]);
  hues.introduce([{ id: "rob" }]);
  expect(["ines", "kofi", "rob"].map((id) => hues.of(id))).toEqual([1, 2, 1]);
});

test("whoever was not introduced has a color of theirs, not all the same", () => {
  const hues = new Hues();
  const told = ["ines", "kofi", "margot", "howard"].map((id) => hues.of(id));
  expect(new Set(told).size).toBeGreaterThan(1);
  expect(told.every((hue) => hue >= 1 && hue <= 6)).toBe(true);
  expect(hues.of("ines")).toBe(told[0]);
});
