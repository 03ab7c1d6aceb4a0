import {
  apply,
  begin,
  collectEvidence,
  compile,
  randomPolicy,
  replay,
  type Session,
  transcript,
  view,
} from "@leadsim/engine";
import { expect, test } from "vitest";
import { buildScenario, decisions, eightTypes, no, option, scene } from "./build-scenario.js";
import { playAlong } from "./play-along.js";

const play = compile(eightTypes);
const responses = {
  "ask-choose": { picked: "b" },
  "ask-best-worst": { best: "b", worst: "a" },
  "ask-rate": { ratings: { a: 1, b: 5, c: 3 } },
  "ask-rank": { order: ["b", "c", "a", "d"] },
  "ask-select": { picked: ["c", "b"] },
  "ask-allocate": { amounts: { a: 50, c: 50 } },
  "ask-estimate": { low: 300, likely: 500, high: 650 },
  "ask-sort": { bins: { x: "now", y: "later", z: "later" } },
} as const;

function playThrough(): Session {
  let session = begin([play], { session: "s-1", seed: "seed", at: 1000 });
  session = apply(session, { type: "continue" }, 2000);
  for (const [scene, response] of Object.entries(responses)) {
    expect(view(session).scene).toBe(scene);
    session = apply(session, { type: "respond", scene, response: response as never }, 3000);
  }
  return session;
}

test("the best response of each of the eight types gives level 5", () => {
  const session = playThrough();
  expect(view(session).status).toBe("completed");
  expect(view(session).ending?.lines[0]?.text).toBe("That was it.");
  const { evidence } = collectEvidence([play], session);
  expect(evidence.map(({ level, stronger }) => [level, stronger])).toEqual(Array(8).fill([5, null]));
});

test("what was chosen is told apart from the level of the whole response, and a judgment chooses nothing", () => {
  const session = playThrough();
  const chosen = new Map(collectEvidence([play], session).evidence.map((one) => [one.decision, one.chosen]));
  for (const scene of ["ask-rate", "ask-rank", "ask-sort"]) expect(chosen.get(scene)).toBeNull();
  for (const scene of ["ask-choose", "ask-best-worst", "ask-select", "ask-allocate", "ask-estimate"]) {
    expect(chosen.get(scene)).toBe(5);
  }
  // Naming the worst right lifts the level of the pair, and not what was picked as best.
  const other = { ...responses, "ask-best-worst": { best: "c", worst: "a" } };
  let again = apply(begin([play], { session: "s-2", seed: "seed", at: 1 }), { type: "continue" }, 2);
  for (const [scene, response] of Object.entries(other)) {
    again = apply(again, { type: "respond", scene, response: response as never }, 3);
  }
  const pair = collectEvidence([play], again).evidence.find(({ type }) => type === "best-worst")!;
  expect(pair.chosen).toBe(pair.options.find(({ as }) => as === "best")!.level);
  expect(pair.chosen).toBeLessThan(pair.level);
});

test("evidence lists what was answered in the order shown: the file's may tell how good it is", () => {
  const scenes = eightTypes.scenes.map((one) => ({
    ...one,
    decision: { ...one.decision!, order: "shuffled" } as typeof one.decision,
  }));
  const shuffled = compile({ ...eightTypes, scenes } as typeof eightTypes);
  const orders = new Set<string>();
  for (const seed of ["a", "b", "c", "d"]) {
    const session = playAlong([shuffled], randomPolicy, seed).at(-1)!;
    const shown = new Map(
      session.events.flatMap((event) => (event.type === "shown" ? [[event.scene, event.order]] : [])),
    );
    for (const { decision, type, options, stronger } of collectEvidence([shuffled], session).evidence) {
      if (type === "rank" || type === "best-worst" || type === "estimate") continue;
      for (const words of [options, stronger?.words ?? []]) {
        const ids = words.map(({ option }) => option);
        expect(ids).toEqual(shown.get(decision)!.filter((id) => ids.includes(id)));
        orders.add(`${type} ${ids}`);
      }
    }
  }
  expect(orders.size).toBeGreaterThan(10);
});

test("a memory that was set to −0 holds 0, as JSON says it", () => {
  const set = [{ name: "x", value: { kind: "literal", value: -0 } as const }];
  const options = ["a", "b", "c"].map((id) => option(id, { effects: { ...no, set } }));
  const signed = compile(
    buildScenario({
      memory: [{ name: "x", type: "number", start: 0, min: -5, max: 5, show: "X" }],
      scenes: ["one", "two"].map((id) => scene(id, { decision: { ...decisions.choose, options } })),
    }),
  );
  let session = apply(begin([signed], { session: "s", seed: "x", at: 0 }), { type: "continue" }, 1);
  session = apply(session, { type: "respond", scene: "one", response: { picked: "a" } }, 2);
  expect(view(session).dashboard[0]).toMatchObject({ value: 0, changed: false });
});

test("a transcript survives JSON and replays to an equal session", () => {
  const session = playThrough();
  const restored = replay([play], JSON.parse(JSON.stringify(transcript(session))));
  expect(restored).toEqual(session);
  expect(collectEvidence([play], transcript(session))).toEqual(collectEvidence([play], session));
});
