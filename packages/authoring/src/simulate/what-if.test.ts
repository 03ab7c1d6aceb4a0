import {
  apply,
  begin,
  collectEvidence,
  commandOf,
  compile,
  type Session,
  simulatedSeed,
} from "@leadsim/engine";
import { present } from "@leadsim/scenarios/rules";
import { score } from "@leadsim/scoring";
import { expect, test } from "vitest";
import { bundledForm } from "../bundled-form.test-support.js";
import { parseChange, withChange } from "./parse-change.js";
import { policyNamed } from "./policy-named.js";
import { prepare } from "./run-simulation.js";
import { whatIf } from "./what-if.js";

const people = 10;
const prepared = prepare(bundledForm(), "none");
const policy = policyNamed("people", prepared.model, prepared.plays);

/** One session by hand, step by step through the engine. */
function session(index: number): Session {
  const seed = simulatedSeed("w", index);
  const { form } = prepared.playable;
  let at = 1_000_000;
  let played = begin(prepared.plays, { session: `s${index}`, seed, at, ...present({ form }) });
  for (;;) {
    const command = commandOf(policy, played, index);
    if (!command) return played;
    at += 1000;
    played = apply(played, command, at);
  }
}

test("counts what scoring the same sessions again with the new key counts", () => {
  const change = parseChange(prepared.plays, ["olena-writes", "return-ownership", "new-offer", "1"]);
  const rekeyed = prepared.plays.map((play) =>
    play.scenario.id === change.scenario ? compile(withChange(play.scenario, change)) : play,
  );
  const profiles = Array.from({ length: people }, (_, index) => session(index)).map((played) => ({
    picked: played.state.records.some(
      ({ response }) => response && "picked" in response && response.picked === "new-offer",
    ),
    old: score([collectEvidence(prepared.plays, played)], prepared.model),
    now: score([collectEvidence(rekeyed, played)], prepared.model),
  }));

  const result = whatIf(prepared, change, policy, people, "w");
  expect(result.touched).toBe(profiles.filter(({ picked }) => picked).length);
  expect(result.touched).toBeGreaterThan(0);

  for (const kind of ["overall", "pillar", "competency"] as const) {
    const scales = ({ overall, pillars, competencies }: (typeof profiles)[number]["old"]) =>
      kind === "overall" ? [overall] : kind === "pillar" ? pillars : competencies;
    for (const [place, { id }] of scales(profiles[0]!.old).entries()) {
      const pairs = profiles.map(({ old, now }) => [scales(old)[place]!, scales(now)[place]!] as const);
      const standing = pairs.filter(([old, now]) => old.standing?.verdict !== now.standing?.verdict).length;
      const points = pairs.filter(
        ([old, now]) => Math.abs((old.quality?.score ?? 0) - (now.quality?.score ?? 0)) > 1e-6,
      ).length;
      const shift =
        pairs.reduce((sum, [old, now]) => sum + ((now.band?.score ?? 0) - (old.band?.score ?? 0)), 0) /
        people;
      const told = result.scales.find((scale) => scale.kind === kind && scale.id === id);
      expect([kind, id, told?.standing ?? 0, told?.quality ?? 0]).toEqual([kind, id, standing, points]);
      // Scales that nobody would notice are left out.
      if (told) expect(told.scoreShift ?? 0).toBeCloseTo(shift, 3);
      else expect(Math.abs(shift)).toBeLessThan(0.1);
    }
  }
});

test("a level that stays changes nobody", () => {
  const change = parseChange(prepared.plays, ["olena-writes", "return-ownership", "new-offer", "5"]);
  expect(change.from).toBe(5);
  expect(whatIf(prepared, change, policy, people, "w")).toMatchObject({ touched: 0, scales: [] });
});

test("the scenario itself stays as it is", () => {
  const [play] = prepared.plays;
  const before = JSON.stringify(play!.scenario);
  withChange(
    play!.scenario,
    parseChange(prepared.plays, ["inbox", "protect-coaching-time", "margot-report:now", "5"]),
  );
  expect(JSON.stringify(play!.scenario)).toBe(before);
});
