import { createHash } from "node:crypto";
import {
  apply,
  begin,
  collectEvidence,
  compile,
  randomPolicy,
  replay,
  transcript,
  type WantedPlay,
} from "@leadsim/engine";
import type { Transcript, TranscriptEvent } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { buildScenario, decisions, eightTypes, option, scene } from "./build-scenario.js";
import { hesitant, playAlong } from "./play-along.js";
import { refusalOf } from "./refusal-of.js";

const play = compile(eightTypes);
const sessions = playAlong([play], hesitant, "x");
const whole = transcript(sessions.at(-1)!);
const half = transcript(sessions[4]!);

/** The transcript as plain data, changed. */
function edit(
  change: (copy: { events: Record<string, unknown>[]; head: string; format: string }) => void,
): Transcript {
  const copy = JSON.parse(JSON.stringify(whole));
  change(copy);
  return copy;
}

/** The hash as the documentation has it: SHA-256 of the event as JSON with sorted keys. */
function hashEvent(event: unknown): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash("sha256").update(JSON.stringify(event, sorted)).digest("hex");
}

const code = (given: unknown, plays = [play]): string =>
  refusalOf(() => replay(plays, given as Transcript)).code;

describe("transcripts that are refused, with the reason", () => {
  const begun = (fields: object): Transcript => edit(({ events }) => Object.assign(events[0]!, fields));
  test.each<[string, unknown, string]>([
    ["null", null, "malformed-transcript"],
    ["a list", [], "malformed-transcript"],
    [
      "another format",
      edit((copy) => {
        copy.format = "leadsim/transcript@2";
      }),
      "unknown-format",
    ],
    [
      "no events",
      edit((copy) => {
        copy.events = [];
      }),
      "malformed-transcript",
    ],
    [
      "an event of no known type",
      edit(({ events }) => {
        events[3]!.type = "scored";
      }),
      "malformed-transcript",
    ],
    [
      "an extra field",
      edit(({ events }) => {
        events[3]!.level = 5;
      }),
      "malformed-transcript",
    ],
    [
      "a missing field",
      edit(({ events }) => {
        delete events[1]!.at;
      }),
      "malformed-transcript",
    ],
    [
      "a prototype's name",
      JSON.parse(JSON.stringify(whole).replace('"format"', '"__proto__":{},"format"')),
      "malformed-transcript",
    ],
    [
      "an edited response",
      edit(({ events }) => {
        events[4]!.response = { picked: "c" };
      }),
      "edited-transcript",
    ],
    [
      "an edited time",
      edit(({ events }) => {
        events[4]!.at = 5;
      }),
      "edited-transcript",
    ],
    [
      "a truncated list",
      edit(({ events }) => {
        (events as unknown[]).pop();
      }),
      "truncated-transcript",
    ],
    [
      "moved events",
      edit(({ events }) => {
        events.splice(4, 2, events[5]!, events[4]!);
      }),
      "reordered-transcript",
    ],
    [
      "a dropped event",
      edit(({ events }) => {
        events.splice(4, 1);
      }),
      "reordered-transcript",
    ],
    [
      "another head",
      edit((copy) => {
        copy.head = "0".repeat(64);
      }),
      "truncated-transcript",
    ],
    [
      "no head",
      edit((copy) => {
        copy.head = "";
      }),
      "unchained-transcript",
    ],
    [
      "another start",
      edit(({ events }) => {
        events.shift();
      }),
      "reordered-transcript",
    ],
  ])("%s", (_, given, expected) => {
    expect(code(given)).toBe(expected);
  });

  // These hold a whole chain, made anew: what they claim is refused for itself.
  test.each([
    ["another generator", { prng: "mt19937" }, "unknown-prng"],
    ["newer rules", { rules: 99 }, "unknown-rules"],
    ["a seed too long to have been accepted", { seed: "x".repeat(201) }, "malformed-transcript"],
    ["an engine's version as long as a book", { engine: "x".repeat(100_000) }, "malformed-transcript"],
    [
      "a key without its hash",
      {
        scenarios: [
          { ...(whole.events[0] as Extract<TranscriptEvent, { type: "begun" }>).scenarios[0], key: "" },
        ],
      },
      "malformed-transcript",
    ],
  ])("%s", (_, fields, expected) => {
    const copy = begun(fields);
    const opening = { ...copy, events: copy.events.slice(0, 1), head: hashEvent(copy.events[0]!) };
    expect(code(opening)).toBe(expected);
  });

  /** The transcript changed, with a chain made anew: what a forger without the means to sign could make. */
  function forge(change: (events: Record<string, unknown>[]) => void): Transcript {
    const forged = edit(({ events }) => {
      change(events);
      for (let i = 1; i < events.length; i++) events[i]!.prev = hashEvent(events[i - 1]);
    });
    return { ...forged, head: hashEvent(forged.events.at(-1)) };
  }

  test.each<[string, (events: Record<string, unknown>[]) => void, object]>([
    [
      "an impossible response",
      (events) => Object.assign(events[4]!, { response: { picked: "z" } }),
      { event: 4, because: "unknown-option" },
    ],
    [
      "another order of options",
      (events) => Object.assign(events[3]!, { order: ["c", "b", "a"] }),
      { event: 3 },
    ],
    [
      "a deadline that was not given",
      (events) => Object.assign(events[3]!, { deadline: 1_800_000_000_000 }),
      { event: 3 },
    ],
    [
      "another ending",
      (events) => Object.assign(events.at(-1)!, { scenarios: [] }),
      { event: whole.events.length - 1 },
    ],
    ["an event nobody caused", (events) => Object.assign(events[4]!, { type: "shown" }), {}],
    [
      "something after the end",
      (events) => events.push({ ...events[1], seq: events.length, at: 1_800_000_000_000 }),
      { event: whole.events.length, because: "session-over" },
    ],
    [
      "a timeout before its time",
      (events) => events.splice(4, 1, { seq: 4, at: events[4]!.at, type: "timed-out", scene: "ask-choose" }),
      { event: 4 },
    ],
  ])("an honest chain that could not have happened: %s", (_, change, detail) => {
    const error = refusalOf(() => replay([play], forge(change)));
    expect(["edited-transcript", "malformed-transcript"]).toContain(error.code);
    expect(error.detail).toMatchObject(detail);
  });

  test("an honest chain that stops halfway through what follows from a response", () => {
    const error = refusalOf(() =>
      replay(
        [play],
        forge((events) => events.splice(5)),
      ),
    );
    expect(error.code).toBe("truncated-transcript");
  });

  test("scenarios that are not given, or tell another story", () => {
    const other = compile(buildScenario({ id: "other", scenes: [scene("a")] }));
    expect(code(whole, [other])).toBe("missing-scenario");
    const changed = compile({ ...eightTypes, summary: "Something else." });
    const error = refusalOf(() => replay([changed], whole));
    expect([error.code, error.detail.scenario]).toEqual(["story-changed", "eight-types"]);
  });

  test("a proxy that throws", () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("boo");
        },
      },
    );
    expect(code(hostile)).toBe("malformed-transcript");
  });
});

