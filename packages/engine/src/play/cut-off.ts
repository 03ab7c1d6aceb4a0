import type { Play } from "./play.js";

/** Whether a walk that has ended did so only because as many scenes were shown as a story that circles may have. */
export function wasCutOff({ longest, scenes }: Play, shown: number): boolean {
  return longest > scenes.length && shown >= longest;
}
