import {
  apply,
  begin,
  commandOf,
  compile,
  type PlayDecision,
  type Policy,
  persona,
  personaNames,
  transcript,
} from "@leadsim/engine";
import type { DecisionResponse } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { library } from "../library.js";
import { takeStep } from "./take-step.js";
import { watch } from "./watched-play.js";

const silent = { mark: () => undefined };

/** A response as the numbers that conditions read. */
function answerOf(
  { options, optionIndex, binIndex, size }: PlayDecision,
  response: DecisionResponse,
): Float64Array {
  const place = (id: string): number => optionIndex.get(id)!;
  const each = (value: (id: string) => number) => Float64Array.from(options, ({ id }) => value(id));
  if ("best" in response) return Float64Array.of(place(response.best), place(response.worst));
  if ("low" in response) return Float64Array.of(response.low, response.likely, response.high);
  if ("order" in response) return each((id) => response.order.indexOf(id) + 1);
  if ("ratings" in response) return each((id) => response.ratings[id]!);
  if ("amounts" in response) return each((id) => response.amounts[id]!);
  if ("bins" in response) return each((id) => binIndex.get(response.bins[id]!)!);
  const { picked } = response;
  if (typeof picked === "string") return new Float64Array(size).fill(place(picked));
  return each((id) => (picked.includes(id) ? 1 : 0));
}

const policies: readonly Policy[] = personaNames.map((name) => persona(name));

test.each(library().scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "%s takes the same way as in a session of the engine",
  (_, scenario) => {
    const play = compile(scenario);
    const watched = watch(play);
    for (const [index, policy] of policies.entries()) {
      let session = begin([play], { session: "s-1", seed: `seed-${index}`, at: 0 });
      let now = 0;
      for (let command = commandOf(policy, session); command; command = commandOf(policy, session)) {
        now += 10;
        session = apply(session, command, now);
      }
      const { events } = transcript(session);
      const responses = events.flatMap((event) => (event.type === "responded" ? [event] : []));
      let run = takeStep(watched, undefined, "nothing", silent);
      while (run.scene !== -1) {
        const scene = play.scenes[run.scene]!;
        const event = scene.decision ? responses.shift() : undefined;
        if (scene.decision) expect(event?.scene).toBe(scene.id);
        const given = scene.decision && event ? answerOf(scene.decision, event.response) : "nothing";
        run = takeStep(watched, run, given, silent);
      }
      expect(responses).toEqual([]);
      const values = Object.fromEntries(
        scenario.memory.map(({ name }) => [name, run.values[play.slots.get(name)!]]),
      );
      const ended = events.at(-1);
      expect(JSON.stringify(ended)).toContain(JSON.stringify(values).slice(1, -1));
    }
  },
);
