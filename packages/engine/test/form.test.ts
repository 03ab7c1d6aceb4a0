import {
  apply,
  begin,
  collectEvidence,
  commandOf,
  compile,
  randomPolicy,
  replay,
  restore,
  type Snapshot,
  simulate,
  snapshot,
  transcript,
  view,
} from "@leadsim/engine";
import type { Form, Scene } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { buildScenario, decisions, eightTypes, no, scene } from "./build-scenario.js";
import { refusalOf } from "./refusal-of.js";

const effects = { ...no, spend: { coaching: 20 } };
const warmUp = buildScenario({
  id: "warm-up",
  scenes: [scene("try", { decision: decisions.choose, after: [{ effects, reply: [] }] })],
  endings: [{ id: "warm", title: "Warm", say: [{ speaker: "ines", text: ["Now for real."] }] }],
});
const plays = [compile(eightTypes), compile(warmUp)];
const form: Form = {
  id: "form-a",
  version: "1.0.0",
  title: "Form A",
  locale: "en",
  model: "sales-leader-core@1",
  purpose: "selection",
  instructions: ["Take your time."],
  scenarios: [
    { id: "warm-up", version: "1", practice: true },
    { id: "eight-types", version: "1.0.0", practice: false },
  ],
};

function withoutKey(one: Scene): Scene {
  return { ...one, decision: { ...one.decision!, key: [] } };
}

