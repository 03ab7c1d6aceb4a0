import type { Decision } from "@leadsim/scenarios";
import { drawerOf } from "./draw.js";
import type { Spot } from "./policy.js";
import type { Random } from "./prng.js";

/** How well a person sees a figure that is right, 0 to 1. */
function grasp(slopes: readonly number[], random: Random): number {
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / Math.max(1, slopes.length);
  return 1 / (1 + Math.exp(-(mean + 0.5 * random.normal())));
}

/** Between a random split and the middles of the keyed ranges. */
export function giveAmounts(
  { decision, answer, random }: Spot,
  asked: Extract<Decision, { type: "allocate" }>,
  slopes: readonly number[],
): void {
  const seen = grasp(slopes, random);
  drawerOf(decision)(random, answer);
  const middles = asked.options.map(({ id }) => {
    const ranges = asked.key.flatMap(({ amounts }) => (Object.hasOwn(amounts, id) ? [amounts[id]!] : []));
    return ranges.length === 0
      ? null
      : ranges.reduce((sum, { from, to }) => sum + (from + to) / 2, 0) / ranges.length;
  });
  const keyed = middles.reduce<number>((sum, middle) => sum + (middle ?? 0), 0);
  const open = middles.filter((middle) => middle === null).length;
  const rest = Math.max(0, asked.budget.amount - keyed) / Math.max(1, open);
  const scale = keyed > asked.budget.amount || open === 0 ? asked.budget.amount / keyed : 1;
  const units = middles.map((middle, option) => {
    const right = middle === null ? rest : middle * scale;
    return (seen * right + (1 - seen) * answer[option]!) / asked.step;
  });
  // Whole steps that sum to the budget: the largest remainders are rounded up.
  const whole = units.map(Math.floor);
  let left = Math.round(asked.budget.amount / asked.step) - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = [...units.keys()].sort((a, b) => units[b]! - whole[b]! - (units[a]! - whole[a]!));
  for (const option of byRemainder) {
    const more = left > 0 ? 1 : 0;
    left -= more;
    answer[option] = (whole[option]! + more) * asked.step;
  }
}

/** Between a random triple and the middles of the keyed ranges. */
export function giveFigures(
  { decision, answer, random }: Spot,
  asked: Extract<Decision, { type: "estimate" }>,
  slopes: readonly number[],
): void {
  const seen = grasp(slopes, random);
  drawerOf(decision)(random, answer);
  const { min, max, step, key } = asked;
  for (const [place, figure] of (["low", "likely", "high"] as const).entries()) {
    if (key.length === 0) return;
    const middle = key.reduce((sum, row) => sum + (row[figure].from + row[figure].to) / 2, 0) / key.length;
    const value = Math.min(max, Math.max(min, seen * middle + (1 - seen) * answer[place]!));
    answer[place] = step ? min + Math.floor((value - min) / step + 0.5 * Number(value < max)) * step : value;
  }
  answer.subarray(0, 3).sort();
}
