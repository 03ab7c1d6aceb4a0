import type { Explored } from "./explore.js";
import { responseWords } from "./response-words.js";
import type { SceneAnswer } from "./scene-answer.js";
import type { WatchedPlay, WatchedScene } from "./watched-play.js";

/** One way through the story: a scene and what was answered there. */
export interface RoadStep {
  readonly scene: string;
  /** Absent where there is nothing to decide. */
  readonly response?: string;
}

/** Steps told in a message; a longer road is told by its end. */
const longestRoad = 8;

/** The responses that lead to a state. */
export function roadTo(watched: WatchedPlay, { states }: Explored, state: number): readonly RoadStep[] {
  const road: RoadStep[] = [];
  for (let at = states[state]; at && at.before !== -1; at = states[at.before]) {
    const from = states[at.before]!;
    road.push(roadStep(watched.scenes[from.scene]!, at.answer));
  }
  return road.reverse();
}

/** What was given at a scene, as words. */
export function roadStep({ play }: WatchedScene, answer: SceneAnswer): RoadStep {
  const scene = play.id;
  if (answer === "nothing") return { scene };
  return { scene, response: answer === "time" ? "time runs out" : responseWords(play.decision!, answer) };
}

/** A road as words: `call: prepare → second-call: ask`. */
export function roadWords(road: readonly RoadStep[]): string {
  const steps = road
    .slice(-longestRoad)
    .flatMap(({ scene, response }) => (response === undefined ? [] : [`${scene}: ${response}`]));
  const cut = road.length > longestRoad ? "… → " : "";
  return steps.length === 0 ? "from the beginning" : cut + steps.join(" → ");
}
