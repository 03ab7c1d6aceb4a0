import { applyEffects, refreshDerived } from "./effects.js";
import type { Play, PlayConsequence } from "./play.js";
import { type Answer, END, type Run } from "./run.js";
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
export function enter(play: Play, run: Run): void {
  for (let i = 0; i < play.start.length; i++) run.values[i] = play.start[i]!;
  run.values.length = play.start.length;
  for (let i = 0; i < 4; i++) run.ledger[i] = 0;
  run.shown = 0;
  run.ending = -1;
  refreshDerived(run, play.derived);
  arrive(play, run, 0);
}

/**
 * The one function that walks the graph. Leaves the scene shown: applies what its decision brings (read from
 * `run.answer`) and its `after` entries, or what its timeout brings, and moves to the scene to be shown next.
 */
export function step(play: Play, run: Run, timedOut: boolean): void {
  const scene = play.scenes[run.scene]!;
  let next: number | null = null;
  if (timedOut) {
    if (scene.timeout) next = bring(scene.timeout, play, run);
  } else {
    const { decision, after } = scene;
    if (decision?.type === "choose") {
      const consequence = decision.consequences[run.answer[0]!];
      if (consequence) next = bring(consequence, play, run);
    } else if (decision?.type === "select") {
      for (let i = 0; i < decision.consequences.length; i++) {
        const consequence = decision.consequences[i];
        if (consequence && run.answer[i] === 1) bring(consequence, play, run);
      }
    }
    for (let i = 0; i < after.length; i++) {
      const entry = after[i]!;
      if (entry.if && !entry.if(run)) continue;
      const routed = bring(entry, play, run);
      next ??= routed;
    }
  }
  arrive(play, run, next ?? scene.next);
}

function bring(consequence: PlayConsequence, play: Play, run: Run): number | null {
  if (consequence.effects) applyEffects(consequence.effects, run, play.derived);
  if (run.told) {
    run.told.lines.push(...tell(consequence.reply, play, run));
    run.told.opened.push(...consequence.opens);
  }
  return consequence.next;
}

/** Passes scenes to be skipped. Skipping changes nothing, so a chain longer than the file is a circle: it ends. */
function arrive(play: Play, run: Run, target: number): void {
  let scene = run.shown < play.longest ? target : END;
  for (let skipped = 0; scene !== END; skipped++) {
    const { onlyIf, next } = play.scenes[scene]!;
    if (!onlyIf || onlyIf(run)) break;
    scene = skipped < play.scenes.length ? next : END;
  }
  run.scene = scene;
  if (scene === END) run.ending = endingOf(play, run);
}

function endingOf(play: Play, run: Run): number {
  for (let i = 0; i < play.endings.length; i++) {
    const test = play.endings[i]!.if;
    if (!test || test(run)) return i;
  }
  return -1;
}