describe("a form is one session", () => {
  let session = begin(plays, { session: "s", seed: "x", at: 0, form });
  const views = [view(session)];
  for (let command = commandOf(randomPolicy, session); command; command = commandOf(randomPolicy, session)) {
    session = apply(session, command, 1000);
    views.push(view(session));
  }

  test("with a briefing before each scenario, carrying the ending before it", () => {
    const briefings = views.filter(({ status }) => status === "briefing");
    expect(briefings.map(({ scenario }) => [scenario.number, scenario.of, scenario.practice])).toEqual([
      [1, 2, true],
      [2, 2, false],
    ]);
    expect(briefings[1]!.ending).toEqual({
      title: "Warm",
      lines: [
        {
          speaker: {
            kind: "cast",
            id: "ines",
            name: "Ines Carvalho",
            role: "Account executive",
            picture: null,
          },
          text: "Now for real.",
        },
      ],
    });
    expect(briefings[0]!.form).toEqual({
      title: "Form A",
      purpose: "selection",
      instructions: ["Take your time."],
      minutes: 20,
    });
    expect(views.at(-1)!.progress).toEqual({ done: 9, total: 9 });
  });

  test("which tells the ways of answering that are new in each scenario", () => {
    const [first, second] = views.filter(({ status }) => status === "briefing");
    expect(first!.briefing!.asks).toEqual(["choose"]);
    expect(second!.briefing!.asks).toHaveLength(7);
    expect(second!.briefing!.asks).not.toContain("choose");
  });

  test("in which practice gives no evidence, no timing and no story time", () => {
    const set = collectEvidence(plays, session);
    expect(set.evidence.every(({ scenario }) => scenario === "eight-types")).toBe(true);
    expect(set.responses.length).toBe(8);
    expect(set.ledger.coaching).toBe(0);
    expect(set.session.scenarios.map(({ practice, ending }) => [practice, ending])).toEqual([
      [true, "warm"],
      [false, "done"],
    ]);
    const table = simulate(plays, randomPolicy, { sessions: 3, seed: "x", form });
    expect(table.opportunities.length).toBe(8);
    expect(table.ledger[0]).toBe(0);
  });

  test("which replays, with or without the form", () => {
    expect(replay(plays, transcript(session), { form })).toEqual(session);
    expect(replay(plays, transcript(session)).head).toBe(session.head);
    const other = { ...form, id: "form-b" };
    expect(refusalOf(() => replay(plays, transcript(session), { form: other })).code).toBe("form-mismatch");
  });

  test("whose every fixed point is held against what is said to have been sat", () => {
    const [first, second] = form.scenarios;
    const changes: readonly [string, Partial<Form>][] = [
      ["version", { version: "1.0.1" }],
      ["purpose", { purpose: "practice" }],
      ["model", { model: "other@9" }],
      ["locale", { locale: "de" }],
      ["practice", { scenarios: [first!, { ...second!, practice: true }] }],
      ["scenarios", { scenarios: [second!, first!] }],
    ];
    for (const [field, change] of changes) {
      const given = { form: { ...form, ...change } };
      for (const read of [replay, collectEvidence]) {
        const error = refusalOf(() => read(plays, transcript(session), given));
        expect([error.code, error.kind, error.detail.field]).toEqual(["form-mismatch", "content", field]);
      }
    }
  });

  test("and which a corrected key under a newer version scores again, and says so", () => {
    const mended = compile({ ...eightTypes, version: "1.0.1", scenes: eightTypes.scenes.map(withoutKey) });
    const { evidence, session: summary } = collectEvidence([plays[1]!, mended], transcript(session), {
      form,
    });
    expect(evidence).toEqual([]);
    expect(summary.scenarios.map(({ version, rekeyed }) => [version, rekeyed])).toEqual([
      ["1.0.0", false],
      ["1.0.1", true],
    ]);
  });

  test("and is refused where it doesn't fit the plays", () => {
    const options = { session: "s", seed: "x", at: 0 };
    const newer = { ...form, scenarios: [{ id: "warm-up", version: "2", practice: false }] };
    expect(refusalOf(() => begin(plays, { ...options, form: newer })).code).toBe("missing-scenario");
    const twice = { ...form, scenarios: [form.scenarios[0]!, form.scenarios[0]!] };
    expect(refusalOf(() => begin(plays, { ...options, form: twice })).code).toBe("form-mismatch");
    expect(refusalOf(() => begin(plays, options)).code).toBe("invalid-options");
    const other = { ...form, model: "other@1" };
    const error = refusalOf(() => begin(plays, { ...options, form: other }));
    expect([error.code, error.detail.field]).toEqual(["form-mismatch", "model"]);
    const exact = { ...form, model: "sales-leader-core@1.2.0" };
    expect(begin(plays, { ...options, form: exact }).begun.model).toBe("sales-leader-core@1.2.0");
  });

  test.each<[string, object | null]>([
    ["session", { session: "" }],
    ["at", { at: 1.5 }],
    ["time", { time: 3 }],
    ["expires", { expires: 0 }],
    ["seed", { seed: 1 }],
    ["player", { player: "robot" }],
    ["expire", { expire: 99 }],
    ["form", { form: 7 }],
    ["purpose", { form: { ...form, purpose: "bogus" } }],
    ["id", { form: { ...form, id: "x".repeat(1_000_000) } }],
    ...[-1, 0.5, Number.NaN, "x"].map(
      (pauses) => ["pauses", { form: { ...form, pauses } }] as [string, object],
    ),
    ["model", { form: { ...form, model: undefined } }],
    ["scenarios", { form: { ...form, scenarios: [{ id: "warm-up", version: "1" }] } }],
    ["options", null],
  ])("begin names the option that is wrong: %s", (field, wrong) => {
    const options = wrong && { session: "s", seed: "x", at: 0, form, ...wrong };
    const error = refusalOf(() => begin(plays, options as never));
    expect([error.code, error.kind, error.detail.field]).toEqual(["invalid-options", "caller", field]);
  });

  test("begin takes plays, not where plays come from", () => {
    for (const wrong of [null, () => plays[0]!]) {
      const error = refusalOf(() => begin(wrong as never, { session: "s", seed: "x", at: 0, form }));
      expect([error.code, error.detail.field]).toEqual(["invalid-options", "plays"]);
    }
  });
});

test("a snapshot is taken back on every page, also where the next scenario has fewer scenes", () => {
  const shorter = {
    ...form,
    scenarios: [
      { id: "eight-types", version: "1.0.0", practice: false },
      { id: "warm-up", version: "1", practice: false },
    ],
  };
  let session = begin(plays, { session: "s", seed: "x", at: 0, form: shorter });
  for (let command = commandOf(randomPolicy, session); command; command = commandOf(randomPolicy, session)) {
    session = apply(session, command, 1000);
    const stored = JSON.parse(JSON.stringify(snapshot(session))) as Snapshot;
    const restored = restore(({ id }) => plays.find(({ scenario }) => scenario.id === id), stored, {
      form: shorter,
    });
    expect(view(restored)).toEqual(view(session));
  }
  expect(view(session).status).toBe("completed");
});
