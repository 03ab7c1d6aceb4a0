import type { LevelRow } from "../play/level-row.js";

/** A response that counts more than the one given. */
export interface StrongerResponse {
  readonly level: number;
  /** One number for each figure of the decision, as `Run.answer` holds them. */
  readonly answer: Float64Array;
}

/** The strongest response for one behavior, where it counts more than `level`; null where none does. */
export function strongerThan(level: number, row: LevelRow): StrongerResponse | null {
  const answer = row.ideal();
  const reached = boundedLevel(row.level(answer), row);
  return reached > level + 1e-9 ? { level: reached, answer } : null;
}

/** Keeps rounding of doubles from leaving the scale. */
export function boundedLevel(level: number, { min, max }: LevelRow): number {
  return Math.min(max, Math.max(min, level));
}
