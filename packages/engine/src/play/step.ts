import { applyEffects, refreshDerived } from "./effects.js";
import type { Play, PlayConsequence, PlayEnding, PlayScene } from "./play.js";
import { type Answer, END, type Run } from "./run.js";
import type { StepObserver } from "./step-observer.js";
import { tell } from "./tell.js";

/** No response: where nobody reads one. */
export const noAnswer: Answer = new Float64Array(0);

/** A fresh run of a play, before its first scene. */
export function newRun(play: Play): Run {
  return {
    scene: END,
    shown: 0,
    values: [],
    ledger: [0, 0, 0, 0],
    answer: new Float64Array(play.widest),
    ending: -1,
    told: null,
  };
}

/** Puts a run at the beginning: memory as declared, the first scene that isn't skipped. */
export function enter(play: Play, run: Run, observer: StepObserver | null = null): void {
  for (let i = 0; i < play.start.length; i++) run.values[i] = play.start[i]!;
  run.values.length = play.start.length;
  for (let i = 0; i < 4; i++) run.ledger[i] = 0;
  run.shown = 0;
  run.ending = -1;
  refreshDerived(run, play.derived);
  arrive(play, run, 0, observer);
}

/**
 * The one function that walks the graph. Leaves the scene shown: applies what its decision brings (read from
 * `run.answer`) and its `after` entries, or what its timeout brings, and moves to the scene to be shown next.
 *
 * @param after the entries to be looked at, where others are known to fail; all unless given
 */
export function step(
  play: Play,
  run: Run,
  timedOut: boolean,
  observer: StepObserver | null = null,
  after: readonly PlayConsequence[] = play.scenes[run.scene]!.after,
): void {
  const scene = play.scenes[run.scene]!;
  let next: number | null = null;
  if (timedOut) {
    if (scene.timeout) next = applyConsequence(scene.timeout, play, run, observer, true);
  } else {
    next = bringOptions(scene, play, run, observer);
    for (let i = 0; i < after.length; i++) {
      const entry = after[i]!;
      if (entry.if && !holds(entry, entry.if(run), observer)) continue;
      const routed = applyConsequence(entry, play, run, observer, next === null);
      next ??= routed;
    }
  }
  if (next === null) observer?.routed(scene);
  arrive(play, run, next ?? scene.next, observer);
}

function bringOptions(
  { decision }: PlayScene,
  play: Play,
  run: Run,
  observer: StepObserver | null,
): number | null {
  if (decision?.type === "choose") {
    const consequence = decision.consequences[run.answer[0]!];
    return consequence ? applyConsequence(consequence, play, run, observer, true) : null;
  }
  if (decision?.type === "select") {
    for (let i = 0; i < decision.consequences.length; i++) {
      const consequence = decision.consequences[i];
      if (consequence && run.answer[i] === 1) applyConsequence(consequence, play, run, observer, false);
    }
  }
  return null;
}

/** `leads`: whether its route, where it has one, is the first and so taken. */
function applyConsequence(
  consequence: PlayConsequence,
  play: Play,
  run: Run,
  observer: StepObserver | null,
  leads: boolean,
): number | null {
  if (consequence.effects) applyEffects(consequence.effects, run, play.derived);
  if (run.told) {
    run.told.lines.push(...tell(consequence.reply, play, run));
    run.told.opened.push(...consequence.opens);
  }
  if (observer) {
    observer.brought(consequence, run);
    if (leads && consequence.next !== null) observer.routed(consequence);
  }
  return consequence.next;
}

/** Passes scenes to be skipped. Skipping changes nothing, so a chain longer than the file is a circle: it ends. */
function arrive(play: Play, run: Run, target: number, observer: StepObserver | null): void {
  let index = run.shown < play.longest ? target : END;
  for (let skipped = 0; index !== END; skipped++) {
    const scene = play.scenes[index]!;
    if (!scene.onlyIf || holds(scene, scene.onlyIf(run), observer)) break;
    observer?.routed(scene);
    index = skipped < play.scenes.length ? scene.next : END;
  }
  run.scene = index;
  if (index === END) run.ending = endingOf(play, run, observer);
  else observer?.arrived(play.scenes[index]!, run);
}

function endingOf(play: Play, run: Run, observer: StepObserver | null): number {
  for (let i = 0; i < play.endings.length; i++) {
    const ending = play.endings[i]!;
    if (ending.if && !holds(ending, ending.if(run), observer)) continue;
    observer?.ended(ending, run);
    return i;
  }
  return -1;
}

function holds(
  part: PlayConsequence | PlayScene | PlayEnding,
  answer: boolean,
  observer: StepObserver | null,
): boolean {
  observer?.asked(part, answer);
  return answer;
}
