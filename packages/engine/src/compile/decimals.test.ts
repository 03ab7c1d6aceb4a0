import { type DecisionResponse, loadScenario } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { apply } from "../session/apply.js";
import { begin } from "../session/begin.js";
import type { Session } from "../session/session.js";
import { compile } from "./compile.js";

/** A scenario with one decision whose consequences are counted in tenths. */
const scenario = (scene: object, endingIf: string) => {
  const say = [{ narrator: "On." }];
  const text = JSON.stringify({
    format: "leadsim/scenario@1",
    id: "tenths",
    version: "1.0.0",
    title: "Tenths",
    locale: "en",
    minutes: 1,
    instruction: "should",
    summary: "One scene.",
    model: "two-behaviors@1",
    cast: {},
    memory: { trust: { number: 0.7, min: 0, max: 5 } },
    derived: { twice: { is: "trust * 3 - trust" } },
    scenes: { one: scene },
    endings: { met: { if: endingIf, say }, missed: { say } },
  });
  const { document, diagnostics } = loadScenario(text, { file: "tenths.json" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return compile(document!);
};

function endingAfter(play: ReturnType<typeof compile>, response: DecisionResponse): string | null {
  let session: Session = begin([play], { session: "s", seed: "s", at: 0 });
  session = apply(session, { type: "continue" }, 1);
  session = apply(session, { type: "respond", scene: "one", response }, 2);
  while (session.events.at(-1)!.type !== "completed") session = apply(session, { type: "continue" }, 3);
  const last = session.events.at(-1)!;
  return last.type === "completed" ? last.scenarios[0]!.ending : null;
}

test("memory counted in tenths is what the author works out by hand", () => {
  const choose = {
    prompt: "?",
    options: { up: { text: "Up.", add: { trust: 0.1 } }, stay: { text: "Stay." } },
  };
  expect(endingAfter(scenario({ choose }, "trust >= 0.8"), { picked: "up" })).toBe("met");
  expect(endingAfter(scenario({ choose }, "trust == 0.8 && twice == 1.6"), { picked: "up" })).toBe("met");
  expect(endingAfter(scenario({ choose }, "trust >= 0.8"), { picked: "stay" })).toBe("missed");
});

test("amounts in tenths are spent to the last one, also where a screen adds in doubles", () => {
  const allocate = {
    prompt: "?",
    budget: "1.1 h",
    step: 0.1,
    options: { x: { text: "X." }, y: { text: "Y." }, z: { text: "Z." } },
  };
  const after = [{ if: 'amounts["y"] == 0.3', set: { trust: 'amounts["y"]' } }];
  const play = scenario({ allocate, after }, "trust == 0.3");
  expect(endingAfter(play, { amounts: { x: 0.7, y: 0.1 + 0.2, z: 0.1 } })).toBe("met");
  expect(() => endingAfter(play, { amounts: { x: 0.7, y: 0.25, z: 0.15 } })).toThrow(/multiple of 0.1/);
  expect(() => endingAfter(play, { amounts: { x: 0.7, y: 0.2, z: 0.1 } })).toThrow(/whole budget/);
});
