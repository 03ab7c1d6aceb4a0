import type {
  Decision,
  ExpressionValue,
  Line,
  Option,
  ResponseType,
  Scenario,
  Scene,
} from "@leadsim/scenarios";
import type { Seed } from "../random/prng.js";
import type { Evaluate, Test } from "./evaluate.js";
import type { LevelRow } from "./level-row.js";
import type { Run } from "./run.js";

/** A scenario made ready to be played: flat, indexed, with conditions as closures. Made by `compile`. */
export interface Play {
  readonly scenario: Scenario;
  /** Hash of all that a candidate can meet. */
  readonly story: string;
  /** Hash of what scoring reads. */
  readonly key: string;
  readonly scenes: readonly PlayScene[];
  readonly sceneIndex: ReadonlyMap<string, number>;
  readonly endings: readonly PlayEnding[];
  /** Start values of memory, then room for derived values. */
  readonly start: readonly ExpressionValue[];
  /** Place of each memory and derived value in `Run.values`. */
  readonly slots: ReadonlyMap<string, number>;
  readonly derived: readonly Evaluate[];
  /** Scenes shown after which the scenario goes to its ending: a guard against loops, never met by forward routes. */
  readonly longest: number;
  /** Room the widest answer needs. */
  readonly widest: number;
}

export interface PlayScene {
  readonly index: number;
  readonly id: string;
  readonly scene: Scene;
  readonly seed: Seed;
  readonly onlyIf: Test | null;
  /** Milliseconds, or null. */
  readonly within: number | null;
  readonly say: readonly PlayLine[];
  /** Exhibits available from here on, by place. */
  readonly exhibits: readonly number[];
  readonly decision: PlayDecision | null;
  readonly after: readonly PlayConsequence[];
  readonly timeout: PlayConsequence | null;
  /** Index of the scene that follows by default, or `END`. */
  readonly next: number;
}

export interface PlayLine {
  readonly line: Line;
  readonly if: Test | null;
}

export interface PlayConsequence {
  readonly if: Test | null;
  readonly effects: PlayEffects | null;
  readonly reply: readonly PlayLine[];
  readonly opens: readonly number[];
  /** Index, `END`, or null where it doesn't route. */
  readonly next: number | null;
}

/** Changes to memory and the ledger, made ready. */
export interface PlayEffects {
  readonly changes: readonly ((run: Run) => void)[];
  /** Minutes by `workKinds`. */
  readonly spend: readonly number[];
}

export interface PlayEnding {
  readonly id: string;
  readonly title: string | null;
  readonly if: Test | null;
  readonly say: readonly PlayLine[];
}

export interface PlayDecision {
  readonly type: ResponseType;
  readonly decision: Decision;
  /** Options or items; empty at an estimate. */
  readonly options: readonly Option[];
  readonly optionIndex: ReadonlyMap<string, number>;
  /** Bins of a sort, otherwise empty. */
  readonly binIndex: ReadonlyMap<string, number>;
  /** Numbers in an answer. */
  readonly size: number;
  readonly shuffled: boolean;
  /** What each option brings, by option. */
  readonly consequences: readonly (PlayConsequence | null)[];
  /** One per measured behavior that has an opportunity here. */
  readonly rows: readonly LevelRow[];
}
