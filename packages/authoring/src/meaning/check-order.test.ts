import { compile } from "@leadsim/engine";
import type { Scenario, Scene } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOrder } from "./check-order.js";
import { createReport } from "./report.js";

type Type = "choose" | "best-worst" | "rate" | "rank" | "select" | "sort" | "allocate";

const base = {
  ...{ id: "t", version: "1.0.0", title: "T", locale: "en", minutes: 1, instruction: "should", summary: "" },
  ...{ model: "m@1", cast: [], memory: [], derived: [], exhibits: [], endings: [] },
};

/** A decision whose options have these levels in the file's order. */
function sceneOf(type: Type, levels: readonly number[], place: number): Scene {
  const parts = levels.map((_, at) => ({ id: `o${at}`, text: "Text." }));
  const each = <T>(value: (level: number) => T) =>
    Object.fromEntries(levels.map((level, at) => [`o${at}`, value(level)]));
  const asked = { type, prompt: "?", order: "shuffled" };
  const bins = [1, 2, 3, 4, 5].map((level) => ({ id: `b${level}`, text: "Bin." }));
  const decision =
    type === "sort"
      ? {
          ...{ ...asked, items: parts, bins },
          key: [
            {
              behavior: "x",
              levels: each((level) =>
                Object.fromEntries(bins.map(({ id }) => [id, id === `b${level}` ? 5 : 1])),
              ),
            },
          ],
        }
      : type === "allocate"
        ? {
            ...{ ...asked, options: parts, budget: { amount: 100, unit: "h" }, step: 1 },
            key: [{ behavior: "x", amounts: each((level) => ({ from: level, to: level + 1, offBy: 5 })) }],
          }
        : {
            ...{ ...asked, options: parts, ...(type === "select" ? { pick: { min: 1, max: 2 } } : {}) },
            key: [{ behavior: "x", levels: each((level) => level) }],
          };
  return { id: `s${place}`, say: [], exhibits: [], after: [], decision } as unknown as Scene;
}

function saidOf(scenes: readonly Scene[]): string[] {
  const report = createReport("", "t.yaml");
  checkOrder(compile({ ...base, scenes } as unknown as Scenario), report);
  return report.list().map(({ message }) => message);
}

const times = (count: number, type: Type, levels: readonly number[]) =>
  saidOf(Array.from({ length: count }, (_, place) => sceneOf(type, levels, place)));

describe("checkOrder", () => {
  it.each(["choose", "best-worst", "rate", "rank", "select", "sort", "allocate"] as const)(
    "sees levels that fall or rise in the file at %s",
    (type) => {
      expect(times(9, type, [5, 3, 1])).toEqual([
        "In 100 percent of 27 pairs the better option stands before the other in the file.",
      ]);
      expect(times(9, type, [1, 3, 5])[0]).toMatch(/stands after the other/);
    },
  );

  it.each<[string, readonly number[], string]>([
    [
      "the best in the middle",
      [1, 5, 1],
      "In 12 of 12 decisions the best option stands in place 2 in the file.",
    ],
    ["the best second", [2, 5, 3, 1], "In 12 of 12 decisions the best option stands in place 2 in the file."],
    ["the best third", [2, 3, 5, 1], "In 12 of 12 decisions the best option stands in place 3 in the file."],
    [
      "the worst in the middle",
      [5, 1, 5],
      "In 12 of 12 decisions the worst option stands in place 2 in the file.",
    ],
  ])("sees %s, where no trend tells it", (_, levels, said) => {
    expect(times(12, "choose", levels)).toEqual([said]);
  });

  it("sees the best between the others in decisions of several sizes", () => {
    const sizes = [
      [1, 5, 2],
      [2, 1, 5, 3],
      [1, 2, 3, 5, 2],
      [3, 5, 1, 2],
      [2, 3, 5, 1, 3, 2],
    ];
    const scenes = Array.from({ length: 30 }, (_, at) => sceneOf("choose", sizes[at % 5]!, at));
    expect(saidOf(scenes)).toEqual([
      "In 30 of 30 decisions the best option stands between the first and the last in the file.",
    ]);
  });

  it("says nothing of a few decisions, of levels that are alike, nor of the bundled library", () => {
    expect(times(3, "choose", [5, 3, 1])).toEqual([]);
    expect(times(40, "choose", [3, 3, 3])).toEqual([]);
    for (const { document } of readLibrary().scenarios) {
      const report = createReport("", "t.yaml");
      checkOrder(compile(document!), report);
      expect(report.list()).toEqual([]);
    }
  });

  it("seldom speaks of options in an order by chance", () => {
    const shuffled = fc.shuffledSubarray([5, 4, 3, 1], { minLength: 4 });
    const told = fc
      .sample(fc.array(shuffled, { minLength: 24, maxLength: 24 }), { numRuns: 400, seed: 1 })
      .filter((all) => saidOf(all.map((levels, at) => sceneOf("choose", levels, at))).length > 0);
    expect(told.length).toBeLessThan(5);
  });
});
