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

test("a row that only lacks its dash gets it, and keeps its cells as they are", () => {
  const { diagnostics } = loadScenario(
    `format: leadsim/scenario@1
exhibits:
  deals:
    title: Open deals
    table:
      columns: [Name, Calls, "Meetings, held"]
      rows:
        [Mara Lind, 44, 9]
        - ["Reiss, Tom", 38, 17]
scenes: {}
`,
    { file: "deals.yaml" },
  );
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["yaml-bullet", "This row has no dash before it."],
  ]);
  expect(diagnostics[0]!.fix!.edits.map(({ text }) => text)).toEqual(["        - [Mara Lind, 44, 9]"]);
});

test("a decimal comma in a range is one mistake, and becomes a point", () => {
  const { diagnostics } = loadScenario(
    "format: leadsim/scenario@1\nscenes:\n  one: { estimate: { low: 850,5..950,5 } }\n",
    { file: "a.yaml" },
  );
  const split = diagnostics.filter(({ code }) => code === "text-split-at-comma" || code === "invalid-range");
  expect(split.map(({ fix }) => fix?.edits.map(({ text }) => text))).toEqual([["850.5..950.5"]]);
});
