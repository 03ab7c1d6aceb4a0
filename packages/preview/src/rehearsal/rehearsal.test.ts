import { coverageOf } from "@leadsim/authoring/check";
import { commandOf, compile, leastUsedPolicy } from "@leadsim/engine";
import type { Scenario } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { describe, expect, it } from "vitest";
import { beginRehearsal, playAgain, type Rehearsal, standingOf, stepBack, take } from "./rehearsal.js";
import { wayTo } from "./way-to.js";

const library = readLibrary();
const model = library.models[0]!.document!;
const scenario = library.scenarios.find(({ document }) => document?.id === "first-ninety-days")!.document!;
const stageOf = (of: Scenario) => ({ plays: [compile(of)] });
const options = { seed: "s", timed: false };
const now = Date.UTC(2026, 0, 5, 9);

/** Plays on by a policy until so many decisions are answered. */
function answered(
  count: number,
  from: Rehearsal = beginRehearsal(stageOf(scenario), options, now),
): Rehearsal {
  const policy = leastUsedPolicy();
  let rehearsal = from;
  while (rehearsal.given.length < count) {
    rehearsal = take(rehearsal, commandOf(policy, rehearsal.session)!, now).rehearsal;
  }
  return rehearsal;
}

describe("a rehearsal", () => {
  it("stands where it stood when the words change", () => {
    const before = answered(5);
    const edited = {
      ...scenario,
      scenes: scenario.scenes.map((scene) => ({ ...scene, heading: "Another heading" })),
    };
    const after = playAgain(before, stageOf(edited), now);
    expect(standingOf(after.session)).toEqual(standingOf(before.session));
    expect(after.given).toEqual(before.given);
    expect(after.session.state.run!.values).toEqual(before.session.state.run!.values);
  });

  it("stops at the first decision whose response no longer fits", () => {
    const before = answered(5);
    const { scene } = before.given[3]!;
    const without = (options: readonly { readonly id: string }[]) =>
      options.map((option) => ({ ...option, id: `${option.id}-renamed` }));
    const edited = {
      ...scenario,
      scenes: scenario.scenes.map((one) =>
        one.id === scene && one.decision && "options" in one.decision
          ? { ...one, decision: { ...one.decision, options: without(one.decision.options), key: [] } }
          : one,
      ),
    } as Scenario;
    const after = playAgain(before, stageOf(edited), now);
    expect(standingOf(after.session)).toMatchObject({ scene, page: "deciding" });
    expect(after.given).toEqual(before.given.slice(0, 3));
  });

  it("passes a scene that was put in before, and goes on", () => {
    const before = answered(4);
    const [first, ...rest] = scenario.scenes;
    const edited = { ...scenario, scenes: [first!, { ...first!, id: "put-in" }, ...rest] };
    expect(playAgain(before, stageOf(edited), now).given).toEqual(before.given);
  });

  it("takes the last answer back", () => {
    const before = answered(4);
    const back = stepBack(before, now);
    expect(back.given).toEqual(before.given.slice(0, -1));
    expect(standingOf(back.session)).toMatchObject({ scene: before.given[3]!.scene, page: "deciding" });
    expect(stepBack(beginRehearsal(stageOf(scenario), options, now), now).given).toEqual([]);
  });

  it("goes to any scene, also where only a known story leads", () => {
    const begun = beginRehearsal(stageOf(scenario), options, now);
    const to = (scene: string, known?: Parameters<typeof wayTo>[3]) =>
      wayTo(begun, { scenario: scenario.id, scene }, now, known);
    for (const id of ["inbox", "olena-alone", "day-eighty-eight"]) {
      expect(standingOf(to(id)!.session).scene).toBe(id);
    }
    // Who meets the applicant before the hiring criteria are there gets her call; few orders of a sort lead there.
    const { reach } = coverageOf("scenario", [scenario], model);
    const { responses } = reach[0]!.scenes.find(({ id }) => id === "sunita-calls")!;
    expect(standingOf(to("sunita-calls", responses)!.session).scene).toBe("sunita-calls");
    expect(to("nowhere")).toBeNull();
  });

  it("keeps what was chosen on the way to a later scene", () => {
    const before = answered(2);
    const there = wayTo(answered(6), { scenario: scenario.id, scene: before.given[1]!.scene }, now)!;
    expect(there.given).toEqual(before.given.slice(0, 1));
  });
});
