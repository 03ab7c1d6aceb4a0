import type { Decision, Range } from "@leadsim/scenarios";
import type { Answer } from "../run.js";
import type { LevelRow, MaybeRow } from "./level-row.js";

type Allocate = Extract<Decision, { type: "allocate" }>;
type Estimate = Extract<Decision, { type: "estimate" }>;
type KeyedRange = Range & { readonly offBy: number };

/** clamp(5 − excess / off-by, 1, 5), excess being the distance outside the keyed range. */
export function levelOfFigure(value: number, { from, to, offBy }: KeyedRange): number {
  const excess = Math.max(from - value, value - to, 0);
  return excess === 0 ? 5 : Math.min(5, Math.max(1, 5 - excess / offBy));
}

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
  return { behavior, min: 1, max: 5, level, parts, ideal };
}

/** Each keyed amount at the low end of its range, the rest to what is not keyed, else up to the ranges' high ends, else anywhere. */
function idealAmounts(decision: Allocate, ranges: readonly (KeyedRange | undefined)[]): Answer {
  const { step } = decision;
  const up = (value: number): number => Math.ceil(value / step - 1e-9);
  const down = (value: number): number => Math.floor(value / step + 1e-9);
  let left = Math.round(decision.budget.amount / step);
  const units = ranges.map((range) => {
    const given = range ? Math.min(left, up(Math.max(0, range.from))) : 0;
    left -= given;
    return given;
  });
  const spread = (room: (place: number) => number): void => {
    for (const place of units.keys()) {
      const given = Math.max(0, Math.min(left, room(place)));
      units[place] = units[place]! + given;
      left -= given;
    }
  };
  spread((place) => (ranges[place] ? 0 : left));
  spread((place) => down(ranges[place]?.to ?? 0) - units[place]!);
  spread(() => left);
  return Float64Array.from(units, (count) => count * step);
}

/** The middle of each range, on the steps. */
function idealFigures({ min, max, step }: Estimate, ranges: readonly KeyedRange[]): Answer {
  return Float64Array.from(ranges, ({ from, to }) => {
    const middle = (from + to) / 2;
    const figure = step ? min + Math.round((middle - min) / step) * step : middle;
    return Math.min(max, Math.max(min, figure));
  });
}