describe("what a transcript is held against", () => {
  test("the session's id and the head that a host keeps apart", () => {
    const options = { session: "s-1", head: whole.head };
    expect(replay([play], whole, options).head).toBe(whole.head);
    const refused = (given: object): string => refusalOf(() => replay([play], whole, given)).code;
    expect(refused({ session: "s-2" })).toBe("session-mismatch");
    expect(refused({ head: half.head })).toBe("head-mismatch");
  });

  test("so is a session that is at hand, when its evidence is asked for", () => {
    const session = sessions.at(-1)!;
    const form = {
      id: "eight-types",
      version: "1.0.0",
      title: "T",
      locale: "en",
      model: "sales-leader-core@1",
      purpose: "development",
      instructions: [],
      scenarios: [{ id: "eight-types", version: "1", practice: false }],
    } as const;
    const options = { session: "s-1", head: whole.head, form };
    for (const played of [session, whole]) {
      expect(collectEvidence([play], played, options).session.session).toBe("s-1");
      const refused = (given: object): string =>
        refusalOf(() => collectEvidence([play], played, { ...options, ...given })).code;
      expect(refused({ session: "s-2" })).toBe("session-mismatch");
      expect(refused({ head: half.head })).toBe("head-mismatch");
      const practice = [{ ...form.scenarios[0], practice: true }];
      expect(refused({ form: { ...form, scenarios: practice } })).toBe("form-mismatch");
      expect(refused({ form: {} })).toBe("invalid-options");
    }
    expect(refusalOf(() => collectEvidence([play], null as never)).code).toBe("malformed-transcript");
  });
});

