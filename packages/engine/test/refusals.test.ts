import { apply, begin, compile, type Session, view } from "@leadsim/engine";
import type { Command, Decision, ProblemCode } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { buildScenario, decisions, scene } from "./build-scenario.js";
import { refusalOf } from "./refusal-of.js";

function asking(decision: Decision): Session {
  const play = compile(buildScenario({ scenes: [scene("ask", { decision })] }));
  return apply(begin([play], { session: "s", seed: "x", at: 0 }), { type: "continue" }, 1);
}

function refused(type: Decision["type"], response: unknown): ProblemCode {
  const session = asking(decisions[type]);
  return refusalOf(() => apply(session, { type: "respond", scene: "ask", response } as Command, 2)).code;
}

describe("responses that are refused, with the reason", () => {
  const cases: readonly [Decision["type"], unknown, ProblemCode][] = [
    ["choose", null, "invalid-response"],
    ["choose", { picked: "z" }, "unknown-option"],
    ["choose", { picked: ["a"] }, "unknown-option"],
    ["choose", { picked: "constructor" }, "unknown-option"],
    ["choose", {}, "invalid-response"],
    ["choose", { picked: "a", level: 5 }, "invalid-response"],
    ["choose", JSON.parse('{"__proto__":{"picked":"a"}}'), "invalid-command"],
    ["choose", Object.create({ picked: "a" }), "invalid-response"],
    ["best-worst", { best: "a", worst: "a" }, "duplicate-option"],
    ["best-worst", { best: "a" }, "invalid-response"],
    ["rate", { ratings: { a: 1, b: 5 } }, "missing-option"],
    ["rate", { ratings: { a: 1, b: 5, c: 6 } }, "out-of-range"],
    ["rate", { ratings: { a: 1, b: 5, c: 2.5 } }, "out-of-range"],
    ["rate", { ratings: { a: 1, b: 5, c: "3" } }, "not-a-number"],
    ["rate", { ratings: { a: 1, b: 5, c: 3, toString: 1 } }, "unknown-option"],
    ["rate", { ratings: [1, 2, 3] }, "invalid-response"],
    ["rank", { order: ["a", "b", "c"] }, "missing-option"],
    ["rank", { order: ["a", "b", "c", "c"] }, "duplicate-option"],
    ["rank", { order: "abcd" }, "invalid-response"],
    ["select", { picked: [] }, "pick-count"],
    ["select", { picked: ["a", "b", "c"] }, "pick-count"],
    ["select", { picked: ["a", "a"] }, "duplicate-option"],
    ["allocate", { amounts: { a: 90 } }, "budget-not-spent"],
    ["allocate", { amounts: { a: 95, b: 5 } }, "off-step"],
    ["allocate", { amounts: { a: 110, b: -10 } }, "out-of-range"],
    ["allocate", { amounts: { a: Number.NaN } }, "not-a-number"],
    ["allocate", { amounts: { a: Number.POSITIVE_INFINITY } }, "not-a-number"],
    ["estimate", { low: 300, likely: 200, high: 400 }, "not-ascending"],
    ["estimate", { low: -10, likely: 200, high: 400 }, "out-of-range"],
    ["estimate", { low: 5, likely: 200, high: 400 }, "off-step"],
    ["estimate", { low: 0, likely: 200 }, "invalid-response"],
    ["sort", { bins: { x: "now", y: "now", z: "later" } }, "bin-full"],
    ["sort", { bins: { x: "never", y: "now", z: "later" } }, "unknown-bin"],
    ["sort", { bins: { x: "now", y: "later" } }, "missing-option"],
  ];
  test.each(cases)("%s %j: %s", (type, response, code) => {
    expect(refused(type, response)).toBe(code);
  });

  test("messages say what to do", () => {
    const error = refusalOf(() =>
      apply(
        asking(decisions.allocate),
        { type: "respond", scene: "ask", response: { amounts: { a: 90 } } },
        2,
      ),
    );
    expect(error.message).toBe("Spend the whole budget: 100 h; 90 were spent.");
    expect(error.detail).toEqual({ budget: 100, spent: 90, unit: "h" });
  });

  test("a name from outside is told cut short", () => {
    const long = { ["k".repeat(100_000)]: 1 };
    for (const type of ["choose", "rate", "sort"] as const) {
      const fields = { choose: "picked", rate: "ratings", sort: "bins" };
      for (const response of [long, { [fields[type]]: long }]) {
        const session = asking(decisions[type]);
        const error = refusalOf(() =>
          apply(session, { type: "respond", scene: "ask", response } as unknown as Command, 2),
        );
        expect(JSON.stringify(error).length).toBeLessThan(600);
      }
    }
  });

  test("a getter that changes its mind is read once", () => {
    let reads = 0;
    const response = {
      get picked() {
        reads++;
        return reads === 1 ? "a" : "z";
      },
    };
    const session = apply(asking(decisions.choose), { type: "respond", scene: "ask", response }, 2);
    expect(session.events.at(-2)).toMatchObject({ response: { picked: "a" } });
  });

  test("a response is kept in one spelling", () => {
    const select = apply(
      asking(decisions.select),
      { type: "respond", scene: "ask", response: { picked: ["b", "a"] } },
      2,
    );
    expect(select.events.at(-2)).toMatchObject({ response: { picked: ["a", "b"] } });
    const response = { amounts: { c: 40, a: 60 } };
    const allocate = apply(asking(decisions.allocate), { type: "respond", scene: "ask", response }, 2);
    expect(allocate.events.at(-2)).toMatchObject({ response: { amounts: { a: 60, b: 0, c: 40 } } });
  });
});

