import type { Scenario, Scene } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { buildScenario, decisions, literal, no, option, say, scene } from "../../test/build-scenario.js";
import { keyHash, storyHash } from "./hashes.js";

const ask = scene("ask", { decision: decisions.choose });
const base = buildScenario({ scenes: [ask, scene("last", { decision: decisions.estimate })] });
const withScene = (parts: Partial<Scene>): Scenario => ({
  ...base,
  scenes: [{ ...ask, ...parts }, base.scenes[1]!],
});
const choose = decisions.choose;

describe("the story hash", () => {
  test.each<[string, Scenario]>([
    ["a summary", { ...base, summary: "Else." }],
    ["an instruction", { ...base, instruction: "would" }],
    ["a title", { ...base, title: "Else" }],
    ["memory", { ...base, memory: [{ name: "f", type: "flag", start: true }] }],
    ["a derived value", { ...base, derived: [{ name: "d", type: "number", is: literal(1) }] }],
    ["an exhibit", { ...base, exhibits: [{ id: "x", title: "X", text: ["Y"] }] }],
    ["an ending", { ...base, endings: [] }],
    ["a heading", withScene({ heading: "Monday" })],
    ["a line", withScene({ say: [say("ines", "Hello.")] })],
    ["a condition", withScene({ onlyIf: literal(true) })],
    ["a limit", withScene({ within: 1 })],
    ["a timeout", withScene({ timeout: { effects: no, reply: [] } })],
    ["what comes after", withScene({ after: [{ effects: no, reply: [], next: "end" }] })],
    ["a route", withScene({ next: "end" })],
    ["a prompt", withScene({ decision: { ...choose, prompt: "Else?" } })],
    ["a shuffle", withScene({ decision: { ...choose, order: "shuffled" } })],
    [
      "an option's text",
      withScene({
        decision: { ...choose, options: [option("a", { text: "Else." }), ...choose.options.slice(1)] },
      }),
    ],
    [
      "an option's effect",
      withScene({
        decision: { ...choose, options: [option("a", { effects: no }), ...choose.options.slice(1)] },
      }),
    ],
    ["the order of options", withScene({ decision: { ...choose, options: [...choose.options].reverse() } })],
    ["the order of scenes", { ...base, scenes: [...base.scenes].reverse() }],
  ])("changes with %s", (_, changed) => {
    expect(storyHash(changed)).not.toBe(storyHash(base));
  });

  test("does not change with version, model, key or rationale, nor with the order of fields", () => {
    const rekeyed = withScene({
      decision: {
        ...choose,
        key: [],
        options: choose.options.map(({ id, text }) => ({ text, id, why: "Else." })),
      },
    });
    expect(storyHash({ ...rekeyed, version: "9.0.0", model: "other@1" })).toBe(storyHash(base));
    const { why: _why, ...bare } = decisions.estimate;
    expect(storyHash({ ...base, scenes: [ask, scene("last", { decision: bare })] })).toBe(storyHash(base));
  });
});

describe("the key hash", () => {
  test("changes with levels, rationales and the model, not with the story", () => {
    const key = keyHash(base);
    expect(keyHash({ ...base, model: "other@1" })).not.toBe(key);
    expect(keyHash(withScene({ decision: { ...choose, key: [] } }))).not.toBe(key);
    const options = choose.options.map((one) => ({ ...one, why: "Else." }));
    expect(keyHash(withScene({ decision: { ...choose, options } }))).not.toBe(key);
    expect(keyHash({ ...base, version: "9.0.0", summary: "Else." })).toBe(key);
  });
});
