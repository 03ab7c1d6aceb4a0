import type { ScriptedResponse } from "@leadsim/scenarios";
import { type PathStep, pathStep, pathWords } from "./path.js";
import { fromTheEnd, type PathGraph, pathGraph, pathToNode, theEnd, withoutExit } from "./path-graph.js";
import type { Report } from "./report.js";
import type { WatchedPlay } from "./watched-play.js";
import { witnessStep } from "./witness.js";
import type { Work } from "./work.js";

/**
 * Compares the paths through the story: each must offer the same number of opportunities for each behavior, and
 * each must come to an end.
 */
export function checkPaths(watched: WatchedPlay, report: Report, work?: Work): void {
  if (!hasBranches(watched)) return;
  const graph = pathGraph(watched, work);
  if (!graph.complete) {
    const help =
      "The paths were not compared with each other. Fewer values in the memory that routes read make them few enough.";
    report.add(
      "unknown-reachability",
      ["scenes"],
      "Whether every path offers the same opportunities is not known: there are too many paths.",
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
  for (const behavior of behaviors) comparePaths(watched, graph, order, behavior, report);
}

type Scene = WatchedPlay["play"]["scenes"][number];

/** A story whose every scene leads to the one scene after it has one path. */
function hasBranches({ play, scenes }: WatchedPlay): boolean {
  return scenes.some(({ options, after, timeout, play: scene }, index) => {
    const routes = [...options, ...after, timeout].some((entry) => entry && entry.play.next !== null);
    const next = index + 1 < play.scenes.length ? index + 1 : theEnd;
    return routes || scene.next !== next;
  });
}

function behaviorsOf(scene: Scene): readonly string[] {
  return scene.decision?.rows.map(({ behavior }) => behavior) ?? [];
}

function comparePaths(
  watched: WatchedPlay,
  graph: PathGraph,
  order: readonly number[],
  behavior: string,
  report: Report,
): void {
  const offered = graph.nodes.map(({ scene }) =>
    behaviorsOf(watched.play.scenes[scene]!).includes(behavior) ? 1 : 0,
  );
  const fewest = bestPaths(graph, order, offered, (a, b) => a < b);
  const most = bestPaths(graph, order, offered, (a, b) => a > b);
  if (order.length === 0 || fewest.counts[0] === most.counts[0]) return;
  const poor = follow(graph, fewest.routes);
  const rich = follow(graph, most.routes);
  const passed = new Set(poor.map((node) => graph.nodes[node]!.scene));
  const missed = rich.find((node) => offered[node] === 1 && !passed.has(graph.nodes[node]!.scene));
  if (missed === undefined) return;
  const parting = rich.findLastIndex((node, place) => node === poor[place]);
  const scene = watched.play.scenes[graph.nodes[missed]!.scene]!;
  const path = ["scenes", scene.id, scene.decision!.type, "key", behavior];
  report.add(
    "uneven-opportunities",
    path,
    `\`${behavior}\` has ${times(most.counts[0]!)} on one path through the story and ${times(fewest.counts[0]!)} on another.`,
    {
      help: `Lead every path through \`${scene.id}\`, or give the other path a decision for \`${behavior}\` too.`,
      related: [
        {
          message: `The other path parts here: ${pathWords(pathAlong(watched, graph, poor, fewest.routes))}.`,
          path: ["scenes", watched.play.scenes[graph.nodes[rich[Math.max(0, parting)]!]!.scene]!.id],
        },
      ],
      witness: poor.flatMap((node) => stepAt(watched, graph, node, fewest.routes[node]!)),
    },
  );
}

interface BestPaths {
  readonly counts: readonly number[];
  /** The route to take at each node, by number. */
  readonly routes: readonly number[];
}

function bestPaths(
  { nodes }: PathGraph,
  order: readonly number[],
  offered: readonly number[],
  better: (a: number, b: number) => boolean,
): BestPaths {
  const counts = nodes.map(() => 0);
  const routes = nodes.map(() => 0);
  for (const node of order) {
    const ahead = nodes[node]!.routes.map(({ to }) => (to === theEnd ? 0 : counts[to]!));
    for (const [route, count] of ahead.entries())
      if (better(count, ahead[routes[node]!]!)) routes[node] = route;
    counts[node] = offered[node]! + ahead[routes[node]!]!;
  }
  return { counts, routes };
}

function follow({ nodes }: PathGraph, routes: readonly number[]): readonly number[] {
  const passed: number[] = [];
  for (let at = 0; at !== theEnd; at = nodes[at]!.routes[routes[at]!]!.to) passed.push(at);
  return passed;
}

function pathAlong(
  watched: WatchedPlay,
  { nodes }: PathGraph,
  passed: readonly number[],
  routes: readonly number[],
): readonly PathStep[] {
  return passed.flatMap((node) => {
    const { scene, routes: leads } = nodes[node]!;
    // Only where the story branches does it matter what is answered.
    return leads.length > 1 ? [pathStep(watched.scenes[scene]!, leads[routes[node]!]!.answer)] : [];
  });
}

/** Where a path that never ends begins to repeat itself. */
function circling({ nodes }: PathGraph, from: number): number {
  const passed = new Set<number>();
  let at = from;
  while (!passed.has(at)) {
    passed.add(at);
    at = nodes[at]!.routes[0]!.to;
  }
  return at;
}

function sayLoop(watched: WatchedPlay, graph: PathGraph, lost: number, report: Report): void {
  const { id } = watched.play.scenes[graph.nodes[lost]!.scene]!;
  const path = pathToNode(graph, lost);
  const next = graph.nodes[lost]!.routes.map(({ to }) => watched.play.scenes[graph.nodes[to]!.scene]!.id);
  report.add("loop-without-exit", ["scenes", id], `Whoever comes to \`${id}\` never comes to an ending.`, {
    help: "The story circles until it is cut off after a thousand scenes. Let one route lead on, or to `end`.",
    related: next.map((scene) => ({ message: `It leads to \`${scene}\`.`, path: ["scenes", scene] })),
    witness: path.flatMap(([node, route]) => stepAt(watched, graph, node, route)),
  });
}

/** What is given at a node to take one of its routes. */
function stepAt(
  { play }: WatchedPlay,
  { nodes }: PathGraph,
  node: number,
  route: number,
): readonly ScriptedResponse[] {
  const { scene, routes } = nodes[node]!;
  return witnessStep(play.scenes[scene]!, routes[route]!.answer);
}

function times(count: number): string {
  return count === 0 ? "no opportunity" : count === 1 ? "1 opportunity" : `${count} opportunities`;
}
