import type { Explored } from "./explore.js";
import { responseWords } from "./response-words.js";
import type { SceneAnswer } from "./scene-answer.js";
import type { WatchedPlay, WatchedScene } from "./watched-play.js";

/** One way through the story: a scene and what was answered there. */
export interface PathStep {
  readonly scene: string;
  /** Absent where there is nothing to decide. */
  readonly response?: string;
}

/** Steps told in a message; a longer path is told by its end. */
const longestPath = 8;

/** The responses that lead to a state. */
export function pathTo(watched: WatchedPlay, { states }: Explored, state: number): readonly PathStep[] {
  const path: PathStep[] = [];
  for (let at = states[state]; at && at.before !== -1; at = states[at.before]) {
    const from = states[at.before]!;
    path.push(pathStep(watched.scenes[from.scene]!, at.answer));
  }
  return path.reverse();
}

/** What was given at a scene, as words. */
export function pathStep({ play }: WatchedScene, answer: SceneAnswer): PathStep {
  const scene = play.id;
  if (answer === "nothing") return { scene };
  return { scene, response: answer === "time" ? "time runs out" : responseWords(play.decision!, answer) };
}

/** A path as words: `call: prepare → second-call: ask`. */
export function pathWords(path: readonly PathStep[]): string {
  const steps = path
    .slice(-longestPath)
    .flatMap(({ scene, response }) => (response === undefined ? [] : [`${scene}: ${response}`]));
  const cut = path.length > longestPath ? "… → " : "";
  return steps.length === 0 ? "from the beginning" : cut + steps.join(" → ");
}
