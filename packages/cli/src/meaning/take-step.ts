import type { Fact } from "./facts.js";
import type { Given } from "./given.js";
import type { Run, WatchedConsequence, WatchedPlay, WatchedTest } from "./watched-play.js";

/** Hears what happens in a step. */
export interface Watcher {
  mark(fact: Fact, happened: boolean): void;
}

const end = -1;

/**
 * One step of a play, as the engine takes it, with each condition, route and ending told to a watcher. The
 * conditions and effects are the engine's own; only the order in which they are asked is repeated here, and a test
 * holds it to the engine's.
 * @param from the state to be left; none at the beginning
 */
export function takeStep(watched: WatchedPlay, from: Run | undefined, given: Given, watcher: Watcher): Run {
  const { play } = watched;
  if (!from) {
    const run: Run = {
      scene: 0,
      shown: 0,
      values: [...play.start],
      ledger: [0, 0, 0, 0],
      answer: new Float64Array(play.widest),
      ending: -1,
      told: null,
    };
    refresh(watched, run);
    return arrive(watched, run, 0, watcher);
  }
  const { shown, ledger, answer } = from;
  const run: Run = {
    scene: from.scene,
    shown,
    values: from.values.slice(),
    ledger,
    answer,
    ending: -1,
    told: null,
  };
  const scene = watched.scenes[from.scene]!;
  let next: number | null = null;
  if (given === "time") {
    if (scene.timeout) next = bring(watched, scene.timeout, run, watcher, true);
  } else {
    if (given !== "nothing") run.answer = given;
    next = bringOptions(watched, run, watcher);
    for (const entry of scene.after) {
      if (entry.if && !ask(entry.if, run, watcher)) continue;
      const routed = bring(watched, entry, run, watcher, next === null);
      next ??= routed;
    }
  }
  if (next === null && scene.next) watcher.mark(scene.next, true);
  return arrive(watched, run, next ?? scene.play.next, watcher);
}

function bringOptions(watched: WatchedPlay, run: Run, watcher: Watcher): number | null {
  const { play, options } = watched.scenes[run.scene]!;
  if (play.decision?.type === "choose") {
    const option = options[run.answer[0]!];
    return option ? bring(watched, option, run, watcher, true) : null;
  }
  if (play.decision?.type === "select") {
    for (const [place, option] of options.entries()) {
      if (option && run.answer[place] === 1) bring(watched, option, run, watcher, false);
    }
  }
  return null;
}

function bring(
  watched: WatchedPlay,
  { play: consequence, reply, next }: WatchedConsequence,
  run: Run,
  watcher: Watcher,
  leads: boolean,
): number | null {
  if (consequence.effects) {
    for (const change of consequence.effects.changes) change(run);
    refresh(watched, run);
  }
  for (const line of reply) ask(line, run, watcher);
  if (next && leads) watcher.mark(next, true);
  return consequence.next;
}

function refresh({ play }: WatchedPlay, run: Run): void {
  const first = run.values.length - play.derived.length;
  for (const [index, evaluate] of play.derived.entries()) run.values[first + index] = evaluate(run);
}

function ask({ test, fact }: WatchedTest, run: Run, watcher: Watcher): boolean {
  const holds = test(run);
  watcher.mark(fact, holds);
  return holds;
}

function arrive(watched: WatchedPlay, run: Run, target: number, watcher: Watcher): Run {
  const { scenes } = watched;
  let scene = target;
  for (let skipped = 0; scene !== end; skipped += 1) {
    const { onlyIf, play, next } = scenes[scene]!;
    if (!onlyIf || ask(onlyIf, run, watcher)) break;
    if (next) watcher.mark(next, true);
    scene = skipped < scenes.length ? play.next : end;
  }
  run.scene = scene;
  if (scene === end) tellEnding(watched, run, watcher);
  else show(watched, run, watcher);
  return run;
}

function show({ scenes }: WatchedPlay, run: Run, watcher: Watcher): void {
  const scene = scenes[run.scene]!;
  watcher.mark(scene.shown, true);
  for (const line of scene.say) ask(line, run, watcher);
}

function tellEnding({ endings }: WatchedPlay, run: Run, watcher: Watcher): void {
  const ending = endings.find(({ if: condition }) => !condition || ask(condition, run, watcher));
  if (!ending) return;
  watcher.mark(ending.told, true);
  for (const line of ending.say) ask(line, run, watcher);
}
