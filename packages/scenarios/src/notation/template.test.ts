import { expect, test } from "vitest";
import { parseTemplate } from "./template.js";

test("templates hold words and names in turn", () => {
  expect(parseTemplate("{{a}} {b}{ c } }").template).toEqual(["{a}} ", { name: "b" }, { name: "c" }, " }"]);
  expect(parseTemplate("{b").broken).toMatchObject([{ from: 0, to: 1 }]);
  expect(parseTemplate("a {} {1x}").broken).toMatchObject([
    { from: 2, to: 4 },
    { from: 5, to: 9 },
  ]);
});
