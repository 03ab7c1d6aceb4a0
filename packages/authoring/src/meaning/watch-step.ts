import {
  enter,
  newRun,
  type PlayConsequence,
  type PlayEnding,
  type PlayScene,
  type Run,
  type StepObserver,
  step,
} from "@leadsim/engine/plays";
import { type Fact, isOpen } from "./facts.js";
import { partsOf } from "./find-names.js";
import type { SceneAnswer } from "./scene-answer.js";
import type { WatchedConsequence, WatchedEnding, WatchedPlay, WatchedTest } from "./watched-play.js";
import { type Work, work } from "./work.js";

/** Hears what happens in a step. */
export interface Watcher {
  record(fact: Fact, happened: boolean): void;
}

/** Takes steps of the engine's from one state to the next, with each condition, route and ending told to a watcher. */
export class Steps {
  private readonly watched: WatchedPlay;
  private readonly observer: StepObserver;
  private readonly work: Work;

  /** @param left what steps cost is taken from it */
  constructor(watched: WatchedPlay, watcher: Watcher, left: Work = work()) {
    this.watched = watched;
    this.work = left;
    this.observer = observerOf(watched, watcher, left);
  }

  /** A run to step into. */
  emptyRun(): Run {
    return newRun(this.watched.play);
  }

  /**
   * One step.
   * @param run is stepped into: used again and again, since most steps come to a state that is known and none is kept
   * @param from the state to be left; none at the beginning
   * @param after the entries that may hold, where others need not be asked
   */
  take(run: Run, from: Run | undefined, answer: SceneAnswer, after?: readonly PlayConsequence[]): Run {
    const { play } = this.watched;
    this.work.left -= 8 + run.values.length;
    if (!from) {
      enter(play, run, this.observer);
      return run;
    }
    for (let slot = 0; slot < from.values.length; slot += 1) run.values[slot] = from.values[slot]!;
    run.scene = from.scene;
    if (typeof answer !== "string") run.answer = answer;
    step(play, run, answer === "time", this.observer, after);
    return run;
  }
}

function observerOf(watched: WatchedPlay, watcher: Watcher, left: Work): StepObserver {
  const derivedCost = watched.play.scenario.derived.reduce((sum, { is }) => sum + partsOf(is).length, 0);
  const consequences = new Map<PlayConsequence, WatchedConsequence>();
  for (const { options, after, timeout } of watched.scenes) {
    for (const part of [...options, ...after, timeout]) if (part) consequences.set(part.play, part);
  }
  const endings = new Map<PlayEnding, WatchedEnding>(
    watched.endings.map((ending, place) => [watched.play.endings[place]!, ending]),
  );
  const testOf = (part: PlayConsequence | PlayScene | PlayEnding): WatchedTest | undefined => {
    if ("index" in part) return watched.scenes[part.index]!.onlyIf;
    return "effects" in part ? consequences.get(part)!.if : endings.get(part)!.if;
  };
  return {
    asked: (part, holds) => {
      const { fact, cost } = testOf(part)!;
      left.left -= cost;
      watcher.record(fact, holds);
    },
    brought: (consequence, run) => {
      left.left -= derivedCost;
      recordLines(consequences.get(consequence)!.reply, run, watcher);
    },
    routed: (by) => {
      const { next } = "index" in by ? watched.scenes[by.index]! : consequences.get(by)!;
      if (next) watcher.record(next, true);
    },
    arrived: ({ index }, run) => {
      const { shown, say } = watched.scenes[index]!;
      watcher.record(shown, true);
      recordLines(say, run, watcher);
    },
    ended: (ending, run) => {
      const { told, say } = endings.get(ending)!;
      watcher.record(told, true);
      recordLines(say, run, watcher);
    },
  };
}

/** Lines lead nowhere: what is known of them need not be asked again. */
function recordLines(lines: readonly WatchedTest[], run: Run, watcher: Watcher): void {
  for (const { fact, test } of lines) if (isOpen(fact)) watcher.record(fact, test(run));
}
