import type { ScriptedResponse } from "@leadsim/scenarios";
import type { Report } from "./report.js";
import { type RoadStep, roadStep, roadWords } from "./road.js";
import { fromTheEnd, type RoadGraph, roadGraph, roadToNode, theEnd, withoutExit } from "./road-graph.js";
import type { WatchedPlay } from "./watched-play.js";
import { witnessStep } from "./witness.js";
import type { Work } from "./work.js";

/**
 * Compares the roads through the story: each must offer the same number of opportunities for each behavior, and
 * each must come to an end.
 */
export function checkRoads(watched: WatchedPlay, report: Report, work?: Work): void {
  if (!hasBranches(watched)) return;
  const graph = roadGraph(watched, work);
  if (!graph.complete) {
    const help =
      "The roads were not compared with each other. Fewer values in the memory that routes read make them few enough.";
    report.add(
      "unknown-reachability",
      ["scenes"],
      "Whether every road offers the same opportunities is not known: there are too many roads.",
      { help },
    );
    return;
  }
  const [lost] = withoutExit(graph);
  if (lost !== undefined) {
    sayLoop(watched, graph, circling(graph, lost), report);
    return;
  }
  const order = fromTheEnd(graph);
  if (!order) return;
  const behaviors = new Set(watched.play.scenes.flatMap((scene) => behaviorsOf(scene)));
  for (const behavior of behaviors) compareRoads(watched, graph, order, behavior, report);
}

type Scene = WatchedPlay["play"]["scenes"][number];

/** A story whose every scene leads to the one scene after it has one road. */
function hasBranches({ play, scenes }: WatchedPlay): boolean {
  return scenes.some(({ options, after, timeout, play: scene }, index) => {
    const ways = [...options, ...after, timeout].some((entry) => entry && entry.play.next !== null);
    const next = index + 1 < play.scenes.length ? index + 1 : theEnd;
    return ways || scene.next !== next;
  });
}

function behaviorsOf(scene: Scene): readonly string[] {
  return scene.decision?.rows.map(({ behavior }) => behavior) ?? [];
}

function compareRoads(
  watched: WatchedPlay,
  graph: RoadGraph,
  order: readonly number[],
  behavior: string,
  report: Report,
): void {
  const offered = graph.nodes.map(({ scene }) =>
    behaviorsOf(watched.play.scenes[scene]!).includes(behavior) ? 1 : 0,
  );
  const fewest = bestRoads(graph, order, offered, (a, b) => a < b);
  const most = bestRoads(graph, order, offered, (a, b) => a > b);
  if (order.length === 0 || fewest.counts[0] === most.counts[0]) return;
  const poor = follow(graph, fewest.ways);
  const rich = follow(graph, most.ways);
  const passed = new Set(poor.map((node) => graph.nodes[node]!.scene));
  const missed = rich.find((node) => offered[node] === 1 && !passed.has(graph.nodes[node]!.scene));
  if (missed === undefined) return;
  const parting = rich.findLastIndex((node, place) => node === poor[place]);
  const scene = watched.play.scenes[graph.nodes[missed]!.scene]!;
  const path = ["scenes", scene.id, scene.decision!.type, "key", behavior];
  report.add(
    "uneven-opportunities",
    path,
    `\`${behavior}\` has ${times(most.counts[0]!)} on one road through the story and ${times(fewest.counts[0]!)} on another.`,
    {
      help: `Lead every road through \`${scene.id}\`, or give the other road a decision for \`${behavior}\` too.`,
      related: [
        {
          message: `The other road parts here: ${roadWords(roadAlong(watched, graph, poor, fewest.ways))}.`,
          path: ["scenes", watched.play.scenes[graph.nodes[rich[Math.max(0, parting)]!]!.scene]!.id],
        },
      ],
      witness: poor.flatMap((node) => stepAt(watched, graph, node, fewest.ways[node]!)),
    },
  );
}

interface BestRoads {
  readonly counts: readonly number[];
  /** The road to take at each node, by number. */
  readonly ways: readonly number[];
}

function bestRoads(
  { nodes }: RoadGraph,
  order: readonly number[],
  offered: readonly number[],
  better: (a: number, b: number) => boolean,
): BestRoads {
  const counts = nodes.map(() => 0);
  const ways = nodes.map(() => 0);
  for (const node of order) {
    const ahead = nodes[node]!.roads.map(({ to }) => (to === theEnd ? 0 : counts[to]!));
    for (const [way, count] of ahead.entries()) if (better(count, ahead[ways[node]!]!)) ways[node] = way;
    counts[node] = offered[node]! + ahead[ways[node]!]!;
  }
  return { counts, ways };
}

function follow({ nodes }: RoadGraph, ways: readonly number[]): readonly number[] {
  const passed: number[] = [];
  for (let at = 0; at !== theEnd; at = nodes[at]!.roads[ways[at]!]!.to) passed.push(at);
  return passed;
}

function roadAlong(
  watched: WatchedPlay,
  { nodes }: RoadGraph,
  passed: readonly number[],
  ways: readonly number[],
): readonly RoadStep[] {
  return passed.flatMap((node) => {
    const { scene, roads } = nodes[node]!;
    // Only where the story branches does it matter what is answered.
    return roads.length > 1 ? [roadStep(watched.scenes[scene]!, roads[ways[node]!]!.answer)] : [];
  });
}

/** Where a way that never ends begins to repeat itself. */
function circling({ nodes }: RoadGraph, from: number): number {
  const passed = new Set<number>();
  let at = from;
  while (!passed.has(at)) {
    passed.add(at);
    at = nodes[at]!.roads[0]!.to;
  }
  return at;
}

function sayLoop(watched: WatchedPlay, graph: RoadGraph, lost: number, report: Report): void {
  const { id } = watched.play.scenes[graph.nodes[lost]!.scene]!;
  const way = roadToNode(graph, lost);
  const next = graph.nodes[lost]!.roads.map(({ to }) => watched.play.scenes[graph.nodes[to]!.scene]!.id);
  report.add("loop-without-exit", ["scenes", id], `Whoever comes to \`${id}\` never comes to an ending.`, {
    help: "The story circles until it is cut off after a thousand scenes. Let one way lead on, or to `end`.",
    related: next.map((scene) => ({ message: `It leads to \`${scene}\`.`, path: ["scenes", scene] })),
    witness: way.flatMap(([node, road]) => stepAt(watched, graph, node, road)),
  });
}

/** What is given at a node to take one of its roads. */
function stepAt(
  { play }: WatchedPlay,
  { nodes }: RoadGraph,
  node: number,
  road: number,
): readonly ScriptedResponse[] {
  const { scene, roads } = nodes[node]!;
  return witnessStep(play.scenes[scene]!, roads[road]!.answer);
}

function times(count: number): string {
  return count === 0 ? "no opportunity" : count === 1 ? "1 opportunity" : `${count} opportunities`;
}
