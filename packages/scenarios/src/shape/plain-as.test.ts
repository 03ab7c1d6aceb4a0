import { expect, test } from "vitest";
import { formatDocument } from "../format/format-document.js";
import { loadScenario } from "../load/load-scenario.js";

const scenario = (changes: readonly (readonly [string, string])[]): string =>
  changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    `format: leadsim/scenario@1
id: figures
version: 1.0.0
title: Figures
locale: en
minutes: 3
instruction: should
summary: One table.
model: core@1
cast:
  ines: { name: Ines, role: Account executive }
memory:
  trust: { number: 1.50, min: 0, max: 5 }
exhibits:
  years:
    title: Her last years
    table:
      columns: [Year, Won, Account]
      rows: [[2022, 29.5, 417]]
scenes:
  one:
    say: [{ narrator: Hello }]
    exhibits: [years]
    choose:
      prompt: What now?
      options:
        a: { text: Yes, set: { trust: 2.50 } }
        b: { text: Other }
endings:
  over:
    say: [{ narrator: Over }]
`,
  );

const load = (text: string) => loadScenario(text, { file: "x.yaml" });

test("cells are what was written: numbers where nothing is lost, else the text", () => {
  const rows = "[[2022, 3.50, 00417], [-1, 0.0000004, +5], [1e3, 12, 0x1F]]";
  const { document, diagnostics } = load(scenario([["[[2022, 29.5, 417]]", rows]]));
  expect(diagnostics).toEqual([]);
  expect(document?.exhibits[0]?.table?.rows).toEqual([
    [2022, "3.50", "00417"],
    [-1, "0.0000004", "+5"],
    ["1e3", 12, "0x1F"],
  ]);
});

test("texts are what was written; numbers are numbers where the schema wants them", () => {
  const { document, diagnostics } = load(
    scenario([
      ["title: Figures", "title: 007"],
      ["narrator: Hello", "narrator: 3.50"],
      ["text: Yes", "text: true"],
      ["minutes: 3", "minutes: 0x10"],
    ]),
  );
  expect(diagnostics).toEqual([]);
  expect(document?.title).toBe("007");
  expect(document?.scenes[0]?.say[0]?.text).toEqual(["3.50"]);
  expect(document?.minutes).toBe(16);
  expect(document?.memory[0]).toMatchObject({ start: 1.5 });
  const decision = document?.scenes[0]?.decision;
  expect(decision && "options" in decision && decision.options[0]).toMatchObject({
    text: "true",
    effects: { set: [{ value: { kind: "literal", value: 2.5 } }] },
  });
});

test("what is no text stays a mistake", () => {
  const codes = (...change: readonly [string, string]) =>
    load(scenario([change])).diagnostics.map(({ code }) => code);
  expect(codes("summary: One table.", "summary: { a: 1 }")).toEqual(["wrong-type"]);
  expect(codes("summary: One table.", "summary:")).toEqual(["wrong-type"]);
  expect(codes("version: 1.0.0", "version: 1.0")).toEqual(["invalid-version"]);
  expect(codes("trust: { number: 1.50", 'trust: { number: "1.50"')).toEqual(["wrong-type"]);
});

test("formatting changes no figure", () => {
  const text = scenario([
    ["[[2022, 29.5, 417]]", "[[2022, 3.50, 00417], [1e3, 0x1F, +5]]"],
    ["title: Figures", "title: 007"],
  ]);
  const formatted = formatDocument(text, "scenario");
  expect("text" in formatted && load(formatted.text).document).toEqual(load(text).document);
  expect("text" in formatted && formatted.text).toContain("[2022, 3.50, 00417], [1e3, 0x1F, +5]");
});
