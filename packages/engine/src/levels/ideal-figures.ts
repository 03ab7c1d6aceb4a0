import type { Decision } from "@leadsim/scenarios";
import { atStep, divide, multiply, stepsIn, subtract } from "@leadsim/scenarios/rules";
import type { Answer } from "../play/run.js";
import { type KeyedRange, levelOfFigure } from "./figure.js";

type Allocate = Extract<Decision, { type: "allocate" }>;
type Estimate = Extract<Decision, { type: "estimate" }>;

/** So little that it only chooses among responses of one level: nearer to the middle of the ranges reads better. */
const nudge = 1e-7;

const middleOf = ({ from, to }: KeyedRange): number => (from + to) / 2;

/**
 * A strongest way to spend the budget: option after option, the best that any sum so far can reach. Among equals the
 * one nearest to the middles of the ranges, with the rest spread over what is not keyed.
 */
export function idealAmounts(decision: Allocate, ranges: readonly (KeyedRange | undefined)[]): Answer {
  const { step, budget } = decision;
  const units = stepsIn(0, budget.amount, step);
  const keyed = ranges.reduce((sum, range) => sum + (range ? middleOf(range) : 0), 0);
  const open = ranges.filter((range) => !range).length;
  const rest = Math.max(0, budget.amount - keyed) / Math.max(1, open);
  const worth = (place: number, amount: number): number => {
    const range = ranges[place];
    const level = range ? levelOfFigure(amount, range) : 0;
    return level - (nudge * Math.abs(amount - (range ? middleOf(range) : rest))) / budget.amount;
  };
  let best = Array.from({ length: units + 1 }, (_, spent) => (spent === 0 ? 0 : Number.NEGATIVE_INFINITY));
  const given = ranges.map((_, place) => {
    const values = Array.from({ length: units + 1 }, (_, count) => worth(place, multiply(count, step)));
    const choices = best.map(() => 0);
    best = best.map((_, spent) => {
      let highest = Number.NEGATIVE_INFINITY;
      for (let count = 0; count <= spent; count++) {
        const value = best[spent - count]! + values[count]!;
        if (value <= highest) continue;
        highest = value;
        choices[spent] = count;
      }
      return highest;
    });
    return choices;
  });
  const amounts = new Float64Array(ranges.length);
  let left = units;
  for (let place = ranges.length - 1; place >= 0; place--) {
    const count = given[place]![left]!;
    amounts[place] = multiply(count, step);
    left -= count;
  }
  return amounts;
}

/**
 * A strongest triple in order: figures at the ends or middles of the ranges, on the steps; among equals the
 * middles.
 */
export function idealFigures({ min, max, step }: Estimate, ranges: readonly KeyedRange[]): Answer {
  const onSteps = (value: number): readonly number[] =>
    step
      ? [Math.floor, Math.ceil].map((round) => atStep(min, round(divide(subtract(value, min), step)), step))
      : [value];
  const ends = ranges.flatMap((range) => [range.from, range.to, middleOf(range)]);
  const figures = [...new Set([min, ...ends.flatMap(onSteps)])]
    .filter((figure) => figure >= min && figure <= max)
    .sort((a, b) => a - b);
  const values = ranges.map((range) =>
    figures.map(
      (figure) => levelOfFigure(figure, range) - (nudge * Math.abs(figure - middleOf(range))) / (max - min),
    ),
  );
  const best = new Float64Array(3);
  let highest = Number.NEGATIVE_INFINITY;
  for (let low = 0; low < figures.length; low++) {
    for (let likely = low; likely < figures.length; likely++) {
      for (let high = likely; high < figures.length; high++) {
        const value = values[0]![low]! + values[1]![likely]! + values[2]![high]!;
        if (value <= highest) continue;
        highest = value;
        best.set([figures[low]!, figures[likely]!, figures[high]!]);
      }
    }
  }
  return best;
}
