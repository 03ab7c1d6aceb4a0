import type { Command } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";
import { shownOrder } from "../play/order.js";
import type { Play, PlayDecision, PlayScene } from "../play/play.js";
import type { Answer } from "../play/run.js";
import { hashText, Random, type Seed } from "../random/prng.js";
import { readAnswer } from "../response/answer.js";
import { current } from "../session/moves.js";
import { isOver, type Session } from "../session/session.js";

/** A decision put to a simulated person. Reused from one decision to the next: nothing of it may be kept. */
export interface Spot {
  readonly play: Play;
  readonly scene: PlayScene;
  readonly decision: PlayDecision;
  /** To be written, as `answer.ts` says. */
  readonly answer: Answer;
  /** A stream of its own for this decision. */
  readonly random: Random;
  /** The options' places in the order shown. */
  readonly order: () => readonly number[];
}

/** Answers decisions by writing `spot.answer`, or lets the time of a timed scene run out. */
export type Player = (spot: Spot) => "timeout" | undefined;

/** A way to answer, for bulk simulation and step by step alike: the same seed gives the same responses in both. */
export interface Policy {
  readonly name: string;
  /** A player for one session: `seed` is the session's, `index` its number in a simulation (0 step by step). */
  readonly begin: (seed: string, index: number) => Player;
}

/** A spot whose parts are filled in scene by scene. */
export class OpenSpot implements Spot {
  play!: Play;
  scene!: PlayScene;
  decision!: PlayDecision;
  answer!: Answer;
  readonly random: Random = new Random();
  private seed: Seed = [0, 0];

  readonly order = (): readonly number[] => shownOrder(this.scene, this.seed);

  /** `shown` is the number of scenes shown so far: a scene met again gets another stream. */
  open(play: Play, scene: PlayScene, answer: Answer, seed: Seed, shown: number): void {
    this.play = play;
    this.scene = scene;
    this.decision = scene.decision!;
    this.answer = answer;
    this.seed = seed;
    this.random.restart(seed, scene.seed, shown + 1);
  }
}

/**
 * What a policy does next in a session: its response to the open decision, `continue` on other pages, `tick` where it
 * lets time run out (apply it at the deadline or later), null when the session is over.
 */
export function commandOf(policy: Policy, session: Session, index = 0): Command | null {
  const { page, paused } = session.state;
  if (isOver(session.state)) return null;
  if (paused) return { type: "resume" };
  if (page !== "deciding") return { type: "continue" };
  const { play, scene, run } = current(session);
  const { seed } = session.begun;
  const spot = new OpenSpot();
  spot.open(play, scene, new Float64Array(play.widest), hashText(seed), run.shown);
  if (policy.begin(seed, index)(spot) === "timeout") {
    checkTimed(scene);
    return { type: "tick" };
  }
  return { type: "respond", scene: scene.id, response: readAnswer(spot.decision, spot.answer) };
}

/** Only timed scenes can be let run out. */
export function checkTimed(scene: PlayScene): void {
  if (scene.within !== null) return;
  const message = `A policy let time run out at “${scene.id}”, which has no time limit.`;
  throw new EngineError("invalid-options", message, { scene: scene.id });
}
