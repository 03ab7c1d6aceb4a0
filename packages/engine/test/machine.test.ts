import { apply, begin, compile, networkGrace, toXState, transcript } from "@leadsim/engine";
import { sessionMachine } from "@leadsim/engine/machine";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createActor, createMachine } from "xstate";
import { binary, buildScenario, decisions, literal, name, option, scene } from "./build-scenario.js";

const scenario = buildScenario({
  memory: [{ name: "trust", type: "number", start: 1, min: 0, max: 5 }],
  scenes: [
    scene("open", { heading: "Monday" }),
    scene("timed", {
      within: 5000,
      decision: {
        ...decisions.choose,
        options: ["a", "b", "c"].map((id) => option(id, id === "b" ? { next: "end" } : {})),
      },
      after: [
        {
          if: binary(name("trust"), ">", literal(3)),
          effects: { set: [], add: [], spend: {} },
          reply: [],
          next: "close",
        },
      ],
    }),
    scene("extra", { onlyIf: binary(name("trust"), ">=", literal(2)) }),
    scene("close"),
  ],
  endings: [
    { id: "good", if: binary(name("trust"), "==", literal(5)), title: "Good", say: [] },
    { id: "plain", say: [] },
  ],
});
const play = compile(scenario);

describe("a live actor", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const live = (options: object = {}) => {
    const session = begin([play], { session: "s", seed: "x", at: Date.now(), ...options });
    const actor = createActor(sessionMachine, { input: { session, now: Date.now } });
    actor.start();
    return actor;
  };

  test("lets time run out with real timers, exactly as a sweeper would stamp it", () => {
    const actor = live();
    actor.send({ type: "continue" });
    actor.send({ type: "continue" });
    expect(actor.getSnapshot().value).toEqual({ running: "deciding" });
    vi.advanceTimersByTime(5000 + networkGrace - 1);
    expect(actor.getSnapshot().value).toEqual({ running: "deciding" });
    vi.advanceTimersByTime(1);
    expect(actor.getSnapshot().value).toEqual({ running: "showing" });
    const { session } = actor.getSnapshot().context;
    let swept = begin([play], { session: "s", seed: "x", at: 1_000_000 });
    for (let i = 0; i < 2; i++) swept = apply(swept, { type: "continue" }, 1_000_000);
    swept = apply(swept, { type: "tick" }, 9_000_000);
    expect(transcript(session)).toEqual(transcript(swept));
  });

  test("says what it refuses, and goes on", () => {
    const actor = live();
    const refused: string[] = [];
    actor.on("refused", ({ error }) => refused.push(error.code));
    actor.send({ type: "continue" });
    actor.send({ type: "respond", scene: "timed", response: { picked: "a" } });
    actor.send({ type: "continue" });
    actor.send({ type: "respond", scene: "timed", response: { picked: "z" } });
    expect(refused).toEqual(["wrong-moment", "unknown-option"]);
    expect(actor.getSnapshot().context.refusal?.code).toBe("unknown-option");
    actor.send({ type: "respond", scene: "timed", response: { picked: "a" } });
    expect(actor.getSnapshot().context.refusal).toBeNull();
  });

  test("says what it refuses of a command there is not", () => {
    const actor = live();
    const refused: string[] = [];
    actor.on("refused", ({ error }) => refused.push(error.code));
    actor.send({ type: "skip" } as never);
    actor.send({ type: "pause" });
    actor.send({ type: "skip" } as never);
    expect(refused).toEqual(["invalid-command", "invalid-command"]);
  });

  test("stops its clock while paused, and ends with the session as output", () => {
    const actor = live({ expires: 2_000_000 });
    actor.send({ type: "continue" });
    actor.send({ type: "continue" });
    vi.advanceTimersByTime(3000);
    actor.send({ type: "pause" });
    vi.advanceTimersByTime(500_000);
    expect(actor.getSnapshot().value).toBe("paused");
    actor.send({ type: "resume" });
    vi.advanceTimersByTime(2000 + networkGrace);
    expect(actor.getSnapshot().value).toEqual({ running: "showing" });
    vi.advanceTimersByTime(1_000_000);
    expect(actor.getSnapshot().status).toBe("done");
    expect(actor.getSnapshot().output?.events.at(-1)).toMatchObject({ type: "expired", at: 2_000_000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("waits for an expiry beyond the longest timer", () => {
    const month = 30 * 24 * 3_600_000;
    const actor = live({ expires: 1_000_000 + month });
    vi.advanceTimersByTime(month - 1);
    expect(actor.getSnapshot().status).toBe("active");
    vi.advanceTimersByTime(1);
    expect(actor.getSnapshot().value).toBe("expired");
  });

  test("takes up a session where it stands", () => {
    let session = begin([play], { session: "s", seed: "x", at: Date.now() });
    session = apply(session, { type: "continue" }, Date.now());
    session = apply(session, { type: "pause" }, Date.now());
    const actor = createActor(sessionMachine, { input: { session, now: Date.now } });
    actor.start();
    expect(actor.getSnapshot().value).toBe("paused");
    actor.stop();
  });
});

describe("toXState", () => {
  const config = toXState(scenario);

  test("is a state-per-scene configuration that XState takes", () => {
    const machine = createMachine(config as never);
    expect([...machine.root.order.toString()].length).toBeGreaterThan(0);
    expect(Object.keys(machine.states)).toEqual([
      "open",
      "timed",
      "extra",
      "close",
      "(end)",
      "(ending) good",
      "(ending) plain",
    ]);
  });

  test("has every path, with its condition in words", () => {
    expect(config.states.timed!.on).toEqual({
      a: [{ target: "close", guard: "trust > 3" }, { target: "extra" }],
      b: [{ target: "(end)" }],
      c: [{ target: "close", guard: "trust > 3" }, { target: "extra" }],
    });
    expect(config.states.timed!.after).toEqual({ 5000: [{ target: "extra" }] });
    expect(config.states.extra!.always).toEqual([{ target: "close", guard: "!(trust >= 2)" }]);
    expect(config.states["(end)"]!.always).toEqual([
      { target: "(ending) good", guard: "trust == 5" },
      { target: "(ending) plain" },
    ]);
  });
});
