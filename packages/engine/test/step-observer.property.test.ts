import {
  compile,
  eachAnswer,
  enter,
  newRun,
  type Play,
  type Run,
  readAnswer,
  responseValue,
  type StepObserver,
  step,
} from "@leadsim/engine";
import type { Expression } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scenarios } from "./arbitrary-scenario.js";
import { binary, eightTypes, literal, name } from "./build-scenario.js";

/** Walks a play with the first answer there is at each decision, to its end. */
function walk(play: Play, observer: StepObserver | null): Run {
  const run = newRun(play);
  enter(play, run, observer);
  while (run.scene !== -1) {
    run.answer.fill(0);
    run.shown += 1;
    step(play, run, false, observer);
  }
  return run;
}

describe("a step that is observed", () => {
  test("does what it does unobserved, and tells each condition, route, scene and the ending", () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const play = compile(scenario);
        const shown: string[] = [];
        const endings: string[] = [];
        const asked: [unknown, boolean][] = [];
        let routes = 0;
        const run = walk(play, {
          asked: (part, holds) => void asked.push([part, holds]),
          brought: () => {},
          routed: () => {
            routes += 1;
          },
          arrived: ({ id }, at) => void shown.push(`${id} ${at.shown}`),
          ended: ({ id }) => void endings.push(id),
        });
        const silent = walk(play, null);
        expect(run).toEqual(silent);
        expect(shown.map((words) => Number(words.split(" ")[1]))).toEqual(shown.map((_, place) => place));
        expect(shown.length).toBe(run.shown);
        expect(endings).toEqual([play.endings[run.ending]!.id]);
        // Each scene left and each one skipped has one route.
        const skipped = asked.filter(([part, holds]) => play.scenes.includes(part as never) && !holds).length;
        expect(routes).toBe(run.shown + skipped);
      }),
      { numRuns: 80 },
    );
  });
});

test("a part of a condition that reads the response alone has the value that it has in a play", () => {
  const play = compile(eightTypes);
  const picked: Expression = binary(literal("b"), "in", name("picked"));
  const parts: readonly [string, Expression, (response: never) => unknown][] = [
    ["ask-choose", binary(name("picked"), "==", literal("b")), (r: { picked: string }) => r.picked === "b"],
    [
      "ask-rank",
      { kind: "index", name: "position", key: "c" },
      (r: { order: string[] }) => r.order.indexOf("c") + 1,
    ],
    ["ask-select", picked, (r: { picked: string[] }) => r.picked.includes("b")],
    [
      "ask-estimate",
      binary(name("high"), "-", name("low")),
      (r: { low: number; high: number }) => r.high - r.low,
    ],
    ["ask-sort", { kind: "index", name: "bins", key: "y" }, (r: { bins: { y: string } }) => r.bins.y],
  ];
  for (const [id, part, expected] of parts) {
    const decision = play.scenes.find((one) => one.id === id)!.decision!;
    const value = responseValue(part, decision);
    let tried = 0;
    eachAnswer(decision, (answer) => {
      tried += 1;
      if (tried < 500) expect(value(answer)).toBe(expected(readAnswer(decision, answer) as never));
    });
    expect(() => responseValue(name("trust"), decision)).toThrow("trust");
  }
});
