import { compile, type Play } from "@leadsim/engine";
import type { CheckPathLevel } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import fc from "fast-check";
import { expect, test } from "vitest";
import { replayed } from "../meaning/every-play.test-support.js";
import { answerOf, everyResponse } from "../meaning/every-response.test-support.js";
import { pathGraph } from "../meaning/path-graph.js";
import { smallScenarios } from "../meaning/small-scenario.test-support.js";
import { watch } from "../meaning/watched-play.js";
import { pathRange } from "./behavior-paths.js";
import { pathsOf } from "./path-ranges.js";

const behaviors = ["listen-first", "ask-before-telling"];

interface Played {
  readonly path: string;
  readonly levels: readonly number[];
}

/** Every play with every response in time: its path, and the levels it earns on a behavior. */
function everyPlayed(play: Play, behavior: string): readonly Played[] {
  const graph = pathGraph(watch(play));
  const played: Played[] = [];
  const go = (node: number, path: string, levels: readonly number[]): void => {
    if (node === -1) {
      played.push({ path, levels });
      return;
    }
    const { scene, decision } = play.scenes[graph.nodes[node]!.scene]!;
    if (!decision) {
      go(graph.nodes[node]!.routes[0]!.to, `${path} ${node}`, levels);
      return;
    }
    const row = decision.rows.find((candidate) => candidate.behavior === behavior);
    for (const response of everyResponse(scene.decision!)) {
      const answer = answerOf(decision, response);
      const earned = row ? [...levels, row.level(answer)] : levels;
      go(graph.lead(node, answer), `${path} ${node}`, earned);
    }
  };
  go(graph.nodes.length === 0 ? -1 : 0, "", []);
  return played;
}

function responsesIn(play: Play): number {
  return play.scenes.reduce(
    (product, { scene }) => product * (scene.decision ? everyResponse(scene.decision).length : 1),
    1,
  );
}

const meanOf = (levels: readonly number[]): number =>
  levels.reduce((sum, level) => sum + level, 0) / levels.length;

test("ranges by path are those of all plays, grouped by the path they take", () => {
  fc.assert(
    fc.property(smallScenarios({ loops: false }), fc.constantFrom(...behaviors), ({ scenario }, behavior) => {
      const play = compile(scenario);
      fc.pre(responsesIn(play) < 4000);
      const range = pathRange([{ scenario: "small", paths: pathsOf(watch(play)) }], behavior);
      fc.pre(range !== null);
      const played = everyPlayed(play, behavior);
      const counts = played.map(({ levels }) => levels.length);
      expect(range!.opportunities).toEqual({ fewest: Math.min(...counts), most: Math.max(...counts) });
      const paths = new Map<string, number[]>();
      for (const { path, levels } of played) {
        if (levels.length === 0) continue;
        // Plays of one path offer the same opportunities.
        paths.set(path, [...(paths.get(path) ?? []), meanOf(levels)]);
      }
      const lows = [...paths.values()].map((means) => Math.min(...means));
      const highs = [...paths.values()].map((means) => Math.max(...means));
      if (paths.size === 0) {
        expect([range!.lowest, range!.highest]).toEqual([undefined, undefined]);
        return;
      }
      const close = (end: CheckPathLevel | undefined, level: number): void =>
        expect(end!.level).toBeCloseTo(level, 9);
      close(range!.lowest, Math.min(...lows));
      close(range!.highest, Math.max(...highs));
      close(range!.leastHighest ?? range!.highest, Math.min(...highs));
      close(range!.mostLowest ?? range!.lowest, Math.max(...lows));
      expect(range!.exact).toBe(true);
    }),
    { numRuns: 40 },
  );
});

/** The mean level that responses earn when an engine's session plays them to the end. */
function levelPlayed(play: Play, behavior: string, { responses, opportunities }: CheckPathLevel): number {
  const { session } = replayed(play.scenario, responses);
  expect(session.state.page).toBe("completed");
  const levels = session.state.records.flatMap(({ scene, response }) => {
    const { decision } = play.scenes[scene]!;
    const row = decision?.rows.find((candidate) => candidate.behavior === behavior);
    return row && response ? [row.level(answerOf(decision!, response))] : [];
  });
  expect(levels).toHaveLength(opportunities);
  return meanOf(levels);
}

test.each(bundledDocuments().scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "the responses of each path through %s earn what is said, in a session of the engine",
  (_, scenario) => {
    const play = compile(scenario);
    const paths = pathsOf(watch(play));
    const measured = new Set(
      play.scenes.flatMap(({ decision }) => decision?.rows.map((row) => row.behavior) ?? []),
    );
    for (const behavior of measured) {
      const range = pathRange([{ scenario: scenario.id, paths }], behavior)!;
      expect(range.opportunities.fewest).toBe(range.opportunities.most);
      // Playing takes long: where all paths are alike, one end is enough.
      if (!range.leastHighest && !range.mostLowest) {
        expect(levelPlayed(play, behavior, range.highest!)).toBeCloseTo(range.highest!.level, 9);
        continue;
      }
      for (const end of [range.lowest, range.highest, range.leastHighest, range.mostLowest]) {
        if (end) expect(levelPlayed(play, behavior, end)).toBeCloseTo(end.level, 9);
      }
    }
  },
);
