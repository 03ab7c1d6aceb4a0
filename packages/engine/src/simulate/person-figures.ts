import type { Decision } from "@leadsim/scenarios";
import { atStep, multiply, stepsIn } from "@leadsim/scenarios/rules";
import type { PlayDecision } from "../play/play.js";
import type { Answer } from "../play/run.js";
import type { Random } from "../random/prng.js";
import { drawerOf } from "../response/draw.js";
import type { Spot } from "./policy.js";

/** Between a random split and what the key finds best, in whole steps that sum to the budget. */
export function giveAmounts(
  { decision, answer, random }: Spot,
  { step, budget }: Extract<Decision, { type: "allocate" }>,
  slopes: readonly number[],
): void {
  const seen = grasp(slopes, random);
  drawerOf(decision)(random, answer);
  const best = bestFigures(decision);
  if (!best) return;
  const units = [...best].map((right, option) => (seen * right + (1 - seen) * answer[option]!) / step);
  // The largest remainders are rounded up. What is whole but for rounding of doubles stays whole.
  const whole = units.map((count) => Math.floor(count + 1e-9));
  let left = stepsIn(0, budget.amount, step) - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = [...units.keys()].sort((a, b) => units[b]! - whole[b]! - (units[a]! - whole[a]!));
  for (const option of byRemainder) {
    const more = left > 0 ? 1 : 0;
    left -= more;
    answer[option] = multiply(whole[option]! + more, step);
  }
}

/** Between a random triple and what the key finds best. */
export function giveFigures(
  { decision, answer, random }: Spot,
  { min, max, step }: Extract<Decision, { type: "estimate" }>,
  slopes: readonly number[],
): void {
  const seen = grasp(slopes, random);
  drawerOf(decision)(random, answer);
  const best = bestFigures(decision);
  if (!best) return;
  const last = step ? stepsIn(min, max, step) : 0;
  for (let place = 0; place < 3; place++) {
    const value = seen * best[place]! + (1 - seen) * answer[place]!;
    answer[place] = step ? atStep(min, Math.min(last, Math.round((value - min) / step)), step) : value;
  }
}

/** How well a person sees a figure that is right, 0 to 1. */
function grasp(slopes: readonly number[], random: Random): number {
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / Math.max(1, slopes.length);
  return 1 / (1 + Math.exp(-(mean + 0.5 * random.normal())));
}

const best = new WeakMap<PlayDecision, Answer>();

/** The mean of the strongest answers for each behavior; undefined where nothing is keyed. */
function bestFigures(decision: PlayDecision): Answer | undefined {
  const { rows, size } = decision;
  if (rows.length === 0) return undefined;
  let figures = best.get(decision);
  if (!figures) {
    const ideals = rows.map((row) => row.ideal());
    figures = Float64Array.from({ length: size }, (_, place) => {
      return ideals.reduce((sum, ideal) => sum + ideal[place]!, 0) / ideals.length;
    });
    best.set(decision, figures);
  }
  return figures;
}
