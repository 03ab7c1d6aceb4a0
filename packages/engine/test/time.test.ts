import {
  advance,
  apply,
  begin,
  collectEvidence,
  compile,
  dueNext,
  networkGrace,
  replay,
  type Session,
  transcript,
  view,
} from "@leadsim/engine";
import { describe, expect, test } from "vitest";
import { buildScenario, decisions, literal, no, say, scene } from "./build-scenario.js";
import { refusalOf } from "./refusal-of.js";

const play = compile(
  buildScenario({
    memory: [{ name: "late", type: "flag", start: false, show: "Late" }],
    scenes: [
      scene("timed", {
        within: 60_000,
        decision: decisions.choose,
        timeout: {
          effects: {
            ...no,
            set: [{ name: "late", value: { kind: "literal", value: true } }],
            spend: { meetings: 30 },
          },
          reply: [say("ines", "Too late.")],
          next: "last",
        },
      }),
      scene("skipped", { decision: decisions.rate }),
      scene("last", { within: 60_000, decision: decisions["best-worst"], onlyIf: literal(true) }),
    ],
  }),
);

function deciding(options: object = {}): Session {
  return apply(begin([play], { session: "s", seed: "x", at: 0, ...options }), { type: "continue" }, 1000);
}

const response = { type: "respond", scene: "timed", response: { picked: "a" } } as const;
const last = (session: Session) => session.events.at(-1)!;

describe("deadlines", () => {
  test("are limit × accommodation after a scene is shown", () => {
    expect(view(deciding()).time.deadline).toBe(61_000);
    expect(view(deciding({ time: 1.5 })).time.deadline).toBe(91_000);
    expect(view(deciding({ time: "untimed" })).time.deadline).toBeNull();
  });

  test("a response within the network's grace counts", () => {
    expect(
      apply(deciding(), response, 61_000 + networkGrace - 1).events.some(({ type }) => type === "responded"),
    ).toBe(true);
  });

  test("a late sweeper stamps timed-out at the deadline plus grace, and the timeout takes effect", () => {
    const swept = apply(deciding(), { type: "tick" }, 10_000_000);
    expect(last(swept)).toMatchObject({ type: "timed-out", scene: "timed", at: 61_000 + networkGrace });
    expect(view(swept)).toMatchObject({
      status: "consequence",
      lines: [{ speaker: { id: "ines", name: "Ines Carvalho" }, text: "Too late." }],
      dashboard: [{ label: "Late", value: true, text: "yes", changed: true }],
      time: { ranOut: true, ahead: true },
      responded: { decision: { type: "choose" }, response: null },
    });
    expect(view(apply(swept, { type: "continue" }, 10_000_001)).scene).toBe("last");
  });

  test("a response that comes too late is refused, and the session is as time left it", () => {
    const session = deciding();
    const { session: now, appended, refusal } = advance(session, response, 61_000 + networkGrace);
    expect(refusal).toMatchObject({ code: "too-late", kind: "conflict" });
    expect(now).toEqual(apply(session, { type: "tick" }, 61_000 + networkGrace));
    expect(appended.map(({ type }) => type)).toEqual(["timed-out"]);
    expect(advance(now, response, 70_000).refusal?.code).toBe("wrong-moment");
    expect(refusalOf(() => apply(session, response, 61_000 + networkGrace)).code).toBe("too-late");
  });

  test("so are continue and open, which were meant for a page that is gone", () => {
    const exhibits = [{ id: "notes", title: "Notes", text: ["…"] }];
    const scenes = [
      scene("read", { within: 1000, exhibits: ["notes"] }),
      scene("next", { exhibits: ["notes"] }),
    ];
    const reading = compile(buildScenario({ exhibits, scenes }));
    const session = apply(begin([reading], { session: "s", seed: "x", at: 0 }), { type: "continue" }, 0);
    for (const command of [{ type: "continue" }, { type: "open", exhibit: "notes" }] as const) {
      const { session: now, refusal } = advance(session, command, 90_000);
      expect([refusal?.code, view(now).scene]).toEqual(["too-late", "next"]);
      expect(advance(session, { ...command, turn: 1 }, 90_000).refusal?.code).toBe("too-late");
      expect(advance(session, { ...command, turn: 0 }, 90_000).refusal?.code).toBe("stale-turn");
    }
  });

  test("withdrawing late first lets time catch up", () => {
    const { events } = apply(deciding(), { type: "withdraw" }, 100_000);
    expect(events.slice(-2).map(({ type, at }) => [type, at])).toEqual([
      ["timed-out", 64_000],
      ["withdrawn", 100_000],
    ]);
  });

  test("several deadlines can pass at once, each stamped at its own time", () => {
    const quick = compile(
      buildScenario({
        scenes: [1, 2, 3].map((n) => scene(`s-${n}`, { within: 1000, decision: decisions.choose })),
      }),
    );
    let session = apply(begin([quick], { session: "s", seed: "x", at: 0 }), { type: "continue" }, 0);
    session = apply(session, { type: "tick" }, 60_000);
    const stamped = session.events.filter(({ type }) => type === "timed-out").map(({ at }) => at);
    expect(stamped).toEqual([1, 2, 3].map((n) => n * (1000 + networkGrace)));
    expect(view(session).status).toBe("completed");
    expect(collectEvidence([quick], session).missing.map(({ reason }) => reason)).toEqual(
      Array(3).fill("timeout"),
    );
  });
});

