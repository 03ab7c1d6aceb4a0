import type { Run } from "@leadsim/engine/plays";
import { liveSlots } from "./live-memory.js";
import { relevantMemory } from "./relevant-memory.js";
import { type Response, ResponsesAt } from "./responses-at.js";
import type { SceneAnswer } from "./scene-answer.js";
import { StateNumbers } from "./state-numbers.js";
import { Steps } from "./watch-step.js";
import type { WatchedPlay } from "./watched-play.js";
import { type Work, work } from "./work.js";

/** The end of a play, among the places a path leads to. */
export const theEnd = -1;

export interface PathNode {
  readonly scene: number;
  readonly routes: { readonly answer: SceneAnswer; readonly to: number }[];
}

/** All paths through a story, with only the memory that routes depend on. */
export interface PathGraph {
  /** The first node is the beginning; empty when the story ends at once. */
  readonly nodes: readonly PathNode[];
  readonly complete: boolean;
  /** The node that a response leads to from another. Only where the graph is complete. */
  readonly lead: (from: number, answer: Float64Array) => number;
}

/** Nodes after which paths are no longer compared. */
const mostNodes = 5000;

/** @param left what may be spent: when nothing is left, the graph is not complete */
export function pathGraph(watched: WatchedPlay, left: Work = work()): PathGraph {
  const names = relevantMemory(watched.play.scenario, []);
  const responses = new ResponsesAt(watched, left).of(names);
  const known = new StateNumbers(liveSlots(watched, names));
  const nodes: PathNode[] = [];
  const runs: Run[] = [];
  const steps = new Steps(watched, { record: () => undefined }, left);
  let spare = steps.emptyRun();
  const nodeAfter = (from: Run | undefined, answer: SceneAnswer, after?: Response["after"]): number => {
    const run = steps.take(spare, from, answer, after);
    if (run.scene === theEnd) return theEnd;
    const node = known.numberOf(run.scene, run.values);
    if (node < nodes.length) return node;
    runs.push(run);
    spare = steps.emptyRun();
    return nodes.push({ scene: run.scene, routes: [] }) - 1;
  };
  nodeAfter(undefined, "nothing");
  const isWithin = (): boolean => nodes.length <= mostNodes && left.left > 0;
  for (let at = 0; at < nodes.length && isWithin(); at += 1) {
    const { scene, routes } = nodes[at]!;
    const met = new Set<number>();
    for (const { answer, after } of responses[scene]!.responses) {
      if (!isWithin()) break;
      const to = nodeAfter(runs[at]!, answer, after);
      if (!met.has(to)) routes.push({ answer, to });
      met.add(to);
    }
  }
  const exact = responses.every((response) => response.exact);
  return {
    nodes,
    complete: exact && isWithin(),
    lead: (from, answer) => nodeAfter(runs[from], answer),
  };
}

/** Nodes in an order in which each stands after all it leads to; nothing when the story can circle. */
export function fromTheEnd({ nodes }: PathGraph): readonly number[] | undefined {
  const order: number[] = [];
  const state = new Uint8Array(nodes.length);
  const stack = nodes.length > 0 ? [{ node: 0, next: 0 }] : [];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    state[top.node] = 1;
    const route = nodes[top.node]!.routes[top.next];
    top.next += 1;
    if (!route) {
      state[top.node] = 2;
      order.push(top.node);
      stack.pop();
    } else if (route.to !== theEnd && state[route.to] === 1) return undefined;
    else if (route.to !== theEnd && state[route.to] === 0) stack.push({ node: route.to, next: 0 });
  }
  return order;
}

/** Nodes from which no path leads to the end. */
export function withoutExit({ nodes }: PathGraph): readonly number[] {
  const before = nodes.map((): number[] => []);
  const open: number[] = [];
  const leadsOut = new Set<number>();
  const take = (node: number): void => {
    if (leadsOut.has(node)) return;
    leadsOut.add(node);
    open.push(node);
  };
  for (const [index, { routes }] of nodes.entries()) {
    for (const { to } of routes) if (to !== theEnd) before[to]!.push(index);
    if (routes.some(({ to }) => to === theEnd)) take(index);
  }
  for (let at = open.pop(); at !== undefined; at = open.pop()) before[at]!.forEach(take);
  return [...nodes.keys()].filter((node) => !leadsOut.has(node));
}

/** The shortest path from the beginning to a node: the nodes before it, each with the route to take there. */
export function pathToNode({ nodes }: PathGraph, target: number): readonly (readonly [number, number])[] {
  const cameFrom = new Map<number, readonly [number, number] | undefined>([[0, undefined]]);
  for (const node of cameFrom.keys()) {
    for (const [route, { to }] of nodes[node]!.routes.entries()) {
      if (to !== theEnd && !cameFrom.has(to)) cameFrom.set(to, [node, route]);
    }
  }
  const path: (readonly [number, number])[] = [];
  for (let at = cameFrom.get(target); at; at = cameFrom.get(at[0])) path.push(at);
  return path.reverse();
}
