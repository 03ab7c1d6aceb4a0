import { expect, test } from "vitest";
import { loadScenario } from "../load/load-scenario.js";

const load = (lines: string, more = "") =>
  loadScenario(
    `format: leadsim/scenario@1
id: alone
version: 1.0.0
title: Alone
locale: en
minutes: 1
instruction: should
summary: An evening.
model: any@1
${more}scenes:
  evening:
    say:
${lines}
    continue: Close the laptop
endings:
  done:
    say:
      - narrator: The day ends.
`,
    { file: "alone.yaml" },
  );

test("a scenario in which only the narrator speaks has no cast", () => {
  const { document, diagnostics } = load("      - narrator: It is late.");
  expect(diagnostics).toEqual([]);
  expect(document).toMatchObject({ cast: [], scenes: [{ continue: "Close the laptop" }] });
});

test("where people speak, the missing cast is said once", () => {
  const { diagnostics } = load(
    "      - narrator: It is late.\n      - ines: Still here?\n      - dan: So am I.",
  );
  expect(diagnostics.map(({ code, related }) => [code, related?.[0]?.start.line])).toEqual([
    ["missing-field", 14],
  ]);
});

test("a misspelt cast is the one mistake", () => {
  const { diagnostics } = load("      - ines: Still here?", "casts:\n  ines: { name: Ines, role: Seller }\n");
  expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-field"]);
});
