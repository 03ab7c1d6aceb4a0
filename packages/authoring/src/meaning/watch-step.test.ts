import {
  apply,
  begin,
  commandOf,
  compile,
  dueNext,
  type Policy,
  persona,
  personaNames,
  type Run,
  type Session,
  transcript,
} from "@leadsim/engine";
import type { Scenario, TranscriptEvent } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answerOf } from "./every-response.test-support.js";
import type { SceneAnswer } from "./scene-answer.js";
import { smallScenarios } from "./small-scenario.test-support.js";
import { Steps } from "./watch-step.js";
import { type WatchedPlay, watch } from "./watched-play.js";

const policies: readonly Policy[] = personaNames.map((name) => persona(name));
/** Longer than any grace after a deadline. */
const lateBy = 60_000;

/** A session of the engine; of the decisions with a limit, every so many-th runs out of time. */
function eventsOf(
  watched: WatchedPlay,
  policy: Policy,
  seed: string,
  late: number,
): readonly TranscriptEvent[] {
  let session: Session = begin([watched.play], { session: "s-1", seed, at: 0 });
  let timed = 0;
  for (let command = commandOf(policy, session); command; command = commandOf(policy, session)) {
    const { at } = session.events.at(-1)!;
    const due = session.state.clock?.deadline == null ? undefined : dueNext(session);
    timed += due ? 1 : 0;
    session =
      due && timed % late === 0
        ? apply(session, { type: "tick" }, due.at + lateBy)
        : apply(session, command, at + 10);
  }
  return transcript(session).events;
}

/** Takes the same way step by step, and comes to the same memory and ending. */
function follow(watched: WatchedPlay, scenario: Scenario, events: readonly TranscriptEvent[]): number {
  const { play } = watched;
  const answer = events.flatMap((event) =>
    event.type === "responded" || event.type === "timed-out" ? [event] : [],
  );
  const late = answer.filter(({ type }) => type === "timed-out").length;
  const shown = events.flatMap((event) => (event.type === "shown" ? [event.scene] : []));
  let ending = "";
  const hears = {
    record: ({ kind, path }: { kind: string; path: readonly (string | number)[] }, happened: boolean) => {
      if (kind === "ending" && happened) ending = String(path[1]);
    },
  };
  const passed: string[] = [];
  const steps = new Steps(watched, hears);
  const next = (from: Run | undefined, answer: SceneAnswer): Run =>
    steps.take(steps.emptyRun(), from, answer);
  let run = next(undefined, "nothing");
  // A story that circles is cut off by the engine, and only there.
  while (run.scene !== -1 && passed.length < shown.length) {
    const scene = play.scenes[run.scene]!;
    passed.push(scene.id);
    const event = scene.decision ? answer.shift() : undefined;
    if (event?.type === "timed-out") run = next(run, "time");
    else if (event) run = next(run, answerOf(scene.decision!, event.response));
    else run = next(run, "nothing");
  }
  expect([passed, answer]).toEqual([shown, []]);
  const ended = events.at(-1)!;
  const [outcome] = ended.type === "completed" ? ended.scenarios : [];
  if (run.scene === -1) expect(outcome!.ending).toBe(ending);
  const values = scenario.memory.map(({ name }) => [name, run.values[play.slots.get(name)!]]);
  expect(outcome!.memory).toEqual(Object.fromEntries(values));
  return late;
}

test.each(bundledDocuments().scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "%s takes the same way as in a session of the engine, whether in time or late",
  (_, scenario) => {
    const watched = watch(compile(scenario));
    let late = 0;
    for (const [index, policy] of policies.entries()) {
      for (const every of [1, 2, Number.POSITIVE_INFINITY]) {
        late += follow(watched, scenario, eventsOf(watched, policy, `seed-${index}`, every));
      }
    }
    if (scenario.scenes.some(({ within }) => within !== undefined)) expect(late).toBeGreaterThan(0);
  },
);

test("so does any small story", () => {
  const story = smallScenarios({ loops: false });
  fc.assert(
    fc.property(story, fc.nat(), fc.integer({ min: 1, max: 3 }), ({ scenario }, seed, late) => {
      const watched = watch(compile(scenario));
      follow(watched, scenario, eventsOf(watched, policies[0]!, `seed-${seed}`, late));
    }),
    { numRuns: 30 },
  );
});
