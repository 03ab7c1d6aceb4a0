import { bundledDocuments } from "@leadsim/scenarios/node";
import { describe, expect, it } from "vitest";
import { fromCsv, toCsv } from "../csv/csv-rows.js";
import {
  behaviorSortReading,
  behaviorSortResult,
  behaviorSortSheet,
  readBehaviorSort,
} from "./behavior-sort.js";

const { scenarios, models } = bundledDocuments();
const scenario = scenarios[0]!;
const model = models[0]!;
const sheet = behaviorSortSheet(scenario);
const measured = new Set(
  scenario.scenes.flatMap(({ decision }) => decision?.key.map(({ behavior }) => behavior) ?? []),
);

/** The sheet filled in. */
function sorted(behavior: (row: readonly string[], place: number) => string): string {
  const [head = [], ...rows] = fromCsv(sheet).map(({ cells }) => cells);
  return toCsv([head, ...rows.map((row, place) => [...row.slice(0, 3), behavior(row, place)])]);
}

/** Sheets of one behavior each, and those rows of each that were right. */
const rightRows = (behavior: string): number =>
  behaviorSortResult(scenario, [
    readBehaviorSort(
      sorted(() => behavior),
      "a",
      scenario,
      model,
    ),
  ]).raters[0]!.right;

describe("a sheet to sort by behavior", () => {
  it("asks for each behavior that a decision has options for, and names none", () => {
    const page = behaviorSortReading(scenario, model);
    const [story = "", list = ""] = page.split("## Behaviors");
    for (const { id, statement } of model.behaviors) {
      expect(sheet + story).not.toContain(id);
      expect(list).toContain(`- \`${id}\` ${statement}`);
    }
    for (const [, number, text] of fromCsv(sheet)
      .slice(1)
      .map(({ cells }) => cells)) {
      expect(story).toContain(`${number}. ${text}`);
    }
    const byOptions = scenario.scenes.flatMap(({ decision }) =>
      decision && !["allocate", "estimate", "sort"].includes(decision.type)
        ? decision.key.map(({ behavior }) => behavior)
        : [],
    );
    for (const behavior of measured) {
      const asked = byOptions.filter((one) => one === behavior).length;
      expect(rightRows(behavior), behavior).toBe(asked);
    }
  });

  it("counts what is right, and says what was taken for what", () => {
    const other = model.behaviors.find(({ id }) => !measured.has(id))!.id;
    const result = behaviorSortResult(scenario, [
      readBehaviorSort(
        sorted((_, place) => (place < 2 ? other : "")),
        "a",
        scenario,
        model,
      ),
    ]);
    expect(result).toMatchObject({ raters: [{ rater: "a", answered: 2, right: 0 }], share: 0 });
    expect(result.mistaken.map(({ takenFor }) => takenFor)).toEqual([[other], [other]]);
    expect(behaviorSortResult(scenario, []).share).toBeNull();
  });

  it("leaves out an option that is the best no longer, and knows the others by their words", () => {
    const [first, second] = fromCsv(sheet).slice(1);
    const other = scenario.scenes.flatMap(({ decision }) =>
      decision && "options" in decision ? decision.options.map(({ text }) => text) : [],
    );
    const never = other.find((text) => !sheet.includes(text))!;
    const rows = [never, second!.cells[2]!, first!.cells[2]!].map((text, at) => [
      String(at + 1),
      text,
      model.behaviors[0]!.id,
    ]);
    const { behaviors } = readBehaviorSort(
      toCsv([["decision", "text", "behavior"], ...rows]),
      "a",
      scenario,
      model,
    );
    expect([...behaviors.keys()]).toEqual([2, 1]);
  });

  it("refuses what can't be read, with the line", () => {
    const read = (text: string) => () => readBehaviorSort(text, "b.csv", scenario, model);
    expect(read("a,b\n1,2\n")).toThrow(/no column decision, text, behavior/);
    expect(read(sorted((_, place) => (place === 1 ? "be-kind" : "")))).toThrow(/line 3 names “be-kind”/);
    const known = model.behaviors[0]!.id;
    expect(read(`decision,text,behavior\n1,Another text,${known}\n`)).toThrow(/line 2 has “Another text”/);
    const [head, first = ""] = sorted(() => model.behaviors[0]!.id).split("\r\n");
    expect(read([head, first, first].join("\r\n"))).toThrow(/line 3 sorts “.+” a second time/);
  });
});
