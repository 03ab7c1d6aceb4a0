import { expect, it } from "vitest";
import { anchor } from "./anchors.js";

it("keeps plain ids and spells out what an attribute or a link could trip over", () => {
  expect(anchor("behavior", "raise-gap-early")).toBe("behavior-raise-gap-early");
  expect(anchor("evidence", 'a b"/<')).toMatch(/^evidence-[a-zA-Z0-9_-]+$/);
  expect(anchor("evidence", "a/b")).not.toBe(anchor("evidence", "a b"));
  expect(anchor("evidence", "a_2f_b")).not.toBe(anchor("evidence", "a/b"));
});