describe("pausing", () => {
  test("stops the clock and hides the page", () => {
    const paused = apply(deciding(), { type: "pause" }, 21_000);
    expect(view(paused)).toMatchObject({
      status: "paused",
      time: { deadline: null, limit: 60_000, left: 40_000, paused: 21_000 },
      decision: null,
      lines: [],
      exhibits: [],
      heading: null,
    });
    expect(apply(paused, { type: "tick" }, 9_000_000)).toBe(paused);
    const resumed = apply(paused, { type: "resume" }, 100_000);
    expect(last(resumed)).toMatchObject({ type: "resumed", deadline: 140_000 });
    const { responses } = collectEvidence([play], apply(resumed, response, 110_000));
    expect(responses[0]!.elapsed).toBe(30_000);
  });
});

describe("changing the accommodation", () => {
  test("gives limit × factor − elapsed, never less than before", () => {
    const slower = apply(deciding(), { type: "change-time", time: 2 }, 31_000);
    expect(last(slower)).toMatchObject({ type: "time-changed", time: 2, deadline: 121_000 });
    expect(view(apply(slower, { type: "change-time", time: 1 }, 32_000)).time.deadline).toBe(121_000);
    const untimed = apply(slower, { type: "change-time", time: "untimed" }, 33_000);
    expect(view(untimed).time.deadline).toBeNull();
    expect(view(apply(untimed, { type: "change-time", time: 1 }, 34_000)).time.deadline).toBeNull();
  });

  test("while paused takes effect on resuming", () => {
    let session = apply(deciding(), { type: "pause" }, 31_000);
    session = apply(session, { type: "change-time", time: 2 }, 40_000);
    expect(last(session)).toMatchObject({ deadline: null });
    expect(view(apply(session, { type: "resume" }, 131_000)).time.deadline).toBe(221_000);
  });
});

describe("expiry", () => {
  test("is stamped at its own time, on any page", () => {
    const session = begin([play], { session: "s", seed: "x", at: 0, expires: 50_000 });
    expect(dueNext(session)).toEqual({ at: 50_000, type: "expired" });
    const expired = apply(session, { type: "tick" }, 99_000);
    expect(last(expired)).toMatchObject({ type: "expired", at: 50_000, scenarios: [] });
    const { session: now, refusal } = advance(session, { type: "continue" }, 60_000);
    expect([refusal?.code, refusal?.kind, view(now).status]).toEqual(["session-over", "gone", "expired"]);
  });

  test("leaves what was not reached as missing, on any path that still lay ahead", () => {
    const expired = apply(deciding({ expires: 30_000 }), { type: "tick" }, 30_000);
    const set = collectEvidence([play], expired);
    expect(set.session).toMatchObject({ status: "expired", ended: 30_000 });
    expect(set.missing.map(({ decision, reason }) => `${decision} ${reason}`)).toEqual([
      "timed not-reached",
      "skipped not-reached",
      "last not-reached",
    ]);
    expect(replay([play], transcript(expired))).toEqual(expired);
  });
});
