import { type Fact, isOpen } from "./facts.js";
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
  return stepInto(emptyRun(watched), watched, from, given, watcher);
}

// No condition reads the ledger, and none a response where none was given: all runs share these.
const ledger: number[] = [0, 0, 0, 0];
const noAnswer = new Float64Array(0);

/** A run to step into. */
export function emptyRun({ play }: WatchedPlay): Run {
  const values = play.start.slice();
  return { scene: 0, shown: 0, values, ledger, answer: noAnswer, ending: -1, told: null };
}

/**
 * The same into a run that is used again and again, since most steps come to a state that is known and none is kept.
 * @param after the entries that may hold, where others need not be asked
 */
export function stepInto(
  run: Run,
  watched: WatchedPlay,
  from: Run | undefined,
  given: Given,
  watcher: Watcher,
  after: readonly WatchedConsequence[] | undefined = from && watched.scenes[from.scene]!.after,
): Run {
  const { play } = watched;
  const { values } = run;
  const before = from?.values ?? play.start;
  for (let slot = 0; slot < before.length; slot += 1) values[slot] = before[slot]!;
  if (!from) {
    refresh(watched, run);
    return arrive(watched, run, 0, watcher);
  }
  run.scene = from.scene;
  const scene = watched.scenes[from.scene]!;
  let next: number | null = null;
  if (given === "time") {
    if (scene.timeout) next = bring(watched, scene.timeout, run, watcher, true);
  } else {
    if (given !== "nothing") run.answer = given;
    next = bringOptions(watched, run, watcher);
    for (const entry of after ?? []) {
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
  hear(reply, run, watcher);
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

/** Lines lead nowhere: what is known of them need not be asked again. */
function hear(lines: readonly WatchedTest[], run: Run, watcher: Watcher): void {
  for (const line of lines) if (isOpen(line.fact)) ask(line, run, watcher);
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
  hear(scene.say, run, watcher);
}

function tellEnding({ endings }: WatchedPlay, run: Run, watcher: Watcher): void {
  const ending = endings.find(({ if: condition }) => !condition || ask(condition, run, watcher));
  if (!ending) return;
  watcher.mark(ending.told, true);
  hear(ending.say, run, watcher);
}
