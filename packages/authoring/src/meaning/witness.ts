import { type PlayScene, readAnswer } from "@leadsim/engine/plays";
import type { ScriptedResponse } from "@leadsim/scenarios";
import type { Explored } from "./explore.js";
import type { SceneAnswer } from "./scene-answer.js";
import type { WatchedPlay } from "./watched-play.js";

/** The responses that lead to a state, from the beginning on: a responses file for `leadsim play`. */
export function witnessTo(
  { play }: WatchedPlay,
  { states }: Explored,
  state: number,
): readonly ScriptedResponse[] {
  const steps: ScriptedResponse[] = [];
  for (let at = states[state]; at && at.before !== -1; at = states[at.before]) {
    steps.push(...witnessStep(play.scenes[states[at.before]!.scene]!, at.answer));
  }
  return steps.reverse();
}

/** What is given at a scene, as data; nothing where there is nothing to decide. */
export function witnessStep({ id, decision }: PlayScene, answer: SceneAnswer): readonly ScriptedResponse[] {
  if (!decision || answer === "nothing") return [];
  if (answer === "time") return [{ scene: id, response: { timeout: true } }];
  return [{ scene: id, response: readAnswer(decision, answer) }];
}
