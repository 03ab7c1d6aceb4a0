import type { Scenario } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { present } from "@leadsim/scenarios/rules";
import { describe, expect, it } from "vitest";
import { prepare } from "../simulate/run-simulation.js";
import { actBalance } from "./act-balance.js";
import { gate } from "./gate.js";

const content = bundledDocuments();
const model = content.models[0]!;

/** Four decisions of one behavior, in which the options of the texts given have these levels. */
function scenarioOf(options: readonly { text: string; level: number; act?: "coach" | "wait" }[]): Scenario {
  const [first] = content.scenarios;
  const scene = (at: number): Scenario["scenes"][number] => ({
    id: `scene-${at}`,
    say: [],
    exhibits: [],
    after: [],
    decision: {
      type: "choose",
      prompt: "What do you do?",
      order: "fixed",
      options: options.map(({ text, act }, place) => ({
        id: `option-${place}`,
        text,
        ...present({ act }),
      })),
      key: [
        {
          behavior: model.behaviors[at]!.id,
          levels: Object.fromEntries(options.map(({ level }, place) => [`option-${place}`, level])),
        },
      ],
    },
  });
  return { ...first!, memory: [], derived: [], exhibits: [], endings: [], scenes: [0, 1, 2, 3].map(scene) };
}

const gateOf = (scenario: Scenario) =>
  gate(prepare({ scenarios: [scenario], model, content }, "none"), 300, "1");
const effectsOf = (scenario: Scenario) =>
  Object.fromEntries(gateOf(scenario).surface.map(({ id, effect }) => [id, effect!]));

describe("gate", () => {
  it("finds what the words give away: where the best asks and is the longest, both rules earn", () => {
    const told = scenarioOf([
      { text: "Ask Ines on Tuesday what she has tried with the buyer so far.", level: 5 },
      { text: "Call the buyer.", level: 1 },
      { text: "Let it be.", level: 1 },
    ]);
    const effects = effectsOf(told);
    expect(effects.longest).toBeGreaterThan(1.5);
    expect(effects.asks).toBeGreaterThan(1.5);
    expect(effects.blend).toBeGreaterThan(1.5);
    expect(effects.shortest).toBeLessThan(-0.5);
    expect(effects.numbers).toBeCloseTo(0, 0);
    expect(gateOf(told).holds).toBe(false);
  });

  it("holds where options are of one kind", () => {
    const even = scenarioOf([
      { text: "Call the buyer today.", level: 5 },
      { text: "Call the plant today.", level: 1 },
      { text: "Call the board today.", level: 3 },
    ]);
    // All alike in every mark: every rule draws.
    for (const effect of Object.values(effectsOf(even))) expect(Math.abs(effect)).toBeLessThan(0.3);
    expect(gateOf(even).surface.every(({ holds }) => holds)).toBe(true);
  });

  it("says which decisions an effect comes from, and what is taken there", () => {
    const told = scenarioOf([
      { text: "Ask Ines on Tuesday what she has tried with the buyer so far.", level: 5 },
      { text: "Call the buyer.", level: 1 },
    ]);
    const { effect, decisions } = gateOf(told).surface[0]!;
    expect(decisions.map(({ scene }) => scene).sort()).toEqual(["scene-0", "scene-1", "scene-2", "scene-3"]);
    expect(decisions.every(({ picks, scenario }) => picks === "option-0" && scenario === told.id)).toBe(true);
    expect(decisions.reduce((sum, one) => sum + one.effect, 0)).toBeCloseTo(effect!, 2);
  });

  it("splits the effects of a form, too", () => {
    const form = content.forms.find(({ id }) => id === "northline-short")!;
    const scenarios = form.scenarios.map(({ id }) => content.scenarios.find((one) => one.id === id)!);
    const { surface, strategies } = gate(prepare({ form, scenarios, model, content }, "none"), 200, "1");
    for (const { effect, decisions } of [...surface, ...strategies]) {
      expect(new Set(decisions.map(({ scenario }) => scenario)).size).toBeLessThanOrEqual(2);
      expect(decisions.reduce((sum, one) => sum + one.effect, 0)).toBeCloseTo(effect ?? 0, 1);
    }
  });

  it("finds an act that always pays, and counts which acts are best and worst", () => {
    const coaching = scenarioOf([
      { text: "Call one.", level: 5, act: "coach" },
      { text: "Call two.", level: 1, act: "wait" },
      { text: "Call six.", level: 3 },
    ]);
    const found = gateOf(coaching);
    const effectOf = (act: string) => found.strategies.find(({ id }) => id === act)?.effect;
    expect(effectOf("coach")).toBeGreaterThan(1.5);
    expect(effectOf("wait")).toBeLessThan(-1.5);
    expect(effectOf("escalate")).toBeNull();
    expect(found.holds).toBe(false);
    expect(found.untold).toBe(4);
    expect(found.balance.find(({ act }) => act === "coach")).toEqual({
      act: "coach",
      options: 4,
      best: 4,
      worst: 0,
    });
    expect(actBalance([]).untold).toBe(0);
  });
});
