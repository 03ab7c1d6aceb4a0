import { expect, it } from "vitest";
import { lazily } from "./lazily.js";

it("makes a field when it is first read, once", () => {
  const asked: string[] = [];
  const both = lazily<{ one: number; two: readonly number[] }>({
    one: () => asked.push("one"),
    two: () => [asked.push("two")],
  });
  expect(asked).toEqual([]);
  expect(both.two).toBe(both.two);
  expect(asked).toEqual(["two"]);
  expect({ ...both }).toEqual({ one: 2, two: [1] });
});
