import type { Answer } from "./run.js";

/** One measured behavior at one decision: how a response turns into a level. */
export interface LevelRow {
  readonly behavior: string;
  /** The lowest and highest level attainable here; they differ, or there is no opportunity and no row. */
  readonly min: number;
  readonly max: number;
  /** The level of an answer, 1 to 5, real-valued. */
  readonly level: (answer: Answer) => number;
  /** The key's level of each option (item, figure) as answered; undefined where the key doesn't rate it. */
  readonly parts: (answer: Answer) => readonly (number | undefined)[];
  /** An answer with the highest level. */
  readonly ideal: () => Answer;
}

/** `undefined` for a key that tells nothing apart. */
export type MaybeRow = LevelRow | undefined;

/** The level of a share between the worst and the best attainable: 1 + 4·share. */
export function levelBetween(worst: number, best: number): (value: number) => number {
  return (value) => 1 + (4 * (value - worst)) / (best - worst);
}

/** Keyed levels by option; undefined where the key leaves one out. */
export function keyedLevels(
  levels: Readonly<Record<string, number>>,
  ids: readonly string[],
): readonly (number | undefined)[] {
  return ids.map((id) => (Object.hasOwn(levels, id) ? levels[id] : undefined));
}