test("the work of replay grows with the events, whatever they are", () => {
  // What is copied: each spread of a list takes its iterator.
  const copied = (work: () => unknown): number => {
    let count = 0;
    const { [Symbol.iterator]: iterate } = Array.prototype;
    Array.prototype[Symbol.iterator] = function (this: unknown[]) {
      count += this.length;
      return iterate.call(this);
    };
    try {
      work();
    } finally {
      Array.prototype[Symbol.iterator] = iterate;
    }
    return count;
  };
  const decided = (many: number): number => {
    const scenes = Array.from({ length: many }, (_, place) =>
      scene(`ask-${place}`, { decision: decisions.choose }),
    );
    const asks = compile(buildScenario({ scenes }));
    const played = transcript(playAlong([asks], randomPolicy, "x").at(-1)!);
    return copied(() => replay([asks], played));
  };
  const paused = (many: number): number => {
    let session = sessions[4]!;
    for (let i = 0; i < many; i++) {
      session = apply(session, { type: "pause" }, session.at);
      session = apply(session, { type: "resume" }, session.at);
    }
    const played = transcript(session);
    return copied(() => replay([play], played));
  };
  for (const work of [decided, paused]) expect(work(400) / work(200)).toBeLessThan(2.1);
});

describe("what replay allows", () => {
  test("another engine of the same rules: the version of the package is for information", () => {
    const older = edit(({ events }) => Object.assign(events[0]!, { engine: "0.0.9" }));
    const opening = { ...older, events: older.events.slice(0, 1), head: hashEvent(older.events[0]!) };
    expect(replay([play], opening).begun.engine).toBe("0.0.9");
  });

  test("plays found by the hash of their story, one by one", () => {
    const asked: unknown[] = [];
    const find = (wanted: WantedPlay) => {
      asked.push(wanted);
      return wanted.story === play.story ? play : undefined;
    };
    expect(replay(find, whole).plays).toEqual([play]);
    expect(asked).toEqual([{ id: "eight-types", version: "1.0.0", story: play.story }]);
    expect(collectEvidence(find, whole)).toEqual(collectEvidence([play], whole));
    for (const nothing of [undefined, null, Promise.resolve(play)]) {
      expect(refusalOf(() => replay(() => nothing as undefined, whole)).code).toBe("missing-scenario");
    }
  });

  test("a session in progress goes on where it was", () => {
    const restored = replay([play], half);
    expect(apply(restored, { type: "withdraw" }, 1_800_000_000_000).events.length).toBe(
      half.events.length + 1,
    );
  });

  test("a newer key, which evidence then names", () => {
    const rekeyed = compile({
      ...eightTypes,
      version: "1.1.0",
      scenes: eightTypes.scenes.map((one) =>
        one.id === "ask-choose"
          ? {
              ...one,
              decision: { ...decisions.choose, key: [{ behavior: "new", levels: { a: 5, b: 1, c: 2 } }] },
            }
          : one,
      ),
    });
    const { session, evidence } = collectEvidence([rekeyed], whole);
    expect(session.scenarios[0]).toMatchObject({ rekeyed: true, version: "1.1.0", key: rekeyed.key });
    expect(evidence[0]).toMatchObject({ behavior: "new" });
    expect(collectEvidence([rekeyed], sessions.at(-1)!)).toEqual(collectEvidence([rekeyed], whole));
    expect(collectEvidence([play], whole).session.scenarios[0]!.rekeyed).toBe(false);
  });

  test("no key of another model: of two plays that tell the story, the one of the model is taken", () => {
    const other = compile({ ...eightTypes, model: "other@2" });
    const error = refusalOf(() => collectEvidence([other], whole));
    expect([error.code, error.detail]).toEqual([
      "form-mismatch",
      { field: "model", scenario: "eight-types" },
    ]);
    expect(collectEvidence([other, play], whole)).toEqual(collectEvidence([play], whole));
    const exact = compile({ ...eightTypes, model: "sales-leader-core@1.2" });
    expect(collectEvidence([exact], whole).session.scenarios[0]!.rekeyed).toBe(true);
  });

  test("the order of options is story, their rationale is not", () => {
    const reordered = { ...decisions.choose, options: [...decisions.choose.options].reverse() };
    const explained = {
      ...decisions.choose,
      options: ["a", "b", "c"].map((id) => option(id, { why: "Else." })),
    };
    const withFirst = (decision: typeof decisions.choose) =>
      compile({
        ...eightTypes,
        scenes: eightTypes.scenes.map((one, i) => (i === 0 ? { ...one, decision } : one)),
      });
    expect(code(whole, [withFirst(reordered)])).toBe("story-changed");
    expect(replay([withFirst(explained)], whole).head).toBe(whole.head);
  });

  test("events can't be changed through what transcript() hands out", () => {
    const session = begin([play], { session: "s", seed: "x", at: 0 });
    const { events } = transcript(session);
    (events as unknown[]).pop();
    expect(session.events.length).toBe(1);
    expect(Object.isFrozen(session.events[0])).toBe(true);
  });
});
