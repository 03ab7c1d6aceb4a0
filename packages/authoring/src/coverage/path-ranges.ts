import type { ScriptedResponse } from "@leadsim/scenarios";
import { fromTheEnd, type PathGraph, pathGraph, theEnd, withoutExit } from "../meaning/path-graph.js";
import type { WatchedPlay } from "../meaning/watched-play.js";
import { witnessStep } from "../meaning/witness.js";
import { type Earned, type Extremes, extremesByKind, extremesOf } from "./level-extremes.js";

/** What is earned on one path, with the responses that earn it. */
export interface PathEnd {
  /** Sum of levels. */
  readonly sum: number;
  readonly responses: readonly ScriptedResponse[];
}

/** By the number of opportunities that a path offers. */
export type PathEnds = ReadonlyMap<number, PathEnd>;

/** What one behavior can earn on the paths through a story. */
export interface BehaviorPaths {
  /** The least of all plays, and the most. */
  readonly lowest: PathEnds;
  readonly highest: PathEnds;
  /** Of the most that each path lets one earn, the least; of the least on each, the most. */
  readonly leastHighest: PathEnds;
  readonly mostLowest: PathEnds;
  /** Whether no response earns less or more than was found. */
  readonly exact: boolean;
}

/** The paths through a story on which everything is answered in time; a reason where they can't be compared. */
export type Paths = { readonly of: (behavior: string) => BehaviorPaths } | { readonly unknown: string };

/** Compares what behaviors can earn on each path through a story. */
export function pathsOf(watched: WatchedPlay): Paths {
  const graph = pathGraph(watched);
  if (!graph.complete) return { unknown: "there are too many paths" };
  if (withoutExit(graph).length > 0) return { unknown: "it circles without an exit" };
  const order = fromTheEnd(graph);
  if (!order) return { unknown: "it can circle" };
  const plain = plainSteps(watched, graph);
  const measured = measuredSteps(watched, graph);
  return {
    of: (behavior) => {
      const steps = graph.nodes.map((_, node) => measured(node, behavior) ?? plain[node]!);
      const ends = (pick: "lowest" | "highest", better: Better): PathEnds =>
        best(watched, graph, order, steps, pick, better);
      return {
        lowest: ends("lowest", less),
        highest: ends("highest", more),
        leastHighest: ends("highest", less),
        mostLowest: ends("lowest", more),
        exact: steps.every((routes) => routes.every(({ earns }) => earns?.exact ?? true)),
      };
    },
  };
}

type Better = (a: number, b: number) => boolean;
const less: Better = (a, b) => a < b;
const more: Better = (a, b) => a > b;

/** One route from a node. */
interface Step {
  readonly to: number;
  readonly answer: Float64Array | "nothing";
  /** Present where the behavior is measured. */
  readonly earns?: Extremes;
}

/** Ways on where nothing is measured: one response for each. */
function plainSteps({ play }: WatchedPlay, { nodes }: PathGraph): readonly (readonly Step[])[] {
  return nodes.map(({ scene, routes }) => {
    const ideal = play.scenes[scene]!.decision?.rows[0]?.ideal();
    const steps = routes.flatMap(({ answer, to }) => (answer === "time" ? [] : [{ answer, to }]));
    // Where all responses lead on alike, a good one tells the story best.
    return steps.length === 1 && ideal ? [{ to: steps[0]!.to, answer: ideal }] : steps;
  });
}

type StepsAt = (node: number, behavior: string) => readonly Step[] | undefined;

/** The routes from a node where a behavior is measured, with what it earns on each. */
function measuredSteps({ play }: WatchedPlay, { nodes, lead }: PathGraph): StepsAt {
  const byKind = new Map<number, ReturnType<typeof extremesByKind>>();
  return (node, behavior) => {
    const { scene, routes } = nodes[node]!;
    const { decision } = play.scenes[scene]!;
    const place = decision?.rows.findIndex((row) => row.behavior === behavior) ?? -1;
    if (!decision || place === -1) return undefined;
    const answers = routes.flatMap(({ answer }) => (typeof answer === "string" ? [] : [answer]));
    const step = (to: number, earns: Extremes): Step => ({ to, answer: earns.highest.answer, earns });
    if (answers.length === 1) {
      return [step(lead(node, answers[0]!), extremesOf(decision, decision.rows[place]!))];
    }
    const kinds = byKind.get(node) ?? extremesByKind(decision, (answer) => lead(node, answer), answers);
    byKind.set(node, kinds);
    return [...kinds].map(([to, rows]) => step(to, rows[place]!));
  };
}

interface Best {
  readonly sum: number;
  readonly answer: Earned["answer"] | "nothing";
  readonly to: number;
  /** Opportunities that are left after this step. */
  readonly left: number;
}

function best(
  { play }: WatchedPlay,
  { nodes }: PathGraph,
  order: readonly number[],
  steps: readonly (readonly Step[])[],
  pick: "lowest" | "highest",
  better: Better,
): PathEnds {
  const best = nodes.map(() => new Map<number, Best>());
  for (const node of order) {
    for (const { to, answer, earns } of steps[node]!) {
      const own = earns?.[pick];
      const ahead =
        to === theEnd ? [[0, 0] as const] : [...best[to]!].map(([k, step]) => [k, step.sum] as const);
      for (const [left, rest] of ahead) {
        const count = left + (own ? 1 : 0);
        const sum = rest + (own?.level ?? 0);
        const known = best[node]!.get(count);
        if (known && !better(sum, known.sum)) continue;
        best[node]!.set(count, { sum, answer: own?.answer ?? answer, to, left });
      }
    }
  }
  const [begun] = best;
  // A story may end before its first scene.
  if (!begun) return new Map([[0, { sum: 0, responses: [] }]]);
  const responses = (from: number): readonly ScriptedResponse[] => {
    const taken: ScriptedResponse[] = [];
    for (let at = 0, count = from; at !== theEnd; ) {
      const step = best[at]!.get(count)!;
      taken.push(...witnessStep(play.scenes[nodes[at]!.scene]!, step.answer));
      at = step.to;
      count = step.left;
    }
    return taken;
  };
  return new Map([...begun].map(([count, { sum }]) => [count, { sum, responses: responses(count) }]));
}
