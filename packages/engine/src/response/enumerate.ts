import { atStep, multiply, stepsIn } from "@leadsim/scenarios/rules";
import type { PlayDecision } from "../play/play.js";
import type { Answer } from "../play/run.js";

/**
 * Visits every allowed answer once. The answer given is reused. Only for decisions `countAnswers` finds
 * finite and few.
 */
export function eachAnswer(decision: PlayDecision, visit: (answer: Answer) => void): void {
  const answer = new Float64Array(decision.size);
  const walk = walkerOf(decision, answer);
  const from = (place: number, left: number): void => {
    if (place === decision.size) {
      if (walk.isWhole(left)) visit(answer);
      return;
    }
    walk.each(place, left, (value, after) => {
      answer[place] = value;
      from(place + 1, after);
    });
  };
  from(0, walk.left);
}

/** One place after the other; `left` carries what is left to give out (steps of a budget, picks, a lower limit). */
interface Walker {
  readonly left: number;
  readonly each: (place: number, left: number, next: (value: number, after: number) => void) => void;
  readonly isWhole: (left: number) => boolean;
}

function walkerOf({ decision, options }: PlayDecision, answer: Answer): Walker {
  const count = options.length;
  const used = (value: number, before: number): number => {
    let times = 0;
    for (let i = 0; i < before; i++) if (answer[i] === value) times++;
    return times;
  };
  const free = (values: readonly number[], limit: (value: number) => number): Walker => ({
    left: 0,
    each: (place, left, next) => {
      for (const value of values) if (used(value, place) < limit(value)) next(value, left);
    },
    isWhole: () => true,
  });
  switch (decision.type) {
    case "choose":
    case "best-worst":
      return free([...options.keys()], () => 1);
    case "rank":
      return free(
        [...options.keys()].map((place) => place + 1),
        () => 1,
      );
    case "rate":
      return free([1, 2, 3, 4, 5], () => count);
    case "sort":
      return free([...decision.bins.keys()], (bin) => decision.bins[bin]!.max ?? count);
    case "select": {
      const { min, max } = decision.pick;
      return {
        left: max,
        each: (_, left, next) => {
          next(0, left);
          if (left > 0) next(1, left - 1);
        },
        isWhole: (left) => max - left >= min,
      };
    }
    case "allocate":
      return {
        left: stepsIn(0, decision.budget.amount, decision.step),
        each: (place, left, next) => {
          for (let units = place === count - 1 ? left : 0; units <= left; units++) {
            next(multiply(units, decision.step), left - units);
          }
        },
        isWhole: (left) => left === 0,
      };
    case "estimate": {
      const { min, max, step = max - min } = decision;
      const last = stepsIn(min, max, step);
      return {
        left: 0,
        each: (_, left, next) => {
          for (let steps = left; steps <= last; steps++) next(atStep(min, steps, step), steps);
        },
        isWhole: () => true,
      };
    }
  }
}
