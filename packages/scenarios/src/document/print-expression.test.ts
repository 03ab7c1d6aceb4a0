import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadScenario } from "../load/load-scenario.js";
import { readLibrary } from "../node.js";
import type { Expression } from "./expression.js";
import { printExpression } from "./print-expression.js";

const { models, scenarios } = readLibrary();
const { file } = scenarios.find(({ document }) => document?.id === "first-ninety-days")!;
const model = models[0]!.document!;

/** The condition as it is read where a line of the library has its own. */
function read(condition: string): Expression | undefined {
  const text = readFileSync(file, "utf8").replace("        if: kofiFree\n", `        if: '${condition}'\n`);
  const { document } = loadScenario(text, { file, model });
  return document?.scenes.find(({ id }) => id === "day-eighty-eight")?.say[1]?.if;
}

test.each([
  "inesTrust >= 4 && olenaWaited",
  "!olenaWaited || inesTrust - 1 < 2 * inesTrust",
  'kofiMood in ["steady", "eager"] && !(inesTrust == 2)',
  "(inesTrust + 1) * 2 > -inesTrust",
])("what is printed of %s is read as the same condition", (condition) => {
  const expression = read(condition)!;
  expect(expression).toBeDefined();
  expect(read(printExpression(expression))).toEqual(expression);
});
