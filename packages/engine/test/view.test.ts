import { apply, begin, compile, type Session, view } from "@leadsim/engine";
import { describe, expect, test } from "vitest";
import {
  binary,
  buildScenario,
  decisions,
  eightTypes,
  literal,
  name,
  no,
  option,
  say,
  scene,
} from "./build-scenario.js";

const play = compile(
  buildScenario({
    locale: "de",
    memory: [
      { name: "pipeline", type: "number", start: 1840.5, min: 0, max: 9000, unit: "k€", show: "Pipeline" },
      { name: "quota", type: "number", start: 0, min: 0, max: 9000 },
      { name: "called", type: "flag", start: false, show: "Angerufen" },
    ],
    derived: [
      {
        name: "coverage",
        type: "number",
        is: binary(name("pipeline"), "/", name("quota")),
        decimals: 1,
        show: "Deckung",
      },
    ],
    exhibits: [
      {
        id: "numbers",
        title: "Zahlen",
        note: "Stand Montag",
        table: { columns: ["Phase", "k€"], rows: [["Angebot", 12]] },
      },
      {
        id: "call",
        title: "Mitschnitt",
        transcript: [
          { speaker: "you", text: "Ja?" },
          { speaker: "ines", text: "Nein." },
        ],
      },
    ],
    scenes: [
      scene("monday", {
        heading: "Montag",
        exhibits: ["numbers"],
        say: [
          { speaker: "ines", text: ["Wir haben ", { name: "pipeline" }, "."] },
          say("narrator", "Nie gesagt.", literal(false)),
        ],
        decision: {
          ...decisions.choose,
          options: [
            option("a", {
              opens: ["call"],
              effects: {
                ...no,
                add: [{ name: "quota", amount: 920 }],
                set: [{ name: "called", value: { kind: "literal", value: true } }],
              },
              reply: [{ speaker: "narrator", text: ["Deckung ", { name: "coverage" }] }],
            }),
            option("b"),
            option("c"),
          ],
        },
      }),
      scene("tuesday"),
    ],
  }),
);

const from = (...commands: object[]): Session =>
  commands.reduce<Session>(
    (session, command) => apply(session, command as never, 1000),
    begin([play], { session: "s", seed: "x", at: 0 }),
  );
const go = { type: "continue" };
const pick = (picked: string) => ({ type: "respond", scene: "monday", response: { picked } });

describe("the candidate's view", () => {
  test("a briefing says who is who and how to answer", () => {
    expect(view(from())).toMatchObject({
      status: "briefing",
      seq: 0,
      scene: null,
      decision: null,
      briefing: {
        instruction: "should",
        summary: "What happened so far.",
        asks: ["choose"],
      },
      cast: [{ id: "ines", name: "Ines Carvalho", role: "Account executive", about: null, picture: null }],
      progress: { done: 0, total: 1 },
    });
  });

  test("a decision is shown with lines told, numbers in the scenario's language and exhibits so far", () => {
    expect(view(from(go))).toMatchObject({
      status: "deciding",
      scene: "monday",
      heading: "Montag",
      lines: [
        { speaker: { kind: "cast", id: "ines", name: "Ines Carvalho" }, text: "Wir haben 1.840,5\u00a0k€." },
      ],
      decision: { type: "choose", options: [{ id: "a" }, { id: "b" }, { id: "c" }] },
      exhibits: [{ id: "numbers", note: "Stand Montag" }],
      dashboard: [
        { label: "Pipeline", value: 1840.5, unit: "k€", text: "1.840,5\u00a0k€", change: null },
        { label: "Angerufen", value: false, text: "nein", changed: false },
        { label: "Deckung", value: null, decimals: 1, text: "–" },
      ],
    });
  });

  test("a consequence tells what came of it, opens exhibits and names no scene", () => {
    expect(view(from(go, pick("a")))).toMatchObject({
      status: "consequence",
      scene: null,
      decision: null,
      lines: [{ speaker: { kind: "narrator" }, text: "Deckung 2,0" }],
      opened: ["call"],
      exhibits: [
        { id: "numbers" },
        {
          id: "call",
          transcript: [
            { speaker: { kind: "you" }, text: "Ja?" },
            { speaker: { kind: "cast" }, text: "Nein." },
          ],
        },
      ],
      progress: { done: 1, total: 1 },
    });
  });

  test("without anything to tell the next scene follows at once, and opened exhibits can be opened again", () => {
    expect(view(from(go, pick("b")))).toMatchObject({ status: "showing", scene: "tuesday" });
    const reopened = from(go, pick("a"), go, { type: "open", exhibit: "call" });
    expect(reopened.events.at(-1)).toMatchObject({ type: "opened", exhibit: "call" });
    expect(reopened.events.at(-1)!.prev).toMatch(/^[0-9a-f]{64}$/);
  });

  test("options stand in the order the transcript records", () => {
    const shuffled = compile({
      ...eightTypes,
      scenes: eightTypes.scenes.map((one) => ({
        ...one,
        decision: { ...one.decision!, order: "shuffled" as const },
      })),
    });
    const orders = new Set<string>();
    for (let i = 0; i < 30; i++) {
      const session = apply(
        begin([shuffled], { session: "s", seed: `seed ${i}`, at: 0 }),
        { type: "continue" },
        1,
      );
      const { decision } = view(session);
      const ids = decision && "options" in decision ? decision.options.map(({ id }) => id) : [];
      expect(session.events.at(-1)).toMatchObject({ type: "shown", order: ids });
      orders.add(ids.join());
    }
    expect(orders.size).toBe(6);
  });

  test("each scene has an order of its own, whatever road led there", () => {
    const shuffled = { ...decisions.choose, order: "shuffled" as const };
    const roads = compile(
      buildScenario({
        scenes: [
          scene("fork", {
            decision: {
              ...decisions.choose,
              options: [option("a"), option("b", { next: "far" }), option("c")],
            },
          }),
          scene("near", { decision: shuffled }),
          scene("far", { decision: shuffled }),
        ],
      }),
    );
    let alike = 0;
    for (let i = 0; i < 40; i++) {
      const orders = (...picks: string[]): Record<string, string> => {
        let session = apply(begin([roads], { session: "s", seed: `seed ${i}`, at: 0 }), go as never, 1);
        for (const picked of picks) {
          session = apply(session, { type: "respond", scene: view(session).scene!, response: { picked } }, 1);
        }
        const shown = session.events.flatMap((event) =>
          event.type === "shown" ? [[event.scene, event.order.join()]] : [],
        );
        return Object.fromEntries(shown);
      };
      const long = orders("a", "a");
      expect(orders("b").far).toBe(long.far);
      if (long.near === long.far) alike++;
    }
    expect(alike).toBeLessThan(20); // about one in six
  });
});
