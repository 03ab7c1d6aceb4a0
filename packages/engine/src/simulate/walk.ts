import type { Play, PlayScene } from "../play/play.js";
import { END, type Run } from "../play/run.js";
import { enter, step } from "../play/step.js";
import type { Seed } from "../random/prng.js";
import { checkTimed, type OpenSpot, type Player } from "./policy.js";

/** Who listens to a walk. */
export interface Listener {
  /** Whether told lines matter; without it none are made. */
  readonly tells: boolean;
  began(play: number): void;
  shown(play: number, scene: PlayScene): void;
  /** The scene is being left: with `run.answer` at a decision, or without where time ran out. */
  left(play: number, scene: PlayScene, run: Run, timedOut: boolean): void;
  /** What followed has been told; true where there was something to tell. */
  told(something: boolean): void;
  ended(play: number, run: Run): void;
}

/**
 * Plays one session from beginning to end with one player: no clock, no events, no allocation but what the
 * player makes.
 */
export function walk(
  plays: readonly Play[],
  runs: readonly Run[],
  player: Player,
  seed: Seed,
  spot: OpenSpot,
  listener: Listener,
): void {
  for (let place = 0; place < plays.length; place++) {
    const play = plays[place]!;
    const run = runs[place]!;
    enter(play, run);
    listener.began(place);
    while (run.scene !== END) {
      const scene = play.scenes[run.scene]!;
      run.shown++;
      listener.shown(place, scene);
      let timedOut = false;
      if (scene.decision) {
        spot.open(play, scene, run.answer, seed, run.shown);
        timedOut = player(spot) === "timeout";
        if (timedOut) checkTimed(scene);
      }
      listener.left(place, scene, run, timedOut);
      if (listener.tells) run.told = { lines: [], opened: [] };
      step(play, run, timedOut);
      if (run.told) listener.told(run.told.lines.length + run.told.opened.length > 0);
    }
    listener.ended(place, run);
  }
}
