import {
  type Advance,
  advance,
  apply,
  begin,
  collectEvidence,
  commandOf,
  compile,
  dueNext,
  type Play,
  restore,
  type Session,
  type Snapshot,
  snapshot,
  transcript,
  view,
} from "@leadsim/engine";
import type { Command, TranscriptEvent } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scenarios } from "./arbitrary-scenario.js";
import { buildScenario, decisions, eightTypes, option, scene } from "./build-scenario.js";
import { hesitant, playAlong } from "./play-along.js";
import { refusalOf } from "./refusal-of.js";

const throughJson = (session: Session): Snapshot => JSON.parse(JSON.stringify(snapshot(session)));

/** Plays on to the end, with detours, restoring before every command where `stops`. */
function playOn(
  plays: readonly Play[],
  from: Session,
  stops: boolean,
): { events: TranscriptEvent[]; views: unknown[] } {
  const events: TranscriptEvent[] = [];
  const views: unknown[] = [];
  let session = from;
  let now = from.at;
  const send = (command: Command): Advance => {
    now = command.type === "tick" ? (dueNext(session)?.at ?? now) : now + 10;
    const before = stops ? restore(plays, throughJson(session)) : session;
    const step = advance(before, { ...command, id: `c-${now}` }, now);
    session = step.session;
    events.push(...step.appended);
    views.push(view(session, now, { story: true }), step.refusal, session.head);
    return step;
  };
  for (let command = commandOf(hesitant, session); command; command = commandOf(hesitant, session)) {
    for (const { id } of view(session).exhibits) send({ type: "open", exhibit: id });
    if (now % 3 === 0) for (const type of ["pause", "change-time", "resume"] as const) send(detour(type));
    send(command);
  }
  return { events, views };
}

const detour = (type: "pause" | "change-time" | "resume"): Command =>
  type === "change-time" ? { type, time: 1.5 } : { type };

describe("a snapshot", () => {
  test("restored before every command gives the same events and views as never stopping", () => {
    const plays = fc.oneof(fc.constant(eightTypes), scenarios()).map((scenario) => [compile(scenario)]);
    fc.assert(
      fc.property(plays, fc.string({ maxLength: 5 }), fc.nat(), (given, seed, stop) => {
        const sessions = playAlong(given, hesitant, seed);
        const session = sessions[stop % sessions.length]!;
        expect(playOn(given, session, true)).toEqual(playOn(given, session, false));
      }),
      { numRuns: 60 },
    );
  });

  const play = compile(eightTypes);
  const sessions = playAlong([play], hesitant, "x");
  const half = sessions[6]!;
  const stored = throughJson(half);

  test("holds where a session stands and not its events: it grows with decisions answered alone", () => {
    const restored = restore([play], stored);
    expect({ ...restored, events: half.events }).toEqual(half);
    let opened = half;
    for (let i = 0; i < 50; i++) {
      opened = advance(opened, { type: "pause" }, opened.at + 1).session;
      opened = advance(opened, { type: "resume" }, opened.at + 1).session;
    }
    expect(opened.events.length).toBe(half.events.length + 100);
    expect(JSON.stringify(snapshot(opened)).length).toBeLessThan(JSON.stringify(stored).length + 20);
  });

  test("of as many decisions as a session can hold is read again", () => {
    const ids = Array.from({ length: 20 }, (_, place) => `o-${place}`);
    const rate = { ...decisions.rate, options: ids.map((id) => option(id)), key: [] };
    const asks = compile(buildScenario({ scenes: [scene("again", { decision: rate, next: "again" })] }));
    const asked = apply(begin([asks], { session: "s", seed: "x", at: 0 }), { type: "continue" }, 1);
    const response = { ratings: Object.fromEntries(ids.map((id) => [id, 3])) };
    const record = { play: 0, scene: 0, response, at: 1, elapsed: 1, words: 1 };
    const records = Array.from({ length: 9000 }, () => record);
    const long = throughJson({ ...asked, state: { ...asked.state, records } });
    expect(restore([asks], long).state.records.length).toBe(9000);
  });

  test("is no proof: what only all events can give is refused", () => {
    const restored = restore([play], stored);
    for (const ask of [() => transcript(restored), () => collectEvidence([play], restored)]) {
      expect(refusalOf(ask)).toMatchObject({ code: "incomplete-session", kind: "caller" });
    }
  });

  const changed = (
    change: (copy: { begun: Record<string, unknown>; state: Record<string, unknown> }) => void,
  ) => {
    const copy = JSON.parse(JSON.stringify(stored));
    change(copy);
    return copy as Snapshot;
  };

  const changedRun = (fields: object) => changed(({ state }) => Object.assign(state.run as object, fields));

  test.each<[string, unknown, string]>([
    ["nothing", null, "malformed-snapshot"],
    ["a transcript", transcript(half), "unknown-format"],
    ["other rules", changed(({ begun }) => Object.assign(begun, { rules: 99 })), "unknown-rules"],
    ["an unknown field", changed(({ state }) => Object.assign(state, { level: 5 })), "malformed-snapshot"],
    ["a missing field", changed(({ state }) => delete state.clock), "malformed-snapshot"],
    [
      "a scene that is not there",
      changed(({ state }) => Object.assign(state, { scene: 99 })),
      "malformed-snapshot",
    ],
    [
      "a page without its run",
      changed(({ state }) => Object.assign(state, { run: null })),
      "malformed-snapshot",
    ],
    [
      "a clock that is not there",
      changed(({ state }) => Object.assign(state, { clock: null })),
      "malformed-snapshot",
    ],
    [
      "a page of another kind",
      changed(({ state }) => Object.assign(state, { page: "showing" })),
      "malformed-snapshot",
    ],
    ["a run at its end", changedRun({ scene: -1 }), "malformed-snapshot"],
    ["memory of another kind", changedRun({ values: ["x"] }), "malformed-snapshot"],
    [
      "a response that its decision does not take",
      changed(({ state }) => Object.assign((state.records as object[])[0]!, { response: {} })),
      "malformed-snapshot",
    ],
    [
      "a response just given that is none",
      changed(({ state }) =>
        Object.assign(state, { left: { play: 0, scene: 0, response: { picked: null } } }),
      ),
      "malformed-snapshot",
    ],
  ])("of %s is refused", (_, given, code) => {
    expect(refusalOf(() => restore([play], given as Snapshot)).code).toBe(code);
  });

  test("needs the story it began with, and the form it sat", () => {
    expect(refusalOf(() => restore([compile({ ...eightTypes, summary: "Else." })], stored)).code).toBe(
      "story-changed",
    );
    const form = {
      id: "eight-types",
      version: "1.0.0",
      title: "T",
      locale: "en",
      model: "sales-leader-core@1",
      purpose: "selection",
      instructions: [],
      scenarios: [{ id: "eight-types", version: "1", practice: false }],
    } as const;
    expect(refusalOf(() => restore([play], stored, { form })).detail).toEqual({ field: "purpose" });
    expect(restore([play], stored, { form: { ...form, purpose: "development" } }).form?.title).toBe("T");
  });
});
