import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { variables } from "./variables.js";

test("the operator's guide lists every setting, with what it is unless given", () => {
  const page = readFileSync(new URL("../../../../docs/operator-guide.md", import.meta.url), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows).toEqual(
    variables.map(
      ({ name, about, otherwise, form }) =>
        `| \`${name}\` | ${about} | ${otherwise === "" ? "–" : `\`${otherwise}\``} | ${form} |`,
    ),
  );
});
