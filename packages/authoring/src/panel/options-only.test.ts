import { bundledDocuments } from "@leadsim/scenarios/node";
import { describe, expect, it } from "vitest";
import { fromCsv, toCsv } from "../csv/csv-rows.js";
import { ratedOptions } from "../gate/act-balance.js";
import { optionsOnlyResult, optionsOnlySheet, readOptionsOnly } from "./options-only.js";

const scenario = bundledDocuments().scenarios[0]!;
const sheet = optionsOnlySheet(scenario, "1");
const rated = scenario.scenes.filter((scene) => ratedOptions(scene).length > 0);
const best = new Map(
  scenario.scenes.flatMap((scene) =>
    ratedOptions(scene).map((rated) => [scene.id, rated.best[0]!.id] as const),
  ),
);

/** The sheet with one option of each scene marked. */
function marked(isMarked: (scene: string, option: string) => boolean): string {
  const [head = [], ...rows] = fromCsv(sheet).map(({ cells }) => cells);
  const isBest = ([, number, , text]: readonly string[]): boolean => {
    const scene = rated[Number(number) - 1]!;
    return isMarked(scene.id, ratedOptions(scene)[0]!.all.find((one) => one.text === text)!.id);
  };
  return toCsv([head, ...rows.map((row) => [...row.slice(0, 4), isBest(row) ? "x" : ""])]);
}

describe("a sheet of options alone", () => {
  it("holds no scene, no prompt and nothing of the key", () => {
    for (const scene of rated)
      for (const { id } of [scene, ...ratedOptions(scene)[0]!.all].filter((named) => named.id.includes("-")))
        expect(sheet).not.toContain(id);
    for (const scene of scenario.scenes) {
      if (scene.decision && ratedOptions(scene).length > 0)
        expect(sheet).not.toContain(scene.decision.prompt);
    }
    expect(fromCsv(sheet)[0]!.cells).toEqual(["scenario", "decision", "option", "text", "best"]);
  });

  it("counts who finds the best without the scene, beside chance", () => {
    const knows = readOptionsOnly(
      marked((scene, option) => best.get(scene) === option),
      "a",
      scenario,
    );
    const misses = readOptionsOnly(
      marked((scene, option) => {
        const wrong = scenario.scenes
          .filter(({ id }) => id === scene)
          .flatMap(ratedOptions)
          .flatMap(({ all, best: those }) => all.filter((one) => !those.includes(one)))[0];
        return wrong?.id === option;
      }),
      "b",
      scenario,
    );
    expect(optionsOnlyResult(scenario, [knows, knows, knows])).toMatchObject({ hitRate: 1, holds: false });
    const none = optionsOnlyResult(scenario, [misses, misses, misses]);
    expect(none).toMatchObject({ hitRate: 0, holds: true, decisions: best.size });
    expect(none.chance).toBeGreaterThan(0.1);
    expect(optionsOnlyResult(scenario, [misses, misses]).holds).toBe(false);
  });

  it("refuses what can't be read, with the line", () => {
    expect(() => readOptionsOnly("a,b\n1,2\n", "c.csv", scenario)).toThrow(/no column decision, text, best/);
    const [scene] = best.keys();
    expect(() =>
      readOptionsOnly(
        marked((id) => id === scene),
        "c.csv",
        scenario,
      ),
    ).toThrow(/second option/);
    expect(() => readOptionsOnly("decision,text,best\n1,Nobody,x\n", "c.csv", scenario)).toThrow(
      /line 2 has/,
    );
  });
});
