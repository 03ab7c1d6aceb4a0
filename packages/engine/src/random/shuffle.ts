import type { Random } from "./prng.js";

/** The numbers 0 to `count` - 1 in random order (Fisher and Yates), every order equally likely. */
export function shuffle(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let i = count - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}
