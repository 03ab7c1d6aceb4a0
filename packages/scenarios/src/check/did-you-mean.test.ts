import { expect, test } from "vitest";
import { meantBy, nearest, suggest } from "./did-you-mean.js";

test("the nearest word is the one that was probably meant", () => {
  expect(nearest("calledHowrad", ["calledHoward", "called"])).toBe("calledHoward");
  expect(nearest("take_over", ["take-over", "take-on"])).toBe("take-over");
  expect(nearest("zebra", ["called", "trust"])).toBeUndefined();
  expect(nearest("a".repeat(500), ["a".repeat(499)])).toBeUndefined();
});

test("a help sentence offers one word, or two that are equally near", () => {
  expect(suggest("calld", ["called", "trust"])).toBe("Did you mean `called`?");
  expect(suggest("caller", ["called", "calley"])).toBe("Did you mean `called` or `calley`?");
  expect(meantBy(suggest("calld", ["called", "trust"])!)).toBe("called");
  expect(meantBy(suggest("caller", ["called", "calley"])!)).toBeUndefined();
});
