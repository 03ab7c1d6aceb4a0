import { hashText, Random, type Seed } from "../random/prng.js";
import { shuffle } from "../random/shuffle.js";
import type { Play, PlayScene } from "./play.js";

/**
 * The order in which a scene shows its options, by place in the file. Seeded by session seed + scenario + scene, so that
 * a branch never shifts the order of a later scene, and a scene shown again looks the same.
 */
export function shownOrder({ decision, seed }: PlayScene, sessionSeed: Seed): readonly number[] {
  if (!decision) return [];
  if (!decision.shuffled) return decision.options.map((_, place) => place);
  return shuffle(decision.options.length, new Random(sessionSeed, seed));
}

/** The same by option id. */
export function shownIds(play: Play, scene: number, seed: string): string[] {
  const shown = play.scenes[scene]!;
  return shownOrder(shown, hashText(seed)).map((place) => shown.decision!.options[place]!.id);
}
