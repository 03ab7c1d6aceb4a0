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
import { refusalOf } from "./refusal-of.js";

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
const go = { type: "continue" } as const;
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

  test("the author's words of the button that leads on are on the page of their scene alone", () => {
    const evening = scene("evening", { continue: "Close the laptop" });
    const quiet = compile(buildScenario({ scenes: [evening, scene("night", {})] }));
    const briefing = begin([quiet], { session: "s", seed: "s", at: 0 });
    const first = apply(briefing, go, 1);
    expect([briefing, first, apply(first, go, 2)].map((page) => view(page).continue)).toEqual([
      null,
      "Close the laptop",
      null,
    ]);
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

  test("each scene has an order of its own, whatever path led there", () => {
    const shuffled = { ...decisions.choose, order: "shuffled" as const };
    const paths = compile(
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
        let session = apply(begin([paths], { session: "s", seed: `seed ${i}`, at: 0 }), go as never, 1);
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

  test("pictures, sound and video come with their equivalent in words, and a scene says how it reaches one", () => {
    const picture = { file: "images/ines.webp", alt: "Ines in a phone booth" };
    const seen = compile(
      buildScenario({
        cast: [{ id: "ines", name: "Ines Carvalho", role: "Account executive", picture }],
        exhibits: [
          {
            id: "mail",
            title: "Voicemail",
            transcript: [{ speaker: "ines", text: "Call me." }],
            sound: { file: "sound/mail.mp3" },
            video: { file: "video/mail.mp4", captions: "video/mail.vtt" },
            image: { file: "images/desk.png", alt: "A desk" },
            table: {
              columns: ["Deal", "Value", "Value in words"],
              units: { Value: "k€" },
              rows: [["Brandt", 64, "much"]],
            },
          },
        ],
        scenes: [
          scene("ring", {
            as: "call",
            exhibits: ["mail"],
            say: [{ speaker: "ines", text: ["Hello?"] }],
            decision: { ...decisions.rate, anchors: ["Poor", "Good"] },
          }),
        ],
      }),
    );
    const session = apply(begin([seen], { session: "s", seed: "x", at: 0 }), { type: "continue" }, 1);
    const shown = view(session);
    const speaker = { kind: "cast", id: "ines", name: "Ines Carvalho", role: "Account executive", picture };
    expect(shown).toMatchObject({ as: "call", lines: [{ speaker }], cast: [{ id: "ines", picture }] });
    expect(shown.decision).toMatchObject({
      scale: {
        min: 1,
        max: 5,
        anchors: [
          { value: 1, text: "Poor" },
          { value: 5, text: "Good" },
        ],
      },
    });
    expect(shown.exhibits[0]).toMatchObject({
      image: { file: "images/desk.png", alt: "A desk" },
      sound: { file: "sound/mail.mp3", captions: null },
      video: { file: "video/mail.mp4", captions: "video/mail.vtt" },
      transcript: [{ speaker, text: "Call me." }],
      table: {
        columns: [
          { text: "Deal", unit: null },
          { text: "Value", unit: "k€" },
          { text: "Value in words", unit: null },
        ],
        rowHeaders: true,
      },
    });
  });

  test("what is new and what was read is marked", () => {
    const marks = (session: Session) =>
      view(session).exhibits.map((exhibit) => [exhibit.id, exhibit.new, exhibit.read]);
    const at = from(go);
    expect(marks(at)).toEqual([["numbers", true, false]]);
    const opened = apply(at, { type: "open", exhibit: "numbers" }, 2000);
    expect(marks(opened)).toEqual([["numbers", true, true]]);
    expect([view(opened).turn, view(opened).seq]).toEqual([view(at).turn, view(at).seq + 1]);
    const answered = apply(opened, pick("a") as never, 3000);
    expect(marks(answered)).toEqual([
      ["numbers", false, true],
      ["call", true, true],
    ]);
    expect(marks(apply(answered, go as never, 4000))).toEqual([
      ["numbers", false, true],
      ["call", false, true],
    ]);
  });

  test("the dashboard says what the last decision changed, until the next one", () => {
    const changes = (session: Session) =>
      view(session).dashboard.map(({ changed, change }) => [changed, change]);
    const untouched = [false, null];
    expect(changes(from(go))).toEqual([untouched, untouched, untouched]);
    const after = [untouched, [true, null], [true, null]];
    expect(changes(from(go, pick("a")))).toEqual(after);
    expect(changes(from(go, pick("a"), go))).toEqual(after);
    expect(view(from(go, pick("a"))).dashboard[2]).toMatchObject({ value: 1840.5 / 920, text: "2,0" });
  });

  test.each([
    { from: 292, by: 2, text: "2,9", told: [false, null] },
    { from: 294, by: 2, text: "3,0", told: [true, 0.1] },
    { from: 306, by: -3, text: "3,0", told: [true, -0.1] },
  ])(
    "of $from and $by more hundredths a change is told as far as it is written",
    ({ from: start, by, text, told }) => {
      const add = [{ name: "hundredths", amount: by }];
      const ratio = compile(
        buildScenario({
          locale: "de",
          memory: [{ name: "hundredths", type: "number", start, min: 0, max: 999 }],
          derived: [
            {
              name: "ratio",
              type: "number",
              is: binary(name("hundredths"), "/", literal(100)),
              decimals: 1,
              show: "Ratio",
            },
          ],
          scenes: [
            scene("monday", {
              decision: {
                ...decisions.choose,
                options: [option("a", { effects: { ...no, add } }), option("b"), option("c")],
              },
            }),
            scene("tuesday"),
          ],
        }),
      );
      const sat = [go, pick("a")].reduce<Session>(
        (session, command) => apply(session, command as never, 1000),
        begin([ratio], { session: "s", seed: "x", at: 0 }),
      );
      const [figure] = view(sat).dashboard;
      expect([figure!.text, [figure!.changed, figure!.change]]).toEqual([text, told]);
    },
  );

  test("what was answered is told once, with the decision as it was put", () => {
    const [answered, later] = [from(go, pick("a")), from(go, pick("a"), go)];
    expect(view(answered).responded).toMatchObject({
      decision: { type: "choose", options: [{ id: "a" }, { id: "b" }, { id: "c" }] },
      response: { picked: "a" },
    });
    expect(view(later).responded).toBeNull();
    expect(view(from(go, pick("b"))).responded?.response).toEqual({ picked: "b" });
  });

  test("time is told by the host's clock, counted from the time of asking", () => {
    const timed = compile(
      buildScenario({
        scenes: [
          scene("first"),
          scene("limited", { within: 60_000, decision: decisions.choose }),
          scene("last"),
        ],
      }),
    );
    let session = apply(
      begin([timed], { session: "s", seed: "x", at: 0, time: 1.5 }),
      { type: "continue" },
      0,
    );
    expect(view(session, 500)).toMatchObject({
      at: 0,
      now: 500,
      time: { limit: null, left: null, ahead: true },
    });
    session = apply(session, { type: "continue" }, 1000);
    expect(view(session, 31_000).time).toEqual({
      factor: 1.5,
      limit: 90_000,
      deadline: 91_000,
      left: 60_000,
      ahead: false,
      ranOut: false,
      expires: null,
      paused: null,
      pauseLeft: null,
    });
    expect(view(session, 95_000).time.left).toBe(0);
    expect(view(session, 5).now).toBe(1000);
    for (const now of [Number.NaN, -5, 0.5, Number.POSITIVE_INFINITY, 8.64e15]) {
      expect(refusalOf(() => view(session, now))).toMatchObject({ code: "invalid-options" });
    }
  });
});
