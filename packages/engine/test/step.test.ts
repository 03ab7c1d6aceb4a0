import {
  apply,
  begin,
  compile,
  longestWalk,
  type Policy,
  randomPolicy,
  type Session,
  simulate,
  traceSession,
  view,
} from "@leadsim/engine";
import type { AfterEntry, Effects, Expression, MemoryEntry, Scene } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { binary, buildScenario, decisions, literal, name, no, option, say, scene } from "./build-scenario.js";

const memory: readonly MemoryEntry[] = [
  { name: "n", type: "number", start: 2, min: 0, max: 5 },
  { name: "f", type: "flag", start: false },
  { name: "mood", type: "choice", start: "cold", of: ["cold", "warm"] },
];

const set = (to: string, value: number | boolean | string): Effects["set"] => [
  { name: to, value: { kind: "literal", value } },
];
const add = (amount: number): Effects["add"] => [{ name: "n", amount }];
const index = (of: string, key: string) => ({ kind: "index", name: of, key }) as const;
const after = (parts: Partial<AfterEntry>): AfterEntry => ({ effects: no, reply: [], ...parts });
const is = (of: string, operator: ">" | "==", value: number | boolean | string): Expression =>
  binary(name(of), operator, literal(value));

/** Plays one scene with a response, to the end; `scenes` may follow. */
function played(first: Scene, response: object | null, ...scenes: Scene[]): Session {
  const play = compile(buildScenario({ memory, scenes: [first, ...scenes] }));
  const session = apply(begin([play], { session: "s", seed: "x", at: 0 }), { type: "continue" }, 0);
  const command = response ? { type: "respond", scene: first.id, response } : { type: "continue" };
  return apply(session, command as never, 1);
}

const memoryOf = (session: Session) => session.state.outcomes[0]?.memory ?? {};
const choose = decisions.choose;