describe("commands that are refused", () => {
  const open = asking(decisions.choose);
  const over = apply(open, { type: "withdraw" }, 3);
  const cases: readonly [string, Session, unknown, number, ProblemCode][] = [
    [
      "a second response",
      apply(open, { type: "respond", scene: "ask", response: { picked: "a" } }, 2),
      { type: "continue" },
      3,
      "session-over",
    ],
    ["continue past a decision", open, { type: "continue" }, 2, "wrong-moment"],
    [
      "a response to another decision",
      open,
      { type: "respond", scene: "other", response: { picked: "a" } },
      2,
      "wrong-decision",
    ],
    [
      "an answer to a page that is gone",
      open,
      { type: "respond", scene: "ask", response: { picked: "a" }, turn: 0 },
      2,
      "stale-turn",
    ],
    ["a time far back", apply(open, { type: "pause" }, 100_000), { type: "resume" }, 0, "time-backwards"],
    ["no time", open, { type: "withdraw" }, Number.NaN, "invalid-command"],
    ["an unknown command", open, { type: "skip" }, 2, "invalid-command"],
    ["an unknown field", open, { type: "withdraw", why: 1 }, 2, "invalid-command"],
    ["an exhibit that isn't there", open, { type: "open", exhibit: "pipeline" }, 2, "unknown-exhibit"],
    ["an unknown accommodation", open, { type: "change-time", time: 3 }, 2, "invalid-command"],
    ["resume without a pause", open, { type: "resume" }, 2, "wrong-moment"],
    ["pausing twice", apply(open, { type: "pause" }, 2), { type: "pause" }, 3, "wrong-moment"],
    [
      "responding while paused",
      apply(open, { type: "pause" }, 2),
      { type: "respond", scene: "ask", response: { picked: "a" } },
      3,
      "wrong-moment",
    ],
    ["anything after the end", over, { type: "withdraw" }, 4, "session-over"],
  ];
  test.each(cases)("%s", (_, session, command, at, code) => {
    expect(refusalOf(() => apply(session, command as Command, at)).code).toBe(code);
  });

  test("a clock that stepped back a little counts as the last event's time", () => {
    const paused = apply(open, { type: "pause" }, 5000);
    expect(apply(paused, { type: "resume" }, 4000).events.at(-1)!.at).toBe(5000);
  });

  test("a refused command leaves the session as it was, and a tick after the end changes nothing", () => {
    const before = JSON.stringify(view(open));
    refusalOf(() => apply(open, { type: "continue" }, 2));
    expect(JSON.stringify(view(open))).toBe(before);
    expect(apply(over, { type: "tick" }, 99)).toBe(over);
    expect(apply(open, { type: "tick" }, 99)).toBe(open);
  });
});
