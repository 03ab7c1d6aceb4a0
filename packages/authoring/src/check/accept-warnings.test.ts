import type { Diagnostic } from "@leadsim/scenarios";
import { expect, it } from "vitest";
import { acceptWarnings } from "./accept-warnings.js";

const place = { line: 3, column: 1, offset: 20 };
const found = (code: string, severity: Diagnostic["severity"], file = "a.yaml"): Diagnostic =>
  ({ code, severity, message: code, file, start: place, end: place }) as Diagnostic;

it("takes out what a document accepts, never an error and never another document's", () => {
  const diagnostics = [
    found("order-predicts-key", "warning"),
    found("order-predicts-key", "warning"),
    found("order-predicts-key", "warning", "b.yaml"),
    found("unknown-name", "error"),
    found("unused-memory", "information"),
  ];
  const accepts = new Map([
    [
      "a.yaml",
      ["order-predicts-key", "unknown-name", "weak-key"].map((code) => ({ code, why: `for ${code}` })),
    ],
  ]);
  const { left, accepted, unused } = acceptWarnings(diagnostics, accepts);
  expect(left.map(({ code, file }) => `${file} ${code}`)).toEqual([
    "b.yaml order-predicts-key",
    "a.yaml unknown-name",
    "a.yaml unused-memory",
  ]);
  expect(accepted).toHaveLength(2);
  expect(accepted[0]).toEqual({
    ...{ code: "order-predicts-key", message: "order-predicts-key", file: "a.yaml", line: 3 },
    why: "for order-predicts-key",
  });
  expect(unused.map((words) => words.split(",")[0])).toEqual([
    "a.yaml accepts unknown-name",
    "a.yaml accepts weak-key",
  ]);
});
