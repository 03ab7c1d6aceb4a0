import {
  apply,
  begin,
  collectEvidence,
  compile,
  replay,
  type Session,
  transcript,
  view,
} from "@leadsim/engine";
import { expect, test } from "vitest";
import { eightTypes } from "./build-scenario.js";

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

test("a transcript survives JSON and replays to an equal session", () => {
  const session = playThrough();
  const restored = replay([play], JSON.parse(JSON.stringify(transcript(session))));
  expect(restored).toEqual(session);
  expect(collectEvidence([play], transcript(session))).toEqual(collectEvidence([play], session));
});
