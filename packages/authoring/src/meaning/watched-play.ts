import type { Play, PlayConsequence, PlayScene, Run } from "@leadsim/engine/plays";
import type { Expression, Line } from "@leadsim/scenarios";
import type { Fact, Path } from "./facts.js";
import { partsOf } from "./find-names.js";

type Test = (run: Run) => boolean;

/** A condition with the fact it decides. */
export interface WatchedTest {
  readonly test: Test;
  readonly fact: Fact;
  /** What it costs to ask it, in operations. */
  readonly cost: number;
}

export interface WatchedConsequence {
  readonly play: PlayConsequence;
  readonly if: WatchedTest | undefined;
  readonly reply: readonly WatchedTest[];
  /** Its own route is taken. */
  readonly next: Fact | undefined;
}

export interface WatchedScene {
  readonly play: PlayScene;
  readonly shown: Fact;
  readonly onlyIf: WatchedTest | undefined;
  readonly say: readonly WatchedTest[];
  readonly options: readonly (WatchedConsequence | undefined)[];
  readonly after: readonly WatchedConsequence[];
  readonly timeout: WatchedConsequence | undefined;
  /** The scene's own `next` is taken; absent where none is written. */
  readonly next: Fact | undefined;
}

export interface WatchedEnding {
  readonly if: WatchedTest | undefined;
  readonly told: Fact;
  readonly say: readonly WatchedTest[];
}

/** A play with a fact beside everything that may or may not happen. */
export interface WatchedPlay {
  readonly play: Play;
  readonly facts: readonly Fact[];
  readonly scenes: readonly WatchedScene[];
  readonly endings: readonly WatchedEnding[];
}

/** Puts a fact beside each scene, condition, route and ending. */
export function watch(play: Play): WatchedPlay {
  const facts: Fact[] = [];
  const add = (kind: Fact["kind"], path: Path, reads: readonly Expression[]): Fact => {
    const fact = { kind, path, reads, yes: -1, no: -1 };
    facts.push(fact);
    return fact;
  };
  const endingTests = play.scenario.endings.flatMap((ending) => (ending.if ? [ending.if] : []));
  return {
    play,
    facts,
    scenes: play.scenes.map((scene) => watchScene(scene, add)),
    endings: play.endings.map((ending, index) => {
      const { id, if: condition, say } = play.scenario.endings[index]!;
      const path = ["endings", id];
      return {
        told: add("ending", path, endingTests),
        if: watchTest(ending.if, condition, path, endingTests, add),
        say: watchLines(ending.say, say, [...path, "say"], endingTests, add),
      };
    }),
  };
}

type Add = (kind: Fact["kind"], path: Path, reads: readonly Expression[]) => Fact;

function watchScene(play: PlayScene, add: Add): WatchedScene {
  const { scene } = play;
  const path = ["scenes", scene.id];
  const { decision } = play;
  const field = decision?.type === "sort" ? "items" : "options";
  return {
    play,
    shown: add("scene", path, []),
    onlyIf: watchTest(play.onlyIf, scene.onlyIf, path, [], add),
    say: watchLines(play.say, scene.say, [...path, "say"], [], add),
    options: (decision?.consequences ?? []).map((consequence, place) => {
      const option = decision!.options[place]!;
      const at = [...path, decision!.type, field, option.id];
      return consequence ? watchConsequence(consequence, option.reply ?? [], undefined, at, add) : undefined;
    }),
    after: play.after.map((entry, index) => {
      const { reply, if: condition } = scene.after[index]!;
      return watchConsequence(entry, reply, condition, [...path, "after", index], add);
    }),
    timeout: play.timeout
      ? watchConsequence(play.timeout, scene.timeout?.reply ?? [], undefined, [...path, "timeout"], add)
      : undefined,
    next: scene.next === undefined ? undefined : add("next", [...path, "next"], []),
  };
}

function watchConsequence(
  play: PlayConsequence,
  reply: readonly Line[],
  condition: Expression | undefined,
  path: Path,
  add: Add,
): WatchedConsequence {
  const reads = condition ? [condition] : [];
  return {
    play,
    if: watchTest(play.if, condition, path, [], add),
    reply: watchLines(play.reply, reply, [...path, "reply"], reads, add),
    next: play.next === null ? undefined : add("next", [...path, "next"], reads),
  };
}

function watchLines(
  lines: readonly { readonly if: Test | null }[],
  written: readonly Line[],
  path: Path,
  reads: readonly Expression[],
  add: Add,
): readonly WatchedTest[] {
  return lines.flatMap((line, index) => {
    const watched = watchTest(line.if, written[index]?.if, [...path, index], reads, add);
    return watched ? [watched] : [];
  });
}

function watchTest(
  test: Test | null,
  condition: Expression | undefined,
  path: Path,
  reads: readonly Expression[],
  add: Add,
): WatchedTest | undefined {
  if (!test || !condition) return undefined;
  const cost = partsOf(condition).length;
  return { test, fact: add("condition", path, [...reads, condition]), cost };
}
