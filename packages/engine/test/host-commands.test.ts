import {
  advance,
  apply,
  begin,
  collectEvidence,
  compile,
  dueNext,
  longestTranscript,
  mostExtraEvents,
  mostHostEvents,
  readCandidateCommand,
  replay,
  type Session,
  transcript,
  view,
} from "@leadsim/engine";
import type { Command, DecisionResponse } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildScenario, decisions, scene } from "./build-scenario.js";
import { refusalOf } from "./refusal-of.js";

const play = compile(
  buildScenario({
    exhibits: [{ id: "notes", title: "Notes", text: ["…"] }],
    scenes: [
      scene("timed", { within: 60_000, decision: decisions.choose, exhibits: ["notes"] }),
      scene("free", { decision: decisions.choose }),
    ],
  }),
);
const pick = { type: "respond", scene: "timed", response: { picked: "a" } } as const;

function deciding(options: object = {}): Session {
  return apply(begin([play], { session: "s", seed: "x", at: 0, ...options }), { type: "continue" }, 1000);
}

const types = (session: Session): string[] => session.events.map(({ type }) => type);

describe("what a candidate may send", () => {
  test.each([
    [{ type: "change-time", time: "untimed" }, "not-allowed"],
    [{ type: "change-expiry", expires: null }, "not-allowed"],
    [{ type: "reopen" }, "not-allowed"],
    [{ type: "tick" }, "not-allowed"],
    [{ type: "continue", at: 5 }, "invalid-command"],
    [{ type: "continue", reached: 1 }, "invalid-command"],
    [{ type: "pause", id: "" }, "invalid-command"],
    [{ type: "pause", id: "x".repeat(101) }, "invalid-command"],
    [{ type: "pause", turn: -1 }, "invalid-command"],
    [{ type: "open" }, "invalid-command"],
    ["continue", "invalid-command"],
    [{ type: "change-time" }, "not-allowed"],
    [{ type: "nope" }, "invalid-command"],
  ])("%j is refused: %s", (given, code) => {
    const error = refusalOf(() => readCandidateCommand(given));
    expect([error.code, error.kind]).toEqual([code, "caller"]);
    // A candidate is not told what the host can do.
    if (code === "invalid-command") expect(error.message).not.toMatch(/change-|reopen|tick/);
  });

  test("and it never changes how much time there is", () => {
    const sent = fc.array(
      fc.record({
        command: fc.oneof(
          fc.constantFrom<object>(
            pick,
            { type: "continue" },
            { type: "pause" },
            { type: "resume" },
            { type: "withdraw" },
          ),
          fc.record({
            type: fc.constantFrom(
              "continue",
              "open",
              "pause",
              "resume",
              "change-time",
              "change-expiry",
              "reopen",
              "tick",
            ),
            time: fc.constantFrom(2, "untimed"),
            expires: fc.constant(null),
            exhibit: fc.constant("notes"),
          }),
          fc.anything(),
        ),
        wait: fc.integer({ min: 0, max: 5000 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(sent, (commands) => {
        let session = deciding({ expires: 90_000 });
        for (const { command, wait } of commands) {
          let read: Command;
          try {
            read = readCandidateCommand(command);
          } catch {
            continue; // refused at the door
          }
          const now = session.at + wait;
          const before = view(apply(session, { type: "tick" }, now), now);
          session = advance(session, read, now).session;
          const after = view(session, now);
          expect([after.time.factor, after.time.expires]).toEqual([1, 90_000]);
          if (after.turn === before.turn) expect(after.time.left).toEqual(before.time.left);
        }
      }),
    );
  });
});

describe("a retry", () => {
  test("of a command that was taken changes nothing, whatever has happened since", () => {
    const command = { ...pick, id: "answer-1", turn: 1 };
    const once = advance(deciding(), command, 2000);
    expect(once.appended[0]).toMatchObject({ type: "responded", id: "answer-1" });
    const twice = advance(once.session, command, 3000);
    expect(twice).toEqual({ session: once.session, appended: [], refusal: null });
    const later = apply(once.session, { type: "withdraw" }, 4000);
    expect(advance(later, command, 5000)).toEqual({ session: later, appended: [], refusal: null });
    expect(advance(once.session, { ...command, id: "answer-2" }, 3000).refusal?.code).toBe("stale-turn");
    expect(replay([play], transcript(later))).toEqual(later);
  });

  test("still lets time catch up", () => {
    const opened = apply(deciding(), { type: "open", exhibit: "notes", id: "o" }, 2000);
    const { appended, refusal } = advance(opened, { type: "open", exhibit: "notes", id: "o" }, 100_000);
    expect([appended[0]?.type, refusal]).toEqual(["timed-out", null]);
  });
});

describe("an id used again", () => {
  const session = apply(deciding(), { type: "open", exhibit: "notes", id: "a" }, 2000);
  const answered = apply(session, { ...pick, id: "b" }, 3000);

  test("for another command is a conflict, and nothing is taken", () => {
    const others: [Session, Command][] = [
      [session, { ...pick, id: "a" }],
      [session, { type: "change-time", time: 2, id: "a" }],
      [answered, { type: "respond", scene: "timed", response: { picked: "b" }, id: "b" }],
      [answered, { type: "respond", scene: "free", response: { picked: "a" }, id: "b" }],
      [apply(answered, { type: "withdraw", id: "c" }, 4000), { type: "reopen", id: "c" }],
    ];
    for (const [stands, command] of others) {
      const { appended, refusal } = advance(stands, command, 5000);
      expect(appended).toEqual([]);
      expect(refusal).toMatchObject({ code: "id-reused", kind: "conflict" });
    }
  });

  test("is a retry also where the response is spelled otherwise", () => {
    const asks = ["select", "allocate"] as const;
    const play = compile(buildScenario({ scenes: asks.map((id) => scene(id, { decision: decisions[id] })) }));
    let current = apply(begin([play], { session: "s", seed: "x", at: 0 }), { type: "continue" }, 1);
    const spellings: [string, DecisionResponse, DecisionResponse][] = [
      ["select", { picked: ["b", "a"] }, { picked: ["a", "b"] }],
      ["allocate", { amounts: { a: 60, c: 40 } }, { amounts: { c: 40, b: 0, a: 60 } }],
    ];
    for (const [id, once, again] of spellings) {
      current = apply(current, { type: "respond", scene: id, response: once, id }, 2);
      const retried = advance(current, { type: "respond", scene: id, response: again, id }, 3);
      expect(retried).toEqual({ session: current, appended: [], refusal: null });
    }
    expect(replay([play], transcript(current))).toEqual(current);
  });

  test("after more ids than are remembered is as good as new", () => {
    let current = apply(session, { type: "pause", id: "first" }, 2000);
    for (let i = 0; i < 16; i++) {
      current = apply(current, { type: "resume", id: `r-${i}` }, 2000);
      current = apply(current, { type: "pause", id: `p-${i}` }, 2000);
    }
    current = apply(current, { type: "resume" }, 2000);
    expect(types(apply(current, { type: "pause", id: "first" }, 2000)).at(-1)).toBe("paused");
    expect(replay([play], transcript(current))).toEqual(current);
  });
});

describe("the time there is for pauses", () => {
  const pausing = () => deciding({ pauses: 10_000 });

  test("ends a pause by itself where it holds up a limit, and the clock runs on", () => {
    const paused = apply(pausing(), { type: "pause" }, 21_000);
    expect(view(paused, 25_000).time).toMatchObject({ paused: 21_000, left: 40_000, pauseLeft: 6000 });
    expect(dueNext(paused)).toEqual({ at: 31_000, type: "pause-ended" });
    const swept = apply(paused, { type: "tick" }, 40_000);
    expect(swept.events.at(-1)).toMatchObject({ type: "pause-ended", at: 31_000, deadline: 71_000 });
    expect(view(swept, 40_000)).toMatchObject({ status: "deciding", time: { left: 31_000, pauseLeft: 0 } });
    expect(types(apply(paused, { type: "tick" }, 80_000)).slice(-3)).toEqual([
      "pause-ended",
      "timed-out",
      "shown",
    ]);
    const answered = advance(paused, { ...pick, turn: 1 }, 40_000);
    expect([answered.refusal, answered.appended.map(({ type }) => type)]).toEqual([
      null,
      ["pause-ended", "responded", "shown"],
    ]);
    expect(replay([play], transcript(answered.session))).toEqual(answered.session);
  });

  test("is shared by all pauses; when it is used up another is refused, and on a page without a limit it is free", () => {
    let session = apply(pausing(), { type: "pause" }, 10_000);
    session = apply(session, { type: "resume" }, 16_000);
    session = apply(session, { type: "pause" }, 20_000);
    session = apply(session, { type: "tick" }, 30_000);
    expect(session.events.at(-1)).toMatchObject({ type: "pause-ended", at: 24_000 });
    const { refusal } = advance(session, { type: "pause" }, 31_000);
    expect(refusal).toMatchObject({ code: "pauses-used-up", kind: "conflict", detail: { pauses: 10_000 } });
    session = apply(apply(session, pick, 32_000), { type: "pause" }, 33_000);
    expect(dueNext(session)).toBeNull();
    expect(types(apply(session, { type: "resume" }, 9_000_000)).at(-1)).toBe("resumed");
  });

  test("is what the form says unless the host says otherwise, and any where neither does", () => {
    const form = {
      id: "f",
      version: "1.0.0",
      title: "F",
      locale: "en",
      model: "sales-leader-core@1",
      purpose: "development",
      instructions: [],
      pauses: 7000,
      scenarios: [{ id: "test", version: "1", practice: false }],
    } as const;
    expect(deciding({ form }).begun.pauses).toBe(7000);
    expect(deciding({ form, pauses: null }).begun.pauses).toBeNull();
    expect(deciding().begun.pauses).toBeNull();
  });
});

describe("changing the expiry", () => {
  test("moves it into the future or lifts it", () => {
    const session = deciding({ expires: 50_000 });
    const later = apply(session, { type: "change-expiry", expires: 900_000 }, 40_000);
    expect(later.events.at(-1)).toMatchObject({ type: "expiry-changed", expires: 900_000 });
    expect(view(later).time.expires).toBe(900_000);
    expect(dueNext(apply(later, { type: "change-time", time: "untimed" }, 41_000))).toEqual({
      at: 900_000,
      type: "expired",
    });
    const never = apply(later, { type: "change-expiry", expires: null }, 42_000);
    expect(view(never).time.expires).toBeNull();
    for (const at of [40_000, 39_000]) {
      const past = advance(session, { type: "change-expiry", expires: 39_500 }, at);
      expect(past.refusal?.code).toBe(at > 39_500 ? "invalid-command" : undefined);
    }
    expect(advance(session, { type: "change-expiry", expires: null }, 60_000).refusal?.code).toBe(
      "session-over",
    );
  });
});

describe("reopening", () => {
  test("a session that expired waits for the person, who then has the time they had", () => {
    const session = deciding({ expires: 30_000 });
    const { session: reopened, appended } = advance(session, { type: "reopen" }, 500_000);
    expect(appended.map(({ type, at }) => [type, at])).toEqual([
      ["expired", 30_000],
      ["reopened", 500_000],
    ]);
    expect(appended[1]).toMatchObject({ left: 31_000, expires: null });
    expect(view(reopened, 600_000)).toMatchObject({
      status: "paused",
      time: { left: 31_000, expires: null },
    });
    expect(dueNext(reopened)).toBeNull();
    const back = apply(reopened, { type: "resume" }, 700_000);
    expect(view(back)).toMatchObject({
      status: "deciding",
      scene: "timed",
      time: { deadline: 731_000, limit: 60_000 },
    });
    const done = apply(back, pick, 710_000);
    expect(collectEvidence([play], done).responses[0]!.elapsed).toBe(39_000);
    expect(replay([play], transcript(done))).toEqual(done);
  });

  test("gives the time the host sets, and expires again when it says", () => {
    const withdrawn = apply(deciding(), { type: "withdraw" }, 41_000);
    const command = { type: "reopen", left: 5000, expires: 900_000 } as const;
    const reopened = apply(withdrawn, command, 50_000);
    const back = apply(reopened, { type: "resume" }, 60_000);
    expect(view(back).time).toMatchObject({ deadline: 65_000, left: 5000, expires: 900_000 });
    const again = apply(apply(back, { type: "withdraw" }, 61_000), { type: "reopen" }, 62_000);
    expect(again.events.at(-1)).toMatchObject({ left: 4000, expires: 900_000 });
    expect(replay([play], transcript(again))).toEqual(again);
  });

  test("costs nothing of the time for pauses, and keeps a pause that was going on", () => {
    const paused = apply(deciding({ pauses: 10_000, expires: 22_000 }), { type: "pause" }, 21_000);
    const reopened = apply(paused, { type: "reopen" }, 800_000);
    const back = apply(reopened, { type: "resume" }, 900_000);
    expect(view(back).time).toMatchObject({ left: 40_000, pauseLeft: 10_000 });
  });

  test("is for sessions that ended early only", () => {
    expect(advance(deciding(), { type: "reopen" }, 2000).refusal).toMatchObject({
      code: "wrong-moment",
      detail: { because: "not-over" },
    });
    let done = apply(deciding(), pick, 2000);
    done = apply(done, { type: "respond", scene: "free", response: { picked: "a" } }, 3000);
    expect(view(done).status).toBe("completed");
    expect(advance(done, { type: "reopen" }, 4000).refusal?.code).toBe("session-over");
    expect(
      advance(apply(deciding(), { type: "withdraw" }, 2000), { type: "reopen", expires: 2500 }, 3000).refusal
        ?.code,
    ).toBe("invalid-command");
  });
});

describe("what a session may hold", () => {
  test("an exhibit that is open on the page is not opened again", () => {
    const open = { type: "open", exhibit: "notes" } as const;
    const once = apply(deciding(), open, 2000);
    expect(advance(once, open, 3000)).toEqual({ session: once, appended: [], refusal: null });
    const next = apply(once, pick, 4000);
    expect(types(apply(next, open, 5000)).at(-1)).toBe("opened");
  });

  test("more than so many events that don't move the story on are refused, and the story still goes on", () => {
    const session = deciding();
    const played = { ...session, state: { ...session.state, extra: mostExtraEvents } };
    const changed = { ...session, state: { ...session.state, changes: mostHostEvents } };
    const sent: Command[] = [{ type: "pause" }, { type: "open", exhibit: "notes" }];
    const granted: Command[] = [
      { type: "change-time", time: 2 },
      { type: "change-expiry", expires: null },
    ];
    // What a candidate does takes nothing from the host's room, nor the reverse.
    for (const [full, refused, taken] of [
      [played, sent, granted],
      [changed, granted, sent],
    ] as const) {
      for (const command of refused) {
        const { refusal } = advance(full, command, 2000);
        expect(refusal).toMatchObject({ code: "too-many-events", kind: "conflict" });
      }
      for (const command of [...taken, pick, { type: "withdraw" } as const]) {
        expect(advance(full, command, 2000).refusal).toBeNull();
      }
    }
    const withdrawn = apply(played, { type: "withdraw" }, 3000);
    expect(advance(withdrawn, { type: "reopen" }, 4000).refusal).toBeNull();
  });

  test("a form of many short scenarios fits, since none of them leads back", () => {
    const ids = Array.from({ length: 64 }, (_, place) => `short-${place}`);
    const short = ids.map((id) => compile(buildScenario({ id, scenes: [scene("a")] })));
    const form = {
      id: "f",
      version: "1.0.0",
      title: "F",
      locale: "en",
      model: "sales-leader-core@1",
      purpose: "development",
      instructions: [],
      scenarios: ids.map((id) => ({ id, version: "1", practice: false })),
    } as const;
    expect(begin(short, { session: "s", seed: "x", at: 0, form }).plays.length).toBe(64);
  });

  test("a form with more scenes than a transcript could hold is refused before anyone sits it", () => {
    const endless = { ...play, longest: longestTranscript };
    const { code } = refusalOf(() => begin([endless], { session: "s", seed: "x", at: 0 }));
    expect(code).toBe("invalid-options");
  });
});
