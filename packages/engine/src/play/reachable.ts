import type { Play } from "./play.js";
import { END } from "./run.js";

/** Where a scene may lead, whatever is decided: indices of scenes, `END` included. */
export function successorsOf(play: Play, index: number): readonly number[] {
  const scene = play.scenes[index]!;
  const routes = [...(scene.decision?.consequences ?? []), ...scene.after, scene.timeout].map(
    (entry) => entry?.next,
  );
  return [...new Set([...routes.filter((next) => typeof next === "number"), scene.next])];
}

/** The scenes that can still come, the one given first, in the file's order. */
export function reachableFrom(play: Play, from: number): readonly number[] {
  const met = new Set<number>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === END || met.has(next)) continue;
    met.add(next);
    open.push(...successorsOf(play, next));
  }
  return [...met].sort((a, b) => a - b);
}
