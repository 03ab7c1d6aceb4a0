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

test.each([
  ["“From us, and from them: both.”", '"From us, and from them: both."'],
  ['"From us: both.”', '"From us: both."'],
  ['“From us: both."', '"From us: both."'],
  ["„From us: both.“", '"From us: both."'],
  ["“Mine: yes,” he said, “always.”", '"“Mine: yes,” he said, “always.”"'],
])("quotes of a word processor become one pair of the keyboard's: %s", (written, meant) => {
  const { diagnostics } = loadScenario(`format: leadsim/scenario@1\ntitle: ${written}\nminutes: 5\n`, {
    file: "a.yaml",
  });
  expect(diagnostics[0]?.fix?.edits.map(({ text }) => text)).toEqual([meant]);
});

test("quotes of a word processor around a text that was split at a comma are not kept within the keyboard's", () => {
  const { diagnostics } = loadScenario(
    "format: leadsim/scenario@1\ncast:\n  ines: { name: Ines, role: “Buyer, north” }\n",
    { file: "a.yaml" },
  );
  const split = diagnostics.find(({ code }) => code === "text-split-at-comma");
  expect(split?.fix?.edits.map(({ text }) => text)).toEqual(['"Buyer, north"']);
});
