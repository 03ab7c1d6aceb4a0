import type { Expression } from "@leadsim/scenarios";
import { readsOf } from "./find-names.js";
import type { WatchedPlay } from "./watched-play.js";

/**
 * The memory that anything reads in a scene or after it. States that differ only in other memory have the same
 * future.
 */
function liveMemory({ play }: WatchedPlay): readonly ReadonlySet<string>[] {
  const { scenario } = play;
  const derived = new Map(scenario.derived.map((entry) => [entry.name, entry.is]));
  const take = (names: Set<string>, expressions: readonly (Expression | undefined)[]): void => {
    for (const expression of expressions) {
      for (const { name } of expression ? readsOf(expression) : []) {
        if (names.has(name)) continue;
        names.add(name);
        take(names, [derived.get(name)]);
      }
    }
  };
  const live = scenario.scenes.map((scene) => {
    const names = new Set<string>();
    const { decision } = scene;
    const options = decision && "options" in decision ? decision.options : [];
    const lines = [
      ...scene.say,
      ...scene.after.flatMap(({ reply }) => reply),
      ...(scene.timeout?.reply ?? []),
      ...options.flatMap(({ reply = [] }) => reply),
    ];
    take(names, [scene.onlyIf, ...scene.after.map((entry) => entry.if), ...lines.map((line) => line.if)]);
    return names;
  });
  const atTheEnd = new Set<string>();
  for (const ending of scenario.endings) take(atTheEnd, [ending.if, ...ending.say.map((line) => line.if)]);
  spreadBack(routesOf(play), live, atTheEnd);
  return live;
}

/** The places of values that count, by scene: of the memory that matters, what is read there or later. */
export function liveSlots(watched: WatchedPlay, names: ReadonlySet<string>): readonly (readonly number[])[] {
  return liveMemory(watched).map((live) =>
    [...names].filter((name) => live.has(name)).map((name) => watched.play.slots.get(name)!),
  );
}

/** Where each scene may lead, whatever its conditions; -1 is the end. */
export function routesOf({ scenes }: WatchedPlay["play"]): readonly (readonly number[])[] {
  return scenes.map(({ decision, after, timeout, next, index }) => [
    next,
    ...[...(decision?.consequences ?? []), ...after, timeout].flatMap((entry) => entry?.next ?? []),
    ...(canSkipInCircles(scenes, index) ? [-1] : []),
  ]);
}

/** Whether scenes that may all be skipped lead round to each other: the engine then goes to the ending. */
function canSkipInCircles(scenes: WatchedPlay["play"]["scenes"], from: number): boolean {
  let at = from;
  for (let skipped = 0; skipped <= scenes.length; skipped += 1) {
    const scene = scenes[at];
    if (!scene?.onlyIf) return false;
    at = scene.next;
  }
  return true;
}

function spreadBack(
  routes: readonly (readonly number[])[],
  live: readonly Set<string>[],
  atTheEnd: ReadonlySet<string>,
): void {
  for (let before = -1, size = 0; before !== size; ) {
    before = size;
    for (let scene = routes.length - 1; scene >= 0; scene -= 1) {
      for (const to of routes[scene]!) for (const name of live[to] ?? atTheEnd) live[scene]!.add(name);
    }
    size = live.reduce((sum, names) => sum + names.size, 0);
  }
}

/** Scenes from which some scenes (or the end, -1) may still come, themselves included. */
export function scenesBefore(play: WatchedPlay["play"], targets: ReadonlySet<number>): ReadonlySet<number> {
  const routes = routesOf(play);
  const met = new Set(targets);
  for (let before = -1; before !== met.size; ) {
    before = met.size;
    for (let scene = routes.length - 1; scene >= 0; scene -= 1) {
      if (routes[scene]!.some((to) => met.has(to))) met.add(scene);
    }
  }
  return met;
}
