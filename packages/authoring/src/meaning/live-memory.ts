import type { Expression } from "@leadsim/scenarios";
import { readsOf } from "./find-names.js";
import type { WatchedPlay } from "./watched-play.js";

/**
 * The memory that anything reads in each scene, and at the end. Conditions read derived values, and so what these read.
 */
function readsAt({ scenario }: WatchedPlay["play"]): {
  readonly scenes: readonly ReadonlySet<string>[];
  readonly end: ReadonlySet<string>;
} {
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
  const scenes = scenario.scenes.map((scene) => {
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
  const end = new Set<string>();
  for (const ending of scenario.endings) take(end, [ending.if, ...ending.say.map((line) => line.if)]);
  return { scenes, end };
}

/** What is known of a play, found once. */
interface Paths {
  readonly reads: ReturnType<typeof readsAt>;
  /** Scenes that lead to each scene, and at the place after them those that lead to the end. */
  readonly before: readonly (readonly number[])[];
}

const known = new WeakMap<WatchedPlay["play"], Paths>();

function pathsOf(play: WatchedPlay["play"]): Paths {
  const found = known.get(play) ?? { reads: readsAt(play), before: turned(routesOf(play)) };
  known.set(play, found);
  return found;
}

function turned(routes: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const before = Array.from({ length: routes.length + 1 }, () => new Set<number>());
  for (const [from, places] of routes.entries()) for (const to of places) before.at(to)!.add(from);
  return before.map((places) => [...places]);
}

/** Places from which some places may still come, themselves included; the last place is the end. */
function spreadBack(before: readonly (readonly number[])[], targets: Iterable<number>): Uint8Array {
  const met = new Uint8Array(before.length);
  const open: number[] = [];
  const take = (place: number): void => {
    if (met[place] === 1) return;
    met[place] = 1;
    open.push(place);
  };
  for (const place of targets) take(place);
  for (let at = open.pop(); at !== undefined; at = open.pop()) before[at]!.forEach(take);
  return met;
}

/**
 * The places of values that count, by scene: of the memory that matters, what is read there or later. States that
 * differ only in other memory have the same future.
 */
export function liveSlots({ play }: WatchedPlay, names: ReadonlySet<string>): readonly (readonly number[])[] {
  const { reads, before } = pathsOf(play);
  const end = play.scenes.length;
  const slots = play.scenes.map((): number[] => []);
  for (const name of names) {
    const readers = [...reads.scenes.keys()].filter((scene) => reads.scenes[scene]!.has(name));
    const live = spreadBack(before, reads.end.has(name) ? [...readers, end] : readers);
    for (const [scene, own] of slots.entries()) if (live[scene] === 1) own.push(play.slots.get(name)!);
  }
  return slots;
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

/** Scenes from which some scenes (or the end, -1) may still come, themselves included. */
export function scenesBefore(play: WatchedPlay["play"], targets: ReadonlySet<number>): ReadonlySet<number> {
  const end = play.scenes.length;
  const met = spreadBack(
    pathsOf(play).before,
    [...targets].map((target) => (target === -1 ? end : target)),
  );
  return new Set([...targets, ...play.scenes.keys()].filter((place) => place === -1 || met[place] === 1));
}