describe("leaving a scene", () => {
  test("an option's effects come first, set before add, clamped to the bounds", () => {
    const options = [
      option("a", { effects: { set: set("n", 4), add: add(9), spend: { selling: 45 } } }),
      option("b"),
      option("c"),
    ];
    const session = played(scene("s", { decision: { ...choose, options } }), { picked: "a" });
    expect(memoryOf(session)).toEqual({ n: 5, f: false, mood: "cold" });
    expect(session.state.outcomes[0]!.ledger).toEqual({ coaching: 0, selling: 45, admin: 0, meetings: 0 });
  });

  test("each after entry sees what those before it did, and all that hold take effect", () => {
    const entries = [
      after({ if: is("n", ">", 2), effects: { ...no, set: set("mood", "warm") } }),
      after({ effects: { ...no, add: add(1) } }),
      after({ if: is("n", ">", 2), effects: { ...no, set: set("f", true) } }),
    ];
    const session = played(scene("s", { decision: choose, after: entries }), { picked: "a" });
    expect(memoryOf(session)).toEqual({ n: 3, f: true, mood: "cold" });
  });

  test("the option's next routes before after's, after's before the scene's; effects of all still count", () => {
    const options = [option("a", { next: "by-option" }), option("b"), option("c")];
    const entries = [
      after({ if: is("picked", "==", "c"), next: "nowhere" }),
      after({ effects: { ...no, add: add(1) }, next: "by-after" }),
      after({ next: "nowhere" }),
    ];
    const first = scene("s", {
      decision: { ...choose, options },
      after: entries.map((e) => (e.next === "nowhere" ? { ...e, next: "end" } : e)),
      next: "end",
    });
    const rest = [scene("by-order"), scene("by-after"), scene("by-option")];
    expect(view(played(first, { picked: "a" }, ...rest)).scene).toBe("by-option");
    expect(view(played(first, { picked: "b" }, ...rest)).scene).toBe("by-after");
    expect(view(played(first, { picked: "c" }, ...rest)).status).toBe("completed");
    expect(played(first, { picked: "a" }, ...rest).state.run!.values[0]).toBe(3);
  });

  test("a response's local names are read by type, and set from them is clamped", () => {
    const read = (
      decision: Scene["decision"] & object,
      response: object,
      test: Expression,
      value?: AfterEntry["effects"]["set"],
    ): object => {
      const entry = after({ if: test, effects: { ...no, set: value ?? set("f", true) } });
      return memoryOf(played(scene("s", { decision, after: [entry] }), response));
    };
    expect(read(decisions["best-worst"], { best: "a", worst: "b" }, is("worst", "==", "b"))).toMatchObject({
      f: true,
    });
    expect(
      read(
        decisions.rate,
        { ratings: { a: 1, b: 5, c: 3 } },
        binary(index("ratings", "b"), "==", literal(5)),
      ),
    ).toMatchObject({ f: true });
    expect(
      read(decisions.rank, { order: ["c", "a", "b", "d"] }, binary(index("position", "a"), "==", literal(2))),
    ).toMatchObject({ f: true });
    const inPicked = binary(literal("c"), "in", name("picked"));
    expect(read(decisions.select, { picked: ["c"] }, inPicked)).toMatchObject({ f: true });
    expect(read(decisions.select, { picked: ["a"] }, inPicked)).toMatchObject({ f: false });
    const amounts = { amounts: { a: 60, b: 40 } };
    expect(
      read(decisions.allocate, amounts, literal(true), [{ name: "n", value: index("amounts", "a") }]),
    ).toMatchObject({ n: 5 });
    const figures = { low: 0, likely: 10, high: 20 };
    expect(
      read(decisions.estimate, figures, literal(true), [{ name: "n", value: { kind: "name", name: "low" } }]),
    ).toMatchObject({ n: 0 });
    const bins = { bins: { x: "now", y: "later", z: "later" } };
    expect(read(decisions.sort, bins, binary(index("bins", "x"), "==", literal("now")))).toMatchObject({
      f: true,
    });
    expect(
      read(choose, { picked: "a" }, literal(true), [
        { name: "mood", value: { kind: "name", name: "picked" } },
      ]),
    ).toMatchObject({ mood: "cold" });
  });

  test("every picked option of a select brings its own, in the file's order", () => {
    const options = ["a", "b", "c", "d"].map((id, i) =>
      option(id, { effects: { ...no, set: set("n", i + 1) }, reply: [say("ines", `After ${id}.`)] }),
    );
    const session = played(scene("s", { decision: { ...decisions.select, options } }), {
      picked: ["d", "a"],
    });
    expect(view(session).lines.map(({ text }) => text)).toEqual(["After a.", "After d."]);
    expect(session.state.run!.values[0]).toBe(4);
  });

  test("skipped scenes pass to their own next", () => {
    const skipped = scene("skipped", { onlyIf: is("f", "==", true), next: "there" });
    expect(view(played(scene("s"), null, skipped, scene("here"), scene("there"))).scene).toBe("there");
  });

  test("the first ending whose condition holds is told, with memory printed", () => {
    const scenario = buildScenario({
      memory,
      scenes: [scene("s")],
      endings: [
        { id: "no", if: is("n", ">", 2), say: [] },
        {
          id: "yes",
          if: is("n", "==", 2),
          title: "Yes",
          say: [{ speaker: "ines", text: ["n is ", { name: "n" }, "; f is ", { name: "f" }] }],
        },
        { id: "last", say: [] },
      ],
    });
    let session = begin([compile(scenario)], { session: "s", seed: "x", at: 0 });
    for (let i = 0; i < 2; i++) session = apply(session, { type: "continue" }, 1);
    expect(view(session)).toMatchObject({
      status: "completed",
      ending: { title: "Yes", lines: [{ text: "n is 2; f is no" }] },
    });
    expect(session.events.at(-1)).toMatchObject({
      type: "completed",
      scenarios: [{ scenario: "test", ending: "yes" }],
    });
  });
});

describe("graphs that circle", () => {
  test("are told their ending after a stated number of scenes", () => {
    const play = compile(buildScenario({ scenes: [scene("a"), scene("b", { next: "a" })] }));
    const { visits, cutOff } = simulate(play, randomPolicy, { sessions: 3, seed: "x" });
    expect(cutOff).toEqual([{ scenario: "test", count: 3 }]);
    expect(visits.map(({ count }) => count)).toEqual([1.5 * longestWalk, 1.5 * longestWalk]);
    expect(traceSession([play], randomPolicy, "x").length).toBe(2 + 2 * longestWalk);
  });

  test("end where all scenes are skipped", () => {
    const never = literal(false);
    const scenes = [scene("a", { onlyIf: never }), scene("b", { onlyIf: never, next: "a" })];
    expect(traceSession([compile(buildScenario({ scenes }))], randomPolicy, "x").length).toBe(2);
  });

  test("give evidence of the first response only", () => {
    const play = compile(
      buildScenario({
        memory,
        scenes: [
          scene("s", {
            decision: choose,
            after: [
              after({ if: is("n", ">", 4), next: "end" }),
              after({ effects: { ...no, add: add(1) }, next: "s" }),
            ],
          }),
        ],
      }),
    );
    let asked = 0;
    // First the best, then the worst.
    const wavering: Policy = {
      name: "wavering",
      begin: () => (spot) => {
        spot.answer[0] = asked++ === 0 ? 1 : 0;
        return undefined;
      },
    };
    const { levels, choices, cutOff } = simulate(play, wavering, { sessions: 1, seed: "x" });
    expect([...levels, choices]).toEqual([5, 4]);
    // It circles as often as the author meant it to.
    expect(cutOff).toEqual([{ scenario: "test", count: 0 }]);
  });
});
