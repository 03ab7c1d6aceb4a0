import type { Decision } from "@leadsim/scenarios";
import type { LevelRow, MaybeRow } from "../play/level-row.js";
import type { Answer } from "../play/run.js";
import { type KeyedRange, levelOfFigure } from "./figure.js";
import { idealAmounts, idealFigures } from "./ideal-figures.js";

type Allocate = Extract<Decision, { type: "allocate" }>;
type Estimate = Extract<Decision, { type: "estimate" }>;

/** allocate: the mean over the keyed amounts; 1 and 5 are the extremes, never rescaled. */
export function allocateRow(decision: Allocate, row: Allocate["key"][number]): MaybeRow {
  const ranges = decision.options.map(({ id }) =>
    Object.hasOwn(row.amounts, id) ? row.amounts[id] : undefined,
  );
  return figuresRow(row.behavior, ranges, () => idealAmounts(decision, ranges));
}

/** estimate: the mean over low, likely and high; 1 and 5 are the extremes, never rescaled. */
export function estimateRow(decision: Estimate, row: Estimate["key"][number]): MaybeRow {
  const ranges = [row.low, row.likely, row.high].map((range) => ({ ...range, offBy: row.offBy }));
  return figuresRow(row.behavior, ranges, () => idealFigures(decision, ranges));
}

function figuresRow(
  behavior: string,
  ranges: readonly (KeyedRange | undefined)[],
  ideal: () => Answer,
): LevelRow | undefined {
  const parts = (answer: Answer): readonly (number | undefined)[] =>
    ranges.map((range, place) => range && levelOfFigure(answer[place]!, range));
  const keyed = ranges.filter((range) => range !== undefined).length;
  if (keyed === 0) return undefined;
  const level = (answer: Answer): number => {
    let sum = 0;
    for (let i = 0; i < ranges.length; i++) {
      const range = ranges[i];
      if (range) sum += levelOfFigure(answer[i]!, range);
    }
    return sum / keyed;
  };
  let found: Answer | undefined;
  return {
    behavior,
    min: 1,
    max: 5,
    level,
    parts,
    ideal: () => {
      found ??= ideal(); // a search, so only where it is asked for
      return found;
    },
  };
}
