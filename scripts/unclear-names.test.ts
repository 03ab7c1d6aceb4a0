import { expect, it } from "vitest";
import { unclearNames } from "./unclear-names.mjs";

const path = "packages/authoring/src/a.ts";

it("finds names that are declared, and leaves the words of texts and what others declare", () => {
  expect(unclearNames(path, 'const said = "what is given";\nuse(options.given);\n')).toEqual([]);
  expect(unclearNames(path, "const one = 1;\nfunction bring(given: number) {}\n")).toEqual([
    `${path}:2: the name bring does not tell what it is (say what is done, or what it is)`,
    `${path}:2: the name given does not tell what it is (answer, or what the value is)`,
  ]);
});

it("looks for a name only where it stood for something unclear", () => {
  expect(unclearNames("packages/fairness/src/a.ts", "const given = 1;\n")).toEqual([]);
});
