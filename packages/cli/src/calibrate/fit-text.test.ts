import type { CalibrationFit } from "@leadsim/scenarios";
import { expect, it } from "vitest";
import { fitText } from "./fit-text.js";

const item = (id: string, tested: boolean): CalibrationFit["items"][number] => ({
  id,
  chiSquare: tested
    ? { by: "sum-score", x2: 9, df: 10, p: 0.5, adjustedP: 0.6, rmsea: 0, persons: 300 }
    : null,
  ...{ infit: 1, infitZ: 0, outfit: 1, outfitZ: 0 },
});

const fit: CalibrationFit = {
  ...{ met: "all", model: [], srmsr: null, contrast: null, duplicates: [], findings: [] },
  items: [item("q1", true), item("q2", false)],
  ...{ q3Mean: -0.1, pairs: [{ items: ["q1", "q2"], persons: 300, q3: -0.1, table: null }] },
};

it("says that nothing stands out only of what could be tested", () => {
  const last = (of: CalibrationFit): string | undefined => fitText(of, 80).at(-1);
  expect(last(fit)).toBe("Nothing in it stands out.");
  expect(last({ ...fit, items: [item("q1", false)] })).toBe(
    "Nothing stands out in what could be tested: the curves of items could not.",
  );
  expect(last({ ...fit, items: [item("q1", false)], q3Mean: null, pairs: [] })).toBe(
    "Nothing stands out in what could be tested: the curves of items and pairs of items could not.",
  );
});
