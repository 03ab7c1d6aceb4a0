import { advance, begin, commandOf, compile, type Session, view } from "@leadsim/engine";
import type { Command, DecisionView, Option, Problem, Scenario, Scene } from "@leadsim/scenarios";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarios } from "./arbitrary-scenario.js";
import { eightTypes } from "./build-scenario.js";
import { hesitant } from "./play-along.js";

// What a candidate who sends nonsense on purpose is told: it must not tell the key, nor the file's order, which may
// predict it.

/** A scenario with another key: no level and no rationale is what it was. */
function rekeyed(scenario: Scenario): Scenario {
  const unexplained = (option: Option): Option => ({ ...option, why: "Another reason." });
  const scenes = scenario.scenes.map((scene): Scene => {
    const { decision } = scene;
    if (!decision) return scene;
    if (decision.type === "estimate") return { ...scene, decision: { ...decision, key: [] } };
    if (decision.type === "sort")
      return { ...scene, decision: { ...decision, key: [], items: decision.items.map(unexplained) } };
    return {
      ...scene,
      decision: { ...decision, key: [], options: decision.options.map(unexplained) },
    } as Scene;
  });
  return { ...scenario, scenes };
}

const shuffled = (scenario: Scenario): Scenario => ({
  ...scenario,
  scenes: scenario.scenes.map((one) =>
    one.decision ? ({ ...one, decision: { ...one.decision, order: "shuffled" } } as Scene) : one,
  ),
});

const things = fc.oneof(fc.constantFrom("o0", "o1", "a", "b", "x", "nobody"), fc.double(), fc.constant(null));
const perThing = fc.dictionary(
  fc.constantFrom("o0", "o1", "a", "b", "c", "x", "y", "nobody"),
  fc.oneof(things, fc.integer({ min: -2, max: 12 })),
);
const nonsense = fc.oneof(
  fc.record({ picked: fc.oneof(things, fc.array(things, { maxLength: 4 })) }),
  fc.record({ best: things, worst: things }),
  fc.record({ order: fc.array(things, { maxLength: 5 }) }),
  fc.record({ ratings: perThing }),
  fc.record({ amounts: perThing }),
  fc.record({ bins: perThing }),
  fc.record({ low: things, likely: things, high: things }),
  fc.anything(),
);

/** What is answered to nonsense at every decision of a play. */
function refusalsOf(scenario: Scenario, seed: string, sent: readonly unknown[]): [DecisionView, Problem][] {
  let session: Session = begin([compile(scenario)], { session: "s", seed, at: 0 });
  const all: [DecisionView, Problem][] = [];
  for (let command = commandOf(hesitant, session); command; command = commandOf(hesitant, session)) {
    const { decision, scene } = view(session);
    for (const response of decision ? sent : []) {
      const given = { type: "respond", scene, response } as Command;
      const { refusal } = advance(session, given, session.at);
      if (refusal) all.push([decision!, refusal]);
    }
    session = advance(session, command, command.type === "tick" ? session.at + 1e6 : session.at + 1).session;
  }
  return all;
}

const games = fc.oneof(fc.constant(eightTypes), scenarios()).map(shuffled);
const sent = fc.array(nonsense, { minLength: 1, maxLength: 6 });

test("refusals never depend on the key", () => {
  fc.assert(
    fc.property(games, fc.string({ maxLength: 5 }), sent, (scenario, seed, tries) => {
      expect(refusalsOf(rekeyed(scenario), seed, tries)).toEqual(refusalsOf(scenario, seed, tries));
    }),
    { numRuns: 80 },
  );
});

test("refusals name options in the order shown, never in the file's", () => {
  let named = 0;
  fc.assert(
    fc.property(games, fc.string({ maxLength: 5 }), sent, (scenario, seed, tries) => {
      for (const [decision, refusal] of refusalsOf(scenario, seed, tries)) {
        const shown = "options" in decision ? decision.options : "items" in decision ? decision.items : [];
        const ids = shown.map(({ id }) => id);
        if (refusal.code !== "unknown-option") continue;
        const quoted = [...refusal.message.matchAll(/“([^”]*)”/g)].slice(1).map(([, id]) => id);
        expect(quoted).toEqual(ids);
        named += 1;
      }
    }),
    { numRuns: 80 },
  );
  expect(named).toBeGreaterThan(20);
});

test("of several options that are missing the first shown is named, and what was answered is told in that order", () => {
  const game = shuffled(eightTypes);
  for (const seed of ["a", "b", "c", "d", "e"]) {
    for (const [decision, { code, detail }] of refusalsOf(game, seed, [
      { ratings: {} },
      { order: [] },
      { bins: {} },
    ])) {
      if (code !== "missing-option") continue;
      const shown = "options" in decision ? decision.options : "items" in decision ? decision.items : [];
      expect(detail.option).toBe(shown[0]!.id);
    }
    let session: Session = begin([compile(game)], { session: "s", seed, at: 0 });
    for (let command = commandOf(hesitant, session); command; command = commandOf(hesitant, session)) {
      session = advance(session, command, session.at + 1).session;
      const { responded } = view(session);
      if (!responded?.response) continue;
      const { decision, response } = responded;
      const ids = ("options" in decision ? decision.options : "items" in decision ? decision.items : []).map(
        ({ id }) => id,
      );
      const told =
        "ratings" in response
          ? Object.keys(response.ratings)
          : "amounts" in response
            ? Object.keys(response.amounts)
            : "bins" in response
              ? Object.keys(response.bins)
              : "picked" in response && Array.isArray(response.picked)
                ? response.picked
                : [];
      expect(told).toEqual(ids.filter((id) => told.includes(id)));
    }
  }
});
