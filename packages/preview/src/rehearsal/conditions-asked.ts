import {
  newRun,
  type Play,
  type PlayConsequence,
  type PlayEnding,
  type PlayScene,
  step,
  writeAnswer,
} from "@leadsim/engine";
import type { AfterEntry } from "@leadsim/scenarios";
import type { Leaving } from "./rehearsal.js";

/** An `after` entry, and whether its condition held when it was asked; one without a condition always takes effect. */
export interface AskedEntry {
  readonly entry: AfterEntry;
  readonly held: boolean;
}

/** What was asked of memory when a scene was left, in the order of the file, and where the story went on. */
export interface ConditionsAsked {
  readonly scene: PlayScene;
  readonly timedOut: boolean;
  readonly entries: readonly AskedEntry[];
  /** Scenes that are met under a condition only, on the way to the next. */
  readonly scenes: readonly { readonly scene: PlayScene; readonly held: boolean }[];
  /** The scene shown next; null at the end. */
  readonly next: PlayScene | null;
}

/** Takes the step once more and listens to it. */
export function conditionsAsked({ session, response, timedOut }: Leaving): ConditionsAsked | null {
  const { plays, state } = session;
  const play: Play = plays[state.play]!;
  const scene = play.scenes[state.scene];
  if (!scene || !state.run) return null;
  const before = state.run;
  const run = {
    ...newRun(play),
    ...before,
    values: [...before.values],
    ledger: [...before.ledger],
    told: null,
  };
  run.answer = new Float64Array(play.widest);
  if (response && scene.decision) writeAnswer(scene.decision, response, run.answer);
  const asked = new Map<PlayConsequence | PlayScene | PlayEnding, boolean>();
  const nothing = (): void => undefined;
  step(play, run, timedOut, {
    asked: (of, held) => void asked.set(of, held),
    brought: nothing,
    routed: nothing,
    arrived: nothing,
    ended: nothing,
  });
  return {
    scene,
    timedOut,
    entries: timedOut
      ? []
      : scene.after.map((entry, place) => ({
          entry: scene.scene.after[place]!,
          held: entry.if === null || asked.get(entry) === true,
        })),
    scenes: play.scenes.flatMap((one) => (asked.has(one) ? [{ scene: one, held: asked.get(one)! }] : [])),
    next: play.scenes[run.scene] ?? null,
  };
}
