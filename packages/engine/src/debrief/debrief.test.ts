import { bundledDocuments } from "@leadsim/scenarios/node";
import { describe, expect, it } from "vitest";
import { playAlong } from "../../test/play-along.js";
import { compile } from "../compile/compile.js";
import { apply } from "../session/apply.js";
import { begin } from "../session/begin.js";
import type { Session } from "../session/session.js";
import { allThreesPolicy } from "../simulate/policies.js";
import { transcript } from "../transcript/transcript.js";
import { debriefOf } from "./debrief.js";

const scenario = bundledDocuments().scenarios.find(({ id }) => id === "the-number")!;
const play = compile(scenario);
const seed = "debrief";

/** Plays a scenario, at each choice the option at this place of the order shown, up to so many choices. */
function playBy(picks: readonly number[]): { session: Session; shown: string[] } {
  let session = begin([play], { session: "s", player: "scripted", seed, at: 0 });
  let at = 1000;
  let choice = 0;
  const shown: string[] = [];
  while (session.state.page !== "completed") {
    at += 1000;
    if (session.state.page === "deciding" && choice >= picks.length) break;
    if (session.state.page !== "deciding") {
      session = apply(session, { type: "continue" }, at);
      continue;
    }
    const { decision } = play.scenes[session.state.scene]!;
    if (decision?.type !== "choose") break;
    const { id } = decision.options[picks[choice]!]!;
    choice += 1;
    session = apply(
      session,
      { type: "respond", scene: play.scenes[session.state.scene]!.id, response: { picked: id } },
      at,
    );
    shown.push(...told(session));
  }
  return { session, shown };
}

const told = ({ state }: Session): string[] => state.told?.lines.map(({ text }) => text) ?? [];

describe("debriefOf", () => {
  const first = play.scenes.find(({ decision }) => decision !== null)!;

  it("tells of each option not chosen what a session that takes it is told", () => {
    if (first.decision?.type !== "choose")
      throw new Error("the library's first decision is no longer a choice");
    const { length } = first.decision.options;
    const { session } = playBy([0]);
    const debrief = debriefOf([play], transcript(session));
    const scene = debrief.scenes.find(({ scene }) => scene === first.id)!;
    expect(scene.decision!.alternatives).toHaveLength(length - 1);
    for (let place = 1; place < length; place += 1) {
      const option = first.decision.options[place]!;
      const alternative = scene.decision!.alternatives.find(({ text }) => text === option.text)!;
      expect(alternative.ledTo.map(({ text }) => text)).toEqual(playBy([place]).shown);
      expect(alternative.levels.map(({ behavior }) => behavior)).toEqual(
        first.decision.rows.map(({ behavior }) => behavior),
      );
    }
  });

  it("tells what was chosen as it was, and leaves the session as it is", () => {
    const { session, shown } = playBy([0]);
    const before = JSON.stringify(session.state);
    const debrief = debriefOf([play], transcript(session));
    const scene = debrief.scenes.find(({ scene }) => scene === first.id)!;
    expect(scene.ledTo.map(({ text }) => text)).toEqual(shown);
    expect(scene.decision!.chosen.map(({ text }) => text)).toEqual([first.decision!.options[0]!.text]);
    expect(JSON.stringify(session.state)).toBe(before);
    expect(debriefOf([play], transcript(session))).toEqual(debrief);
  });

  it("tells for other types a response that counts what is said, with what it leads to", () => {
    const session = playAlong([play], allThreesPolicy, seed).at(-1)!;
    const debrief = debriefOf([play], transcript(session));
    const told = debrief.scenes.filter(({ decision }) => decision !== null && decision.type !== "choose");
    expect(told.length).toBeGreaterThan(1);
    for (const { scene, decision } of told) {
      const { decision: asked } = play.scenes.find(({ id }) => id === scene)!;
      for (const { behavior, level } of decision!.levels) {
        const row = asked!.rows.find((one) => one.behavior === behavior)!;
        const attainable = row.level(row.ideal());
        const stronger = decision!.stronger.find((one) => one.behavior === behavior);
        expect(stronger?.level ?? level).toBeCloseTo(attainable, 9);
        if (stronger) expect(stronger.words.length).toBeGreaterThan(0);
      }
      expect(decision!.alternatives).toEqual([]);
    }
  });

  it("advises of a sort only what the key says something of", () => {
    const session = playAlong([play], allThreesPolicy, seed).at(-1)!;
    const sorts = debriefOf([play], transcript(session)).scenes.filter(
      ({ decision }) => decision?.type === "sort",
    );
    expect(sorts.length).toBeGreaterThan(0);
    const said = sorts.flatMap(({ scene, decision }) => {
      const { decision: asked } = play.scenes.find(({ id }) => id === scene)!.scene;
      const key = asked?.type === "sort" ? asked.key : [];
      return decision!.stronger.map(({ behavior, words }) => ({
        told: words.map(({ option }) => option).sort(),
        keyed: Object.keys(key.find((row) => row.behavior === behavior)!.levels).sort(),
      }));
    });
    expect(said.some(({ keyed }) => keyed.length < 5)).toBe(true);
    for (const { told, keyed } of said) expect(told).toEqual(keyed);
  });
});
