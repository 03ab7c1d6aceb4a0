import type { TranscriptEvent } from "@leadsim/scenarios";
import { shownIds } from "../play/order.js";
import type { Play, PlayScene } from "../play/play.js";
import type { Run } from "../play/run.js";
import { newRun } from "../play/step.js";
import { hashText } from "../random/prng.js";
import { readAnswer } from "../response/answer.js";
import type { EventBody } from "../session/events.js";
import { OpenSpot, type Policy } from "./policy.js";
import { type Listener, walk } from "./walk.js";

/** An event of a simulated session: without time, number and hash. */
export type SimulatedEvent =
  | Exclude<EventBody, { readonly type: "begun" | "completed" | "shown" }>
  | Simulated<"shown", "deadline">;

type Simulated<T, K extends string> = Omit<Extract<EventBody<TranscriptEvent>, { readonly type: T }>, K>;

/**
 * The events of one simulated session, as bulk simulation plays it: for authors to read, and to hold bulk
 * play and `apply` equal.
 */
export function traceSession(
  plays: readonly Play[],
  policy: Policy,
  seed: string,
  index = 0,
): readonly SimulatedEvent[] {
  const trace = new Trace(plays, seed);
  walk(plays, plays.map(newRun), policy.begin(seed, index), hashText(seed), new OpenSpot(), trace);
  return trace.events;
}

class Trace implements Listener {
  readonly tells = true;
  readonly events: SimulatedEvent[] = [];

  private readonly plays: readonly Play[];
  private readonly seed: string;

  constructor(plays: readonly Play[], seed: string) {
    this.plays = plays;
    this.seed = seed;
  }

  began(play: number): void {
    this.events.push(
      { type: "continued" },
      { type: "scenario-begun", scenario: this.plays[play]!.scenario.id },
    );
  }

  shown(play: number, scene: PlayScene): void {
    const { scenario } = this.plays[play]!;
    const order = shownIds(scene, this.seed);
    this.events.push({ type: "shown", scenario: scenario.id, scene: scene.id, order });
  }

  left(_play: number, { id, decision }: PlayScene, run: Run, timedOut: boolean): void {
    if (!decision) this.events.push({ type: "continued" });
    else if (timedOut) this.events.push({ type: "timed-out", scene: id });
    else this.events.push({ type: "responded", scene: id, response: readAnswer(decision, run.answer) });
  }

  told(something: boolean): void {
    if (something) this.events.push({ type: "continued" });
  }

  ended(): void {}
}
