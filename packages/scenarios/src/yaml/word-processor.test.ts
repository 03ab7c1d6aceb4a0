import { expect, test } from "vitest";
import { loadScenario } from "../load/load-scenario.js";

test("heads that were pasted with a table are named, and not made a row of figures", () => {
  const { diagnostics } = loadScenario(
    `format: leadsim/scenario@1
exhibits:
  deals:
    title: Open deals
    table:
      columns: [Deal, Value]
      rows:
        | Deal | Value |
        | :--- | ----: |
        | Holm | 150 |
scenes: {}
`,
    { file: "deals.yaml" },
  );
  expect(diagnostics.map(({ code, start, fix }) => [code, start.line, fix])).toEqual([
    ["pasted-table", 8, undefined],
  ]);
});
