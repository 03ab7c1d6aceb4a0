import type { Decision } from "@leadsim/scenarios";
import { atStep, multiply, stepsIn } from "@leadsim/scenarios/rules";
import type { PlayDecision } from "../play/play.js";
import type { Answer } from "../play/run.js";
import type { Random } from "../random/prng.js";

/** Writes a random answer: every allowed response is equally likely. */
export type Draw = (random: Random, answer: Answer) => void;

const drawers = new WeakMap<PlayDecision, Draw>();

/** How to answer a decision at random. Made once per decision. */
export function drawerOf(decision: PlayDecision): Draw {
  let draw = drawers.get(decision);
  if (!draw) {
    draw = makeDrawer(decision);
    drawers.set(decision, draw);
  }
  return draw;
}

function makeDrawer({ decision, options }: PlayDecision): Draw {
  const count = options.length;
  switch (decision.type) {
    case "choose":
      return (random, answer) => {
        answer[0] = random.below(count);
      };
    case "best-worst":
      return (random, answer) => {
        answer[0] = random.below(count);
        answer[1] = (answer[0] + 1 + random.below(count - 1)) % count;
      };
    case "rate":
      return (random, answer) => {
        for (let i = 0; i < count; i++) answer[i] = 1 + random.below(5);
      };
    case "rank":
      return (random, answer) => {
        for (let i = 0; i < count; i++) answer[i] = i + 1;
        mix(answer, count, random);
      };
    case "select":
      return drawPicks(count, decision.pick);
    case "allocate":
      return drawAmounts(count, decision);
    case "estimate":
      return drawFigures(decision);
    case "sort":
      return drawBins(
        count,
        decision.bins.map((bin) => Math.min(bin.max ?? count, count)),
      );
  }
}

/** How many there are of each number of picks, then which. */
function drawPicks(count: number, { min, max }: { readonly min: number; readonly max: number }): Draw {
  const weights = Array.from({ length: count + 1 }, (_, picks) =>
    picks < min || picks > max ? 0 : binomial(count, picks),
  );
  return (random, answer) => {
    const picks = pickWeighted(weights, random);
    for (let i = 0; i < count; i++) answer[i] = i < picks ? 1 : 0;
    mix(answer, count, random);
  };
}

/** Bars among the steps of the budget: every way to spend it is equally likely. */
function drawAmounts(count: number, decision: Extract<Decision, { type: "allocate" }>): Draw {
  const units = stepsIn(0, decision.budget.amount, decision.step);
  return (random, answer) => {
    const bars: number[] = [];
    // Floyd's sample of distinct places, so that no list of all places is made.
    for (let place = units; place < units + count - 1; place++) {
      const bar = random.below(place + 1);
      bars.push(bars.includes(bar) ? place : bar);
    }
    bars.sort((a, b) => a - b);
    let before = -1;
    for (let i = 0; i < count; i++) {
      const bar = bars[i] ?? units + count - 1;
      answer[i] = multiply(bar - before - 1, decision.step);
      before = bar;
    }
  };
}

/** Three figures in order, each such triple equally likely. */
function drawFigures({ min, max, step }: Extract<Decision, { type: "estimate" }>): Draw {
  if (step === undefined) {
    return (random, answer) => {
      for (let i = 0; i < 3; i++) answer[i] = min + random.next() * (max - min);
      answer.subarray(0, 3).sort();
    };
  }
  const steps = stepsIn(min, max, step) + 1;
  return (random, answer) => {
    // Triples with ties are distinct triples of a line two longer.
    const places = [random.below(steps), random.below(steps + 1), random.below(steps + 2)];
    if (places[1] === places[0]) places[1] = steps;
    if (places[2] === places[0] || places[2] === places[1]) places[2] = steps + 1;
    places.sort((a, b) => a - b);
    for (let i = 0; i < 3; i++) answer[i] = atStep(min, places[i]! - i, step);
  };
}

/** How many items go to each bin (by the number of ways to place them), then which. */
function drawBins(count: number, limits: readonly number[]): Draw {
  const ways = waysToFill(count, limits);
  return (random, answer) => {
    let left = count;
    for (let bin = 0; bin < limits.length; bin++) {
      const weights = Array.from({ length: Math.min(limits[bin]!, left) + 1 }, (_, held) => {
        return ways[bin + 1]![left - held]! / factorial(held);
      });
      const held = pickWeighted(weights, random);
      for (let i = 0; i < held; i++) answer[count - left + i] = bin;
      left -= held;
    }
    mix(answer, count, random);
  };
}

/** By first bin and items left: the ways to place them in the bins from there on, divided by (items left)!. */
function waysToFill(count: number, limits: readonly number[]): readonly (readonly number[])[] {
  const ways: number[][] = [Array.from({ length: count + 1 }, (_, left) => (left === 0 ? 1 : 0))];
  for (const limit of [...limits].reverse()) {
    const after = ways[0]!;
    ways.unshift(
      after.map((_, left) => {
        let sum = 0;
        for (let held = 0; held <= Math.min(limit, left); held++)
          sum += after[left - held]! / factorial(held);
        return sum;
      }),
    );
  }
  return ways;
}

/** How many different responses a decision allows; infinite for figures without steps. */
export function countAnswers({ decision, options }: PlayDecision): number {
  const count = options.length;
  switch (decision.type) {
    case "choose":
      return count;
    case "best-worst":
      return count * (count - 1);
    case "rate":
      return 5 ** count;
    case "rank":
      return factorial(count);
    case "select": {
      let sum = 0;
      for (let picks = decision.pick.min; picks <= decision.pick.max; picks++) sum += binomial(count, picks);
      return sum;
    }
    case "allocate":
      return binomial(stepsIn(0, decision.budget.amount, decision.step) + count - 1, count - 1);
    case "estimate": {
      const { min, max, step } = decision;
      return step === undefined ? Number.POSITIVE_INFINITY : binomial(stepsIn(min, max, step) + 3, 3);
    }
    case "sort": {
      const limits = decision.bins.map((bin) => Math.min(bin.max ?? count, count));
      return Math.round(waysToFill(count, limits)[0]![count]! * factorial(count));
    }
  }
}

function pickWeighted(weights: readonly number[], random: Random): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  let chosen = 0;
  for (const [place, weight] of weights.entries()) {
    if (weight <= 0) continue;
    chosen = place;
    left -= weight;
    if (left < 0) break;
  }
  return chosen;
}

function mix(answer: Answer, count: number, random: Random): void {
  for (let i = count - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = answer[i]!;
    answer[i] = answer[j]!;
    answer[j] = kept;
  }
}

function factorial(of: number): number {
  let product = 1;
  for (let i = 2; i <= of; i++) product *= i;
  return product;
}

function binomial(of: number, taken: number): number {
  let product = 1;
  for (let i = 1; i <= taken; i++) product = (product * (of - taken + i)) / i;
  return Math.round(product);
}
