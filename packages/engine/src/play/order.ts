import { hashText, Random, type Seed } from "../random/prng.js";
import { shuffle } from "../random/shuffle.js";
import type { PlayScene } from "./play.js";

/**
 * The order in which a scene shows its options, by place in the file. Seeded by session seed + scenario +
 * scene, so that a branch never shifts the order of a later scene, and a scene shown again looks the same.
 */
export function shownOrder({ decision, seed }: PlayScene, sessionSeed: Seed): readonly number[] {
  if (!decision) return [];
  if (!decision.shuffled) return decision.options.map((_, place) => place);
  return shuffle(decision.options.length, new Random(sessionSeed, seed));
}

/** The same for a session's seed as it is written. */
export function shownPlaces(scene: PlayScene, sessionSeed: string): readonly number[] {
  return shownOrder(scene, hashText(sessionSeed));
}

/** The same by option id. */
export function shownIds(scene: PlayScene, sessionSeed: string): string[] {
  return shownPlaces(scene, sessionSeed).map((place) => scene.decision!.options[place]!.id);
}
